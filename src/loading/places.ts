import { join, resolve } from 'node:path';

/** The folder of the newsroom: `content/`, or the one that `BROADSHEET_CONTENT` names. */
export function contentFolder(): string {
  return resolve(process.env['BROADSHEET_CONTENT'] ?? 'content');
}

/** The folder of what may be thrown away and made again; another newsroom needs another one. */
export function cacheFolder(): string {
  return resolve(process.env['BROADSHEET_CACHE'] ?? '.broadsheet');
}

/** The folder of an article. */
export function articleFolder(slug: string): string {
  return join(contentFolder(), 'articles', slug);
}

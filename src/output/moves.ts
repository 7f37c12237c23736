import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../loading/places.ts';

/** Addresses where pages no longer are, root-relative and with a slash at both ends. */
export interface Moves {
  /** From where to where, or to another site: servers answer 301. */
  moved: [from: string, to: string][];
  /** What was withdrawn: servers answer 410. */
  gone: string[];
}

/** Read which pages have moved, as the loader wrote it down at the last build. */
export function readMoves(): Moves {
  const file = join(cacheFolder(), 'moves.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Moves) : { moved: [], gone: [] };
}

/**
 * Write where a page has moved as an address that may stand in the configuration of any server, where marks such as `$`, `;` and `{`
 * would mean something.
 *
 * @param path The path of the site on its host, with a slash at both ends.
 */
export function toLocation(to: string, path: string): string {
  if (to.startsWith('/')) return path + to.slice(1);
  return new URL(to).href.replace(/[^\w:/?#&=%.~+,@-]/g, (mark) =>
    `%${mark.charCodeAt(0).toString(16)}`.toUpperCase(),
  );
}

/** Write a text as part of a regular expression of PCRE or RE2. Addresses of ours have no other special characters. */
export function escapePattern(text: string): string {
  return text.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');
}

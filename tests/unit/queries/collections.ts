import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, vi } from 'vitest';
import { readContent } from '../../../src/loading/content.ts';
import { contentFolder } from '../../../src/loading/places.ts';
import { makeNewsroom, toFile, VOTE } from '../loading/newsroom.ts';

const folders: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A week after the stories of these tests. */
const BUILT = '2024-04-01T00:00:00Z';

/**
 * Stand in for `astro:content`: the collections as our own loaders fill them from the folder of the newsroom.
 * A test file says `vi.mock('astro:content', () => import('./collections.ts'))`.
 */
export function getCollection(name: 'articles' | 'site' | 'sections' | 'topics' | 'authors') {
  const content = readContent(contentFolder());
  if (name === 'articles')
    return content.articles.map(({ slug, data, digest }) => ({ id: slug, data, digest }));
  if (name === 'site') return [{ id: 'site', data: { ...content.site, order: 0 } }];
  return [...content[name]].map(([id, data], order) => ({ id, data: { ...data, order } }));
}

/**
 * Open a newsroom of its own for one test, with a cache and a site beside it.
 *
 * @param articles The fields of each article by its slug, over those that every article needs, and its text.
 */
export function useNewsroom(
  articles: Record<string, StoryFile>,
  files: Record<string, string | Uint8Array> = {},
): string {
  const stories = Object.entries(articles).map(([slug, { text, ...data }]) => [
    `articles/${slug}/index.md`,
    toFile({ ...VOTE, ...data }, text),
  ]);
  const folder = makeNewsroom({ ...(Object.fromEntries(stories) as Record<string, string>), ...files });
  folders.push(folder);
  vi.stubEnv('BROADSHEET_CONTENT', folder);
  vi.stubEnv('BROADSHEET_CACHE', join(folder, '.cache'));
  vi.stubEnv('BROADSHEET_SITE_FOLDER', join(folder, '.site'));
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(BUILT) / 1000));
  return folder;
}

/** What a test says of an article. */
export type StoryFile = Record<string, unknown> & { text?: string | undefined };

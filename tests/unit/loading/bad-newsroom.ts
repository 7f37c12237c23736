import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { readContent } from '../../../src/loading/content.ts';
import { ContentError } from '../../../src/loading/problems.ts';
import { makeNewsroom, NEWSROOM, toFile, VOTE } from './newsroom.ts';

/** The file of the article that every newsroom here has. */
export const VOTE_FILE = 'articles/council-vote/index.md';
/** A picture as metadata has it. */
export const PICTURE = { file: 'map.png', alt: 'A map', credit: 'The Fair Copy' };
/** A standing page. */
export const PAGE = '---\ntitle: About us\ndescription: Who we are.\n---\nWe are a newsroom.\n';

/** Files by path. */
export type Files = Record<string, string | Uint8Array>;

/** What is said of a newsroom, as `file:line message`. */
export function listProblems(files: Files, change: (folder: string) => void = () => undefined): string[] {
  const folder = makeNewsroom({ [VOTE_FILE]: toFile(VOTE), ...files });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  change(folder);
  try {
    readContent(folder);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
  }
}

/** The article with another field. */
export const withField = (name: string, value: unknown): Files => ({
  [VOTE_FILE]: toFile({ ...VOTE, [name]: value }),
});
/** The article with another line of metadata, as it is written. */
export const withYaml = (yaml: string): Files => ({
  [VOTE_FILE]: toFile(VOTE).replace('---\n\n', `${yaml}\n---\n\n`),
});
/** Another article. */
export const withArticle = (slug: string, data: Record<string, unknown> = VOTE): Files => ({
  [`articles/${slug}/index.md`]: toFile(data),
});
/** The site with another line. */
export const inSite = (line: string): Files => {
  const [name = ''] = line.split(':');
  return { 'site.yml': (NEWSROOM['site.yml'] ?? '').replace(new RegExp(`^${name}:.*$`, 'm'), line) };
};

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/loading/problems.ts';
import { readStandingPages } from '../../../src/loading/standing-pages.ts';
import { makeNewsroom } from './newsroom.ts';

const PAGE = '---\ntitle: About\ndescription: Who we are.\n---\n\nWe write.\n';

function read(files: Record<string, string>) {
  const problems: Problem[] = [];
  return { pages: readStandingPages(makeNewsroom(files), problems), problems };
}

describe('readStandingPages', () => {
  it('reads pages in the order of their names, with their text and its line', () => {
    const { pages, problems } = read({ 'pages/privacy.md': PAGE, 'pages/about.md': PAGE });
    expect(pages.map(({ id }) => id)).toEqual(['about', 'privacy']);
    expect(pages[0]).toMatchObject({ data: { title: 'About' }, body: '\nWe write.\n', bodyLine: 5 });
    expect(problems).toEqual([]);
  });

  it('finds none in a newsroom without them', () => {
    expect(read({})).toEqual({ pages: [], problems: [] });
  });

  it('leaves other files alone', () => {
    expect(read({ 'pages/about.md': PAGE, 'pages/notes.txt': 'Not a page.' }).pages).toHaveLength(1);
  });

  it.each([
    ['a missing title', '---\ndescription: Who we are.\n---\n', /title is missing/],
    ['a misspelt field', PAGE.replace('title:', 'titel: x\ntitle:'), /There is no field "titel"/],
    [
      'an impossible form of date',
      PAGE.replace('title:', 'updated: March 2024\ntitle:'),
      /updated is not a date/,
    ],
    ['no metadata', 'We write.\n', /must begin with its metadata/],
  ])('refuses %s, and keeps the other pages', (_what, text, message) => {
    const { pages, problems } = read({ 'pages/about.md': text, 'pages/privacy.md': PAGE });
    expect(pages.map(({ id }) => id)).toEqual(['privacy']);
    expect(problems).toMatchObject([
      { file: 'content/pages/about.md', message: expect.stringMatching(message) as string },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('says which file may not be read', () => {
    const folder = makeNewsroom({ 'pages/about.md': PAGE });
    chmodSync(join(folder, 'pages/about.md'), 0);
    const problems: Problem[] = [];
    expect(readStandingPages(folder, problems)).toEqual([]);
    expect(problems[0]?.message).toMatch(/may not be read/);
  });
});

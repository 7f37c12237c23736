import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredArticle } from '../../../src/loading/articles.ts';
import { readContent } from '../../../src/loading/content.ts';
import { ContentError } from '../../../src/loading/problems.ts';
import { makeNewsroom, toFile, VOTE } from './newsroom.ts';

const VOTE_FILE = 'articles/council-vote/index.md';

/** The problems that a newsroom has, as `file:line message`. */
function listProblems(files: Record<string, string | Uint8Array>): string[] {
  try {
    readContent(makeNewsroom({ [VOTE_FILE]: toFile(VOTE), ...files }));
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
  }
}

const withField = (name: string, value: unknown) => ({ [VOTE_FILE]: toFile({ ...VOTE, [name]: value }) });

describe('readContent', () => {
  it('reads articles in the order of their slugs, with defaults filled in', () => {
    const folder = makeNewsroom({ [VOTE_FILE]: toFile(VOTE), 'articles/a-veto/index.md': toFile(VOTE) });
    const { articles } = readContent(folder);
    expect(articles.map(({ slug }) => slug)).toEqual(['a-veto', 'council-vote']);
    expect(articles[1]?.data).toMatchObject({
      headline: 'Council votes',
      draft: false,
      comments: 'not enabled',
      topics: [],
    });
  });

  it.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    [
      'a misspelt field',
      withField('headlin', 'x'),
      /council-vote\/index\.md:\d+ There is no field "headlin"/,
    ],
    ['a missing headline', withField('headline', undefined), /headline is missing/],
    [
      'a kind that does not exist',
      withField('kind', 'blog'),
      /:3 kind is "blog"\. Write one of: news, analysis/,
    ],
    [
      'an impossible date',
      withField('published', '2024-02-30T10:00:00Z'),
      /published is not on the calendar/,
    ],
    [
      'a date with no zone',
      withField('published', '2024-03-25T10:00:00'),
      /published is not a date and time with a zone/,
    ],
    [
      'a number for a headline',
      withField('headline', 1984),
      /headline must be text\. Write "1984" with quotation marks/,
    ],
    [
      'an unknown section',
      withField('section', 'wrold'),
      /There is no section "wrold"\. Add it to content\/sections\.yml, or write one of: world, science/,
    ],
    ['an unknown topic', withField('topics', ['un']), /There is no topic "un"/],
    ['an unknown author', withField('authors', ['nobody']), /There is no author "nobody"/],
    ['an unknown related article', withField('related', ['no-such']), /no other article "no-such"/],
    [
      'an article related to itself',
      withField('related', ['council-vote']),
      /no other article "council-vote"/,
    ],
    ['nobody to sign', withField('authors', []), /Nobody signs/],
    ['an update before publication', withField('updated', '2024-03-24T10:00:00Z'), /updated is earlier/],
    [
      'a redirect from a living article',
      { ...withField('redirects', ['a-veto']), 'articles/a-veto/index.md': toFile(VOTE) },
      /belongs to the article "a-veto"/,
    ],
    ['a folder with capital letters', { 'articles/Council/index.md': toFile(VOTE) }, /capital letters/],
    ['a file among the folders', { 'articles/vote.md': toFile(VOTE) }, /Only folders stand here/],
    ['a folder with no article', { 'articles/a-veto/map.png': '' }, /a-veto\/index\.md: The file is missing/],
    ['a file in another encoding', { [VOTE_FILE]: new Uint8Array([0x2d, 0xff, 0xfe]) }, /not UTF-8/],
    ['NUL characters', { [VOTE_FILE]: toFile({ ...VOTE }, 'a\u0000b') }, /NUL/],
    [
      'a tab in the metadata',
      { [VOTE_FILE]: '---\npicture:\n\tfile: a.png\n---\n' },
      /:3 A line begins with a tab/,
    ],
    ['a front page that names nothing', { 'site.yml': 'front: { lead: no-such }' }, /site\.yml:/],
    ['a site with no name', { 'site.yml': 'tagline: x' }, /name is missing/],
  ])('refuses %s', (_what, files, expected) => {
    expect(listProblems(files).join('\n')).toMatch(expected);
  });

  it('names every problem at once', () => {
    const files = {
      ...withField('kind', 'blog'),
      'articles/a-veto/index.md': toFile({ ...VOTE, section: 'wrold' }),
    };
    expect(listProblems(files)).toHaveLength(2);
  });

  it('lets a draft lack what it must have, and says what that is', () => {
    const folder = makeNewsroom({ [VOTE_FILE]: toFile({ draft: true, headline: null, kind: 'news' }) });
    const { articles, waiting } = readContent(folder);
    expect(articles).toEqual([]);
    expect(waiting[0]?.missing).toEqual(['headline', 'section', 'published']);
  });
  it('refuses what is wrong in a draft', () => {
    expect(listProblems({ [VOTE_FILE]: toFile({ draft: true, kind: 'blog' }) })).toHaveLength(1);
  });

  it('takes an unchanged article from the last build, and reads a changed one', () => {
    const folder = makeNewsroom({ [VOTE_FILE]: toFile(VOTE) });
    const [first] = readContent(folder).articles;
    if (!first) throw new Error('The newsroom is empty.');
    const known = (): StoredArticle => ({
      ...first,
      data: { ...first.data, headline: 'From the last build' },
    });
    expect(readContent(folder, known).articles[0]?.data.headline).toBe('From the last build');
    mkdirSync(join(folder, 'articles/council-vote/new-picture'));
    expect(readContent(folder, known).articles[0]?.data.headline).toBe('Council votes');
  });
});

import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/loading/content.ts';
import { ContentError } from '../../../src/loading/problems.ts';
import { makeNewsroom, NEWSROOM, toFile, VOTE } from './newsroom.ts';

const VOTE_FILE = 'articles/council-vote/index.md';
const PICTURE = { file: 'map.png', alt: 'A map', credit: 'The Fair Copy' };
const PAGE = '---\ntitle: About us\ndescription: Who we are.\n---\nWe are a newsroom.\n';

type Files = Record<string, string | Uint8Array>;

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** What is said of a newsroom, as `file:line message`. */
function listProblems(files: Files, change: (folder: string) => void = () => undefined): string[] {
  const folder = makeNewsroom({ [VOTE_FILE]: toFile(VOTE), ...files });
  made.push(folder);
  change(folder);
  try {
    readContent(folder);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
  }
}

const withField = (name: string, value: unknown): Files => ({
  [VOTE_FILE]: toFile({ ...VOTE, [name]: value }),
});
const withYaml = (yaml: string): Files => ({
  [VOTE_FILE]: toFile(VOTE).replace('---\n\n', `${yaml}\n---\n\n`),
});
const withArticle = (slug: string, data: Record<string, unknown> = VOTE): Files => ({
  [`articles/${slug}/index.md`]: toFile(data),
});
const inSite = (line: string): Files => {
  const [name = ''] = line.split(':');
  return { 'site.yml': (NEWSROOM['site.yml'] ?? '').replace(new RegExp(`^${name}:.*$`, 'm'), line) };
};

describe('bad input is named once, with its file, line or field, and what to write instead', () => {
  it.each<[string, Files, RegExp]>([
    [
      'aliases that fill the memory',
      withYaml('topics: &a [x, x]\nrelated: [*a, *a]'),
      /:\d+ Aliases \(\* and &\)/,
    ],
    [
      'brackets ten thousand deep',
      withYaml(`dateline: ${'['.repeat(10_000)}`),
      /:8 .* nested more than a hundred/,
    ],
    [
      'metadata of a megabyte',
      withYaml(`dateline: ${'x'.repeat(1_000_000)}`),
      /longer than 200,000 characters/,
    ],
    ['metadata that never ends', { [VOTE_FILE]: '---\nheadline: x\n\nText' }, /:1 The metadata never ends/],
    ['metadata in two documents', withYaml('...\nkind: news'), /parted by a line of dots/],
    ['a tag that would run code', withYaml('dateline: !!js/function x'), /:8 The metadata cannot be read/],
    ['a field of every object', withYaml('__proto__: { draft: true }'), /:8 There is no field "__proto__"/],
    ['a body of five megabytes', { [VOTE_FILE]: toFile(VOTE, 'word '.repeat(1e6)) }, /larger than 2 MB/],
    ['an empty file', { [VOTE_FILE]: '' }, /index\.md:1 The file is empty/],
    [
      'UTF-16',
      { [VOTE_FILE]: Buffer.from('\ufeffhead', 'utf16le') },
      /:1 The file is UTF-16\. Save it again/,
    ],
    [
      'Latin-1',
      { [VOTE_FILE]: Buffer.from(toFile({ ...VOTE, headline: 'Café' }), 'latin1') },
      /:2 .* not UTF-8/,
    ],
    [
      'a table in Latin-1',
      { 'authors.yml': Buffer.from('a: {name: Café}', 'latin1') },
      /authors\.yml:1 .* not UTF-8/,
    ],
    ['a page with NUL', { 'pages/about.md': `${PAGE}\u0000` }, /about\.md:6 The file holds NUL/],
    ['a control character', withField('headline', 'a\u0085b'), /:2 headline has an invisible control/],
    ['words shown backwards', withField('headline', 'a\u202eb'), /:2 headline has an invisible control/],
    ['half a character', withYaml('dateline: "a\\uD800b"'), /:8 dateline has an invisible control/],
    ['a hidden line break', withField('dateline', 'a\u2028b'), /dateline has a line break/],
    ['a line of nothing', withField('dateline', '\u200b'), /dateline has nothing that can be seen/],
    [
      'an hour that is not there',
      withField('updated', '2024-03-26T25:00:00Z'),
      /updated is not on the calendar/,
    ],
    [
      'an hour after the last',
      withField('updated', '2024-03-26T24:00:00Z'),
      /updated is not on the calendar/,
    ],
    [
      'a zone no place has',
      withField('updated', '2024-03-26T20:00:00+23:59'),
      /updated is not on the calendar/,
    ],
    [
      'a year before newspapers',
      withField('published', '0000-01-01T20:00:00Z'),
      /published is not on the calendar/,
    ],
    [
      '30 February on a page',
      { 'pages/about.md': PAGE.replace('---\nW', 'updated: 2024-02-30\n---\nW') },
      /about\.md:4 updated is not on the calendar/,
    ],
    ['an address that climbs', withField('redirects', ['../../etc']), /redirects\[1\] is not a slug/],
    ['a folder in a form of Unicode that disks change', withArticle('cafe\u0301'), /is not a slug/],
    [
      'two folders of one address',
      { ...withArticle('ﬁne'), ...withArticle('fine') },
      /is that of "fine" too/,
    ],
    ['a folder that Windows cannot have', withArticle('con'), /a name that Windows keeps/],
    [
      'a page in the place of a list',
      { 'pages/corrections.md': PAGE },
      /\/corrections\/ is the address of something/,
    ],
    ['a page in the place of an edition', { 'pages/ar.md': PAGE }, /\/ar\/ is the address of something else/],
    ['a page with a name for no address', { 'pages/About us.md': PAGE }, /The file's name is not a slug/],
    [
      'a section with capital letters',
      { 'sections.yml': 'World: { name: World }' },
      /World has capital letters/,
    ],
    ['a section of every object', withField('section', 'constructor'), /no section "constructor"/],
    [
      'a picture outside its folder',
      withField('picture', { ...PICTURE, file: '../x/map.png' }),
      /picture\.file is not a picture beside/,
    ],
    [
      'a picture that is not there',
      withField('picture', PICTURE),
      /:9 There is no picture map\.png beside the article\. Put it there/,
    ],
    [
      'a picture named otherwise on disk',
      { ...withField('picture', PICTURE), 'articles/council-vote/Map.PNG': 'x' },
      /Write "Map\.PNG", as the file is named/,
    ],
    [
      'a translation of a translation',
      { ...withField('translationOf', 'b'), ...withArticle('b', { ...VOTE, translationOf: 'council-vote' }) },
      /council-vote\/index\.md: translationOf names "b", which is a translation itself/,
    ],
    [
      'a translation into the same language',
      { ...withField('translationOf', 'b'), ...withArticle('b') },
      /in the same language/,
    ],
    [
      'an address that runs a script',
      withField('canonical', 'javascript:alert(1)'),
      /canonical is not a web address/,
    ],
    [
      'an address with a name before its host',
      withField('canonical', 'https://bank.example@evil.example/'),
      /canonical is not a web address/,
    ],
    [
      'a mail address that breaks out',
      inSite(`reuse: 'mailto:x" onclick=alert(1)'`),
      /site\.yml:\d+ reuse is not/,
    ],
    ['a site at no front page', inSite('address: https://news.example/?a=/'), /address has a \? or #/],
  ])('%s', (_what, files, expected) => {
    const problems = listProblems(files).filter((problem) => expected.test(problem));
    expect(problems, listProblems(files).join('\n') || 'nothing was said').toHaveLength(1);
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'a link among the articles',
      (folder) => symlinkSync('loop', join(folder, 'articles/loop')),
      /articles\/loop: This is a link/,
    ],
    [
      'a link that leads back to itself',
      linkIndex,
      /self\/index\.md: This is a link that leads back to itself/,
    ],
    ['a folder in the place of an article', makeIndex, /dir\/index\.md: This is a folder/],
    [
      'a table that is missing',
      (folder) => rmSync(join(folder, 'sections.yml')),
      /sections\.yml: The file is missing/,
    ],
  ])('%s', (_what, change, expected) => {
    expect(listProblems({}, change).join('\n')).toMatch(expected);
  });

  it('and lets pass what only looks bad', () => {
    const files = {
      ...withArticle('café'),
      [VOTE_FILE]: `\ufeff${toFile({ ...VOTE, published: '1785-01-01T00:00:00+14:00' })}`.replaceAll(
        '\n',
        '\r',
      ),
    };
    expect(listProblems(files)).toEqual([]);
  });
});

function linkIndex(folder: string): void {
  mkdirSync(join(folder, 'articles/self'));
  symlinkSync('index.md', join(folder, 'articles/self/index.md'));
}

function makeIndex(folder: string): void {
  mkdirSync(join(folder, 'articles/dir/index.md'), { recursive: true });
}

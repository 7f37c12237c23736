import { describe, expect, it } from 'vitest';
import { listProblems, PAGE, VOTE_FILE, withField, withYaml, type Files } from './bad-newsroom.ts';
import { toFile, VOTE } from './newsroom.ts';

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
  ])('%s', (_what, files, expected) => {
    const problems = listProblems(files).filter((problem) => expected.test(problem));
    expect(problems, listProblems(files).join('\n') || 'nothing was said').toHaveLength(1);
  });
});

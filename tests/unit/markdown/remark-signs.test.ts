import { expect, test } from 'vitest';
import { escapeText } from '../../../src/importer/escape.ts';
import { listProblems } from './stock.ts';

const unclosed = (line: number, sign: string, escaped: string): string =>
  `${line}: Nothing closes this ${sign}. Write ${sign} again, right behind the last word that it is to set apart, or ${escaped} to show it.`;

test.each([
  ['bold', 'A **bold claim.', [unclosed(1, '**', '\\*\\*')]],
  ['emphasis on a later line', 'One line,\nthen *another.', [unclosed(2, '*', '\\*')]],
  ['emphasis by a low line', 'The _Guardian said so.', [unclosed(1, '_', '\\_')]],
  ['struck words', 'It was ~~ten of fifteen.', [unclosed(1, '~~', '\\~\\~')]],
  ['code', 'Type `npm start and wait.', [unclosed(1, '`', '\\`')]],
  ['both of two', '**One and\n\n- “**two', [unclosed(1, '**', '\\*\\*'), unclosed(3, '**', '\\*\\*')]],
])('refuses a sign that nothing closes: %s', async (_name, text, problems) => {
  expect(await listProblems(text)).toEqual(problems);
});

test.each([
  ['the last bracket is missing', 'Read [the text](https://un.example/2728 today.'],
  ['a space in the address', 'Read [the text](https://un.example/2728 en.pdf) today.'],
  ['a space before the address', 'Read [the text] (https://un.example/2728) today.'],
])('refuses a link that readers would see as brackets: %s', async (_name, text) => {
  expect(await listProblems(text)).toEqual([expect.stringMatching(/^1: This link is not complete\./)]);
});

test('refuses stars that stand between a word and a mark, where they set nothing apart', async () => {
  const problems = await listProblems('他说**「停火」**必须持续。');
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^1: This \*\* sets nothing apart/);
});

test.each([
  ['stars for letters', 'He called it a f*** mess, s*** and b******t.'],
  ['arithmetic', 'It is 4 * 5 or 2*3.'],
  ['names with low lines', 'Write to snake_case, or to @_handle on a network.'],
  ['words that an editor put in', 'He said “it [sic] was (as ever) late [and cold]”.'],
  ['escaped signs', 'A \\*star, \\**two, \\_line, \\`tick, \\[link](address and \\~~tilde.'],
  ['code that shows signs', 'Write `**bold` or `[a](b`.'],
  [
    'whole emphasis, code and links',
    '**Bold**, *slant*, _low_, ~~no~~, `code` and [link](https://un.example/).',
  ],
])('leaves %s', async (_name, text) => {
  expect(await listProblems(text)).toEqual([]);
});

test('lets through whatever the importer has escaped', async () => {
  for (const text of [
    '**bold',
    '*star',
    '_low',
    '~~struck',
    '`Abd',
    '[words](address',
    '[**b** c](d',
    '说**「x」**y',
  ])
    expect(await listProblems(escapeText(text)), text).toEqual([]);
});

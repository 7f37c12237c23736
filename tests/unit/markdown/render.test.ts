import { expect, test } from 'vitest';
import { BodyError } from '../../../src/markdown/body.ts';
import { listProblems, render, toHtml } from './stock.ts';

test.each([
  ['counts words', 'The Council’s vote, 14 to 0.', 6],
  ['counts the words of blocks', '::pullquote[Two words]', 2],
  ['counts words of other scripts', 'صوّت المجلس', 2],
  ['counts nothing in nothing', '', 0],
])('%s', async (_name, text, words) => {
  expect((await render(text)).words).toBe(words);
});

test('gives the same HTML every time, whatever was rendered between', async () => {
  const text = '## Vote\n\n## Vote\n\nSame.\n\nSame.\n\n[^1]\n\n[^1]: Note.';
  const first = await toHtml(text);
  await toHtml('## Vote\n\nSame.');
  expect(await toHtml(text)).toBe(first);
});

test('names every mistake in the message of its error', async () => {
  const error = await render('<b>', { firstLine: 7 }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(BodyError);
  expect(String(error)).toContain('line 7: HTML is not allowed');
});

test('refuses what would exhaust the parser', async () => {
  expect(await listProblems('>'.repeat(5000), { firstLine: 3 })).toEqual([
    expect.stringMatching(/^3: .*twenty levels/),
  ]);
});

test('renders five megabytes', async () => {
  const paragraph = `${'The Council voted on a text, "at last". '.repeat(20)}\n\n`;
  const { html, words } = await render(paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)));
  expect(html.length).toBeGreaterThan(5_000_000);
  expect(words).toBeGreaterThan(900_000);
}, 60_000);

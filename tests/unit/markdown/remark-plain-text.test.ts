import { describe, expect, test } from 'vitest';
import { listProblems, toHtml } from './stock.ts';

describe('refuses HTML, with its line', () => {
  test.each([
    ['a script', 'Text.\n\n<script>alert(1)</script>', '3: '],
    ['an inline element', 'Text with <b>bold</b>', '1: '],
    ['an event handler', '<img src=x onerror=alert(1)>', '1: '],
    ['a frame', '<iframe src="https://video.example"></iframe>', '1: '],
    ['a style', '<style>p { display: none }</style>', '1: '],
    ['a comment', 'a\n\n<!-- hidden -->', '3: '],
    ['HTML in a table', '|a|\n|-|\n|<b>x</b>|', '3: '],
    ['HTML in a label', '::pullquote[<b>x</b>]', '1: '],
  ])('%s', async (_name, text, line) => {
    const problems = await listProblems(text);
    expect(problems[0]?.startsWith(`${line}HTML is not allowed in an article`)).toBe(true);
  });
});

test.each([
  ['shows an escaped sign', '1 \\< 2', '<p>1 &#x3C; 2</p>'],
  ['shows a sign that opens no element', '1 < 2 & 3', '<p>1 &#x3C; 2 &#x26; 3</p>'],
  ['shows HTML in code', '`<b>`', '<p><code dir="ltr">&#x3C;b></code></p>'],
  ['shows escaped colons', '\\::no block', '<p>::no block</p>'],
])('%s', async (_name, text, html) => {
  expect(await toHtml(text)).toBe(html);
});

test('refuses a line that looks like a block but is none', async () => {
  expect(await listProblems('Text.\n\n::pull quote [words]')).toEqual([
    expect.stringMatching(/^3: This line begins with/),
  ]);
});

test('refuses a closing line without a block', async () => {
  expect(await listProblems('Text.\n\n:::')).toEqual([
    '3: This line closes a block, but no block is open here.',
  ]);
});

test('counts lines from the top of the file', async () => {
  expect(await listProblems('<b>', { firstLine: 21 })).toEqual([expect.stringMatching(/^21: /)]);
});

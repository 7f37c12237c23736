import { expect, test } from 'vitest';
import { toHtml } from './stock.ts';

test.each([
  ['sees through emphasis', '"*No*," he said', '<p>“<em>No</em>,” he said</p>'],
  ['starts afresh in every paragraph', 'a\n\n"b"', '<p>a</p>\n<p>“b”</p>'],
  ['starts afresh in every cell', '|a|"b"|\n|-|-|', '<th scope="col">“b”</th>'],
  ['leaves code alone', '`"a"` and "b"', '<p><code dir="ltr">"a"</code> and “b”</p>'],
  [
    'leaves addresses alone',
    '["a"](https://un.org/"b"--c)',
    '<a href="https://un.org/%22b%22--c" rel="noopener noreferrer">“a”</a>',
  ],
])('%s', async (_name, text, html) => {
  expect(await toHtml(text)).toContain(html);
});

test('leaves the text of others as it was written', async () => {
  expect(await toHtml('"It\'s" -- so...', { punctuation: 'as written' })).toBe('<p>"It\'s" -- so...</p>');
});

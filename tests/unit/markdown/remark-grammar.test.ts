import { expect, test } from 'vitest';
import { toHtml } from './stock.ts';

test.each([
  ['reads emphasis', 'A *long* and **hard** night', '<p>A <em>long</em> and <strong>hard</strong> night</p>'],
  ['reads strikethrough of two tildes', 'It ~~passed~~ failed', '<p>It <del>passed</del> failed</p>'],
  ['leaves single tildes as text', 'about ~5~ votes', '<p>about ~5~ votes</p>'],
  ['leaves a pasted address as text', 'See https://un.org now', '<p>See https://un.org now</p>'],
  [
    'leaves colons inside a line as text',
    'At 10:30 :note[x] he said: no',
    '<p>At 10:30 :note[x] he said: no</p>',
  ],
  ['leaves a bracketed word as text', '“[This text] gives hope”', '<p>“[This text] gives hope”</p>'],
  ['reads lists', '- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
  ['keeps the number at which a list starts', '3. third', '<ol start="3">\n<li>third</li>\n</ol>'],
  ['reads quotations', '> Failure', '<blockquote>\n<p>Failure</p>\n</blockquote>'],
  ['reads a rule', 'a\n\n---\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
])('%s', async (_name, text, html) => {
  expect(await toHtml(text)).toBe(html);
});

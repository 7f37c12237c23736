import { expect, test } from 'vitest';
import { toHtml } from './stock.ts';

test.each([
  ['keeps code left to right', '`a`', '<p><code dir="ltr">a</code></p>'],
  [
    'lets long code be scrolled',
    '```js\n"a"\n```',
    '<pre tabindex="0" dir="ltr"><code dir="ltr">"a"\n</code></pre>',
  ],
])('%s', async (_name, text, html) => {
  expect(await toHtml(text)).toBe(html);
});

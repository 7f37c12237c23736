import { expect, test } from 'vitest';
import { listProblems, toHtml } from './stock.ts';

test('draws a picture alone in its paragraph as a figure with caption and credit', async () => {
  expect(
    await toHtml('![A strip of coast](map.png "Where it is. | Credit: Map: The Desk; data: Natural Earth")'),
  ).toBe(
    '<figure class="figure"><picture class="figure__picture">' +
      '<source type="image/avif" sizes="100vw" width="400" height="300" srcset="/pictures/a-400.avif 400w">' +
      '<img class="figure__image" src="/pictures/a-400.jpg" sizes="100vw" width="400" height="300" ' +
      'srcset="/pictures/a-400.jpg 400w" alt="A strip of coast" loading="lazy" decoding="async"></picture>' +
      '<figcaption class="caption">Where it is. <span class="credit">' +
      '<span class="visually-hidden">Image credit: </span>Map: The Desk; data: Natural Earth</span></figcaption></figure>',
  );
});

test.each([
  ['draws a credit without a caption', 'Credit: AFP', '<figcaption class="caption"><span class="credit">'],
  [
    'keeps a bar inside the caption',
    'Left | right. | Credit: AFP',
    '<figcaption class="caption">Left | right. <span',
  ],
  ['sets the punctuation of captions', "The Council's table. | Credit: AFP", 'The Council’s table.'],
  [
    'shows a script in a caption as text',
    '<script>1</script> | Credit: AFP',
    '>&#x3C;script>1&#x3C;/script> <span',
  ],
])('%s', async (_name, title, part) => {
  expect(await toHtml(`![A table](map.png "${title}")`)).toContain(part);
});

test('says the credit in the language of the article', async () => {
  expect(await toHtml('![Une table](map.png "Credit: AFP")', { language: 'fr' })).not.toContain(
    'Image credit',
  );
});

test.each([
  ['an empty alt', '![](map.png "Credit: AFP")', /no alt text/],
  ['an alt of spaces', '![ ](map.png "Credit: AFP")', /no alt text/],
  ['no title', '![A table](map.png)', /has no credit/],
  ['a title without a credit', '![A table](map.png "The table.")', /has no credit/],
  ['an empty credit', '![A table](map.png "The table. | Credit: ")', /has no credit/],
  ['a picture inside a sentence', 'See ![A table](map.png "Credit: AFP") here', /must stand alone/],
  ['a linked picture', '[![A table](map.png "Credit: AFP")](https://un.org)', /must stand alone/],
  ['a missing file', '![A table](lost.png "Credit: AFP")', /There is no picture “lost.png”/],
  ['a picture elsewhere', '![A table](https://un.org/a.png "Credit: AFP")', /is no file beside the article/],
  [
    'a picture in another folder',
    '![A table](../other/map.png "Credit: AFP")',
    /is no file beside the article/,
  ],
  [
    'a picture in an address',
    '![A table](data:image/png;base64,AA "Credit: AFP")',
    /is no file beside the article/,
  ],
])('refuses %s, with its line', async (_name, text, message) => {
  const problems = await listProblems(`Text.\n\n${text}`);
  expect(problems).toEqual([expect.stringMatching(/^3: /)]);
  expect(problems[0]).toMatch(message);
});

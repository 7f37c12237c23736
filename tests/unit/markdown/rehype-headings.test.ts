import { expect, test } from 'vitest';
import { render, toHtml } from './stock.ts';

test('gives a heading an id and a link to itself', async () => {
  expect(await toHtml('## A visit, cancelled')).toBe(
    '<h2 id="a-visit-cancelled" class="subhead">A visit, cancelled' +
      '<a class="permalink" href="#a-visit-cancelled" aria-label="Link to this part: A visit, cancelled"></a></h2>',
  );
});

test.each([
  ['numbers headings of the same words', '## Vote\n\n## Vote', ['vote', 'vote-1']],
  ['leaves the ids of the page alone', '## Comments\n\n## Main', ['comments-1', 'main-1']],
  ['keeps the letters of other scripts', '## زيارة مُلغاة', ['زيارة-مُلغاة']],
  ['makes an id where no letter is left', '## ?!', ['part']],
  [
    'is not misled by names of the language itself',
    '## constructor\n\n## __proto__',
    ['constructor', 'proto'],
  ],
])('%s', async (_name, text, ids) => {
  expect((await render(text)).headings.map(({ id }) => id)).toEqual(ids);
});

test('lists section headings, but not the titles of blocks', async () => {
  const { headings } = await render('## Vote\n\n:::info-box[Rules]\nNine.\n:::\n\n### Count');
  expect(headings).toEqual([
    { depth: 2, id: 'vote', text: 'Vote' },
    { depth: 3, id: 'count', text: 'Count' },
  ]);
});

test.each([
  [
    'stands a block’s title under the headline before the first heading',
    ':::info-box[Rules]\nNine.\n:::',
    'h2',
  ],
  ['stands a block’s title under the heading before it', '## Vote\n\n:::info-box[Rules]\nNine.\n:::', 'h3'],
])('%s', async (_name, text, tag) => {
  expect(await toHtml(text)).toContain(
    `<aside class="info-box" aria-labelledby="rules"><${tag} class="info-box__title" id="rules">`,
  );
});

import { expect, test } from 'vitest';
import { STORY_BLOCKS } from '../../../src/markdown/story-blocks.ts';
import { toHtml } from './stock.ts';

test.each([
  [
    'a pull quote with its source',
    '::pullquote[Failure would be *unforgivable*.]{source="António Guterres"}',
    '<aside class="pullquote"><blockquote><p>Failure would be <em>unforgivable</em>.</p></blockquote>' +
      '<p class="pullquote__source">António Guterres</p></aside>',
  ],
  [
    'a pull quote without a source',
    '::pullquote[Failure.]',
    '<aside class="pullquote"><blockquote><p>Failure.</p></blockquote></aside>',
  ],
  [
    'a big number',
    '::big-number[votes are needed]{number="9"}',
    '<p class="big-number"><span class="big-number__number">9</span> ' +
      '<span class="big-number__description">votes are needed</span></p>',
  ],
  [
    'a definition',
    '::definition[A vote that stops a text.]{term="Veto"}',
    '<p class="definition"><dfn>Veto</dfn>: A vote that stops a text.</p>',
  ],
  [
    'a recommendation under the headline of the other article',
    '::recommended{article="how-the-council-votes"}',
    '<aside class="recommended"><p class="recommended__heading">Recommended</p><p class="recommended__title">' +
      '<a href="/articles/how-the-council-votes/"><span>How the Council votes</span></a></p></aside>',
  ],
  [
    'a recommendation in words of its own',
    '::recommended[The rules]{article="how-the-council-votes" heading="Behind the vote"}',
    '<aside class="recommended"><p class="recommended__heading">Behind the vote</p><p class="recommended__title">' +
      '<a href="/articles/how-the-council-votes/">The rules</a></p></aside>',
  ],
  [
    'an info box',
    ':::info-box[The rules]\nNine votes.\n\n- no veto\n:::',
    '<aside class="info-box" aria-labelledby="the-rules"><h2 class="info-box__title" id="the-rules">The rules</h2>' +
      '<p>Nine votes.</p><ul>\n<li>no veto</li>\n</ul></aside>',
  ],
  [
    'a timeline',
    ':::timeline[Votes]\n- **1945** The *Charter*.\n- **1946** The first veto.\n:::',
    '<section class="timeline" aria-labelledby="votes"><h2 class="timeline__title" id="votes">Votes</h2>' +
      '<ol class="timeline__events"><li class="timeline__event"><strong class="timeline__date">1945</strong> The <em>Charter</em>.</li>' +
      '<li class="timeline__event"><strong class="timeline__date">1946</strong> The first veto.</li></ol></section>',
  ],
  [
    'numbers',
    ':::in-numbers[The Council]\n- **15** members\n- **9** votes to *pass*\n:::',
    '<section class="in-numbers" aria-labelledby="the-council"><h2 class="in-numbers__title" id="the-council">The Council</h2>' +
      '<dl class="in-numbers__list"><div><dt>15</dt><dd>members</dd></div><div><dt>9</dt><dd>votes to <em>pass</em></dd></div></dl></section>',
  ],
])('draws %s', async (_name, text, html) => {
  expect(await toHtml(text)).toBe(html);
});

test('draws an event of several paragraphs', async () => {
  const html = await toHtml(':::timeline[Votes]\n- **1945** The Charter.\n\n  It is signed.\n:::');
  expect(html).toContain('<strong class="timeline__date">1945</strong> The Charter.</p>');
  expect(html).toContain('<p>It is signed.</p>');
});

test('draws two pictures side by side', async () => {
  const picture = '![A table](map.png "Credit: AFP")';
  const html = await toHtml(`:::image-pair\n${picture}\n\n${picture}\n:::`);
  expect(html).toMatch(
    /^<div class="image-pair"><figure class="figure">.*<\/figure><figure class="figure">.*<\/figure><\/div>$/,
  );
});

test('knows the blocks that the Financial Times’ content tree names', () => {
  const names = STORY_BLOCKS.map(({ name }) => name).sort();
  expect(names).toEqual(
    ['big-number', 'definition', 'image-pair', 'in-numbers', 'info-box', 'pullquote', 'recommended', 'timeline'],
  ); // prettier-ignore
});

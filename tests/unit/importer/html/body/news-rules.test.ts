import { describe, expect, it } from 'vitest';
import { agreeWithData } from '../../../../../src/importer/html/body/agree.ts';
import { applyNewsRules } from '../../../../../src/importer/html/body/news-rules.ts';
import { toBlocks } from '../../../../../src/importer/html/body/to-blocks.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const KNOWN = {
  headline: 'The light goes out',
  standfirst: 'Two keepers leave the rock.',
  authors: ['Ann Other'],
};
const BODY = 'The harbour board voted on Tuesday to close its lighthouse.';

const read = (html: string) => applyNewsRules(toBlocks(html).blocks, KNOWN).map(toText).filter(Boolean);

describe('applyNewsRules', () => {
  it.each([
    ['the headline again', '<h2>The light goes out</h2>'],
    ['the byline', '<p>By Ann Other</p>'],
    ['a date', '<p>25 March 2024</p>'],
    ['furniture', '<p>Share this article</p>'],
    ['a paragraph that is one link', '<p><a href="https://example.com/">A storm comes in</a></p>'],
    ['a list of links', '<ul><li><a href="https://example.com/">A storm</a></li></ul>'],
    ['a promotion with a link', '<p>Read more: <a href="https://example.com/">A storm</a> of the year</p>'],
    ['the caption of a picture', '<p>The rock at low tide.</p>'],
    ['a caption without its picture', '<p>The rock at noon. Photo: Ann Other</p>'],
    ['words that work the page', '<p>Table of contents</p><p>Show caption</p>'],
    ['what files the article', '<p>Filed under: lighthouses, harbours</p>'],
    ['what only subscribers may read', '<p>This article is exclusive to Island subscribers</p>'],
    ['thanks to readers', '<p>Thanks for reading the Island Letter this week!</p>'],
    ['how old the page is', '<p>This article is more than 3 years old.</p>'],
    ['how old the page is, in Dutch', '<p>Dit artikel is ouder dan een jaar.</p>'],
    ['how old the page is, in Arabic', '<p>يعود هذا المقال إلى عام 2019.</p>'],
    ['where it was printed', '<p>Printed from https://example.com/light</p>'],
    ['a heading with nothing under it', '<h3>Related</h3><h3>More</h3>'],
  ])('takes out %s', (_what, html) => {
    const picture =
      '<figure><img src="a.jpg" alt="A rock"><figcaption>The rock at low tide.</figcaption></figure>';
    const heading = html.startsWith('<h3>') ? `<p>${BODY}</p>${html}` : `${html}<p>${BODY}</p>`;
    expect(read(`${picture}${heading}`)).toEqual([BODY]);
  });
  it('takes out who the author is under the byline', () => {
    expect(read(`<p>Ann is a reporter who covers the coast.</p><p>${BODY}</p>`)).toEqual([BODY]);
  });
  it('takes out the section and the kind of article that stand above the headline', () => {
    const opening = `${BODY} ${BODY}`;
    expect(read(`<p>Coast Analysis</p><p>${opening}</p>`)).toEqual([opening]);
  });
  it.each([
    [
      'the openings of other articles',
      '<h3>A storm comes in</h3><p>The wind rose in the night and by the morning the harbour was…</p><p>12 May 2023</p><h3>A boat</h3><p>Nobody had seen the boat for a week when on Sunday its owner…</p>',
    ],
    ['the initials of who wrote it', '<p>abc/XYZ</p>'],
    ['what readers are asked', '<p>Do you like lighthouses? Subscribe to the Island Letter.</p>'],
    [
      'who the author is, however long that is',
      `<h3>About the author</h3><p>She ${'has lived on three islands, '.repeat(20)}and writes.</p>`,
    ],
  ])('takes out %s at the end', (_what, html) => {
    const body = Array.from({ length: 30 }, (_, index) => `${BODY} Vote ${index}.`);
    expect(read(`${body.map((text) => `<p>${text}</p>`).join('')}${html}`).slice(0, 31)).toEqual(body);
  });
  it('goes on under the name of a box in which nothing is left', () => {
    const more = [
      'The keepers will leave the rock in autumn, when the last boat of the year takes their goats to the mainland and brings no coal.',
      'A machine will light the lamp from then on, and a captain who has passed the rock for thirty years says that he will look away.',
    ];
    const whole = [
      ...Array.from({ length: 8 }, (_none, index) => `${BODY} ${index} of its members were ill.`),
      ...more,
    ];
    const html = whole.map((text) => `<p>${text}</p>`).toSpliced(8, 0, '<h2>Related:</h2>');
    expect(read(html.join(''))).toEqual(whole);
  });
  it('keeps the last line of a poem', () => {
    const verses = ['The lamp goes round', 'the rock is bare', 'the keeper sleeps', 'the boat lies there'];
    expect(read(verses.map((verse) => `<p>${verse}</p>`).join(''))).toEqual(verses);
  });
  it('takes out the day of the last change at the end', () => {
    const body = Array.from({ length: 8 }, (_, index) => `${BODY} Vote ${index}.`);
    const html = [...body, 'Last updated: 25 March 2024'].map((text) => `<p>${text}</p>`).join('');
    expect(read(html)).toEqual(body);
  });
  it.each([
    [
      'a last paragraph that ends with its agency',
      '<p>The keepers leave in May, the board said. (Reuters)</p>',
      'The keepers leave in May, the board said. (Reuters)',
    ],
    [
      'a paragraph with a link',
      `<p>The <a href="https://example.com/">board</a> voted.</p>`,
      'The board voted.',
    ],
    [
      'a sentence that begins as a promotion does',
      '<p>Follow the money, said the chair of the harbour board at noon.</p>',
      'Follow the money, said the chair of the harbour board at noon.',
    ],
  ])('keeps %s', (_what, html, text) => {
    expect(read(`<p>${BODY}</p>${html}`)).toEqual([BODY, text]);
  });
});

describe('agreeWithData', () => {
  const paragraph = (text: string) => ({ type: 'paragraph' as const, text });
  const texts = Array.from(
    { length: 8 },
    (_, index) =>
      `Paragraph ${index} tells of keeper ${index} and of the ${index} lamps that he lit on the rock.`,
  );
  const told = texts.join('\n');

  it('drops what stands before and behind the text of the data', () => {
    const found = ['Welcome to the paper', ...texts, 'Good night from all of us here'].map(paragraph);
    expect(agreeWithData(found, told, found).map(toText)).toEqual(texts);
  });
  it('takes the paragraphs of the data where most of them were not found', () => {
    const all = ['Menu', ...texts].map(paragraph);
    expect(agreeWithData(all.slice(0, 2), told, all).map(toText)).toEqual(texts);
  });
  it('leaves everything where the data holds but a part', () => {
    const found = [
      ...texts,
      ...texts.map((text) => text.replaceAll('keeper', 'pilot').replaceAll('lamps', 'ropes')),
    ].map(paragraph);
    expect(agreeWithData(found, told, found)).toEqual(found);
  });
});

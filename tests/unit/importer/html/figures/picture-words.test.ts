import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { WORLD_WORDS, type WorldWords } from '../../world-words.ts';
import { IMAGE, WORDS, toPage as toLightPage } from '../light-page.ts';

const toWorldPage = ({ language, headline, standfirst, paragraph }: WorldWords, figure: string) =>
  readPage(`<html lang="${language}"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>
<p class="lead">${standfirst}</p>${figure}<div><p>${paragraph}</p><p>${paragraph} ${paragraph}</p><p>${paragraph}</p></div></article></body></html>`);

const WORLD_FIGURES: [string, (words: WorldWords) => string][] = [
  [
    'in one line',
    ({ caption, credit }) =>
      `<figure><img src="/tower-900.jpg" alt=""><figcaption>${caption} ${credit}</figcaption></figure>`,
  ],
  [
    'in two elements',
    ({ caption, credit }) =>
      `<figure><img src="/tower-900.jpg" alt=""><figcaption><span>${caption}</span> <span>${credit}</span></figcaption></figure>`,
  ],
  [
    'in two lines under a bare picture',
    ({ caption, credit }) =>
      `<img src="/tower-900.jpg" alt=""><p class="caption">${caption}</p><p class="x">${credit}</p>`,
  ],
];

describe.each(WORLD_FIGURES)('readPage finds caption and credit %s', (_where, draw) => {
  it.each(WORLD_WORDS)('of a page in $language', (words) => {
    const { fields, picture } = toWorldPage(words, draw(words));
    expect({ standfirst: fields.standfirst, caption: picture?.caption, credit: picture?.credit }).toEqual({
      standfirst: words.standfirst,
      caption: words.caption,
      credit: words.credit,
    });
  });
});

const toPage = (below: string, parts: { above?: string; head?: string } = {}) =>
  toLightPage({ ...parts, below });

describe('readPage parts the words under a picture', () => {
  it.each([
    [
      'a name in the last element',
      `<span>The tower was lit in 1846.</span><span>Ann Tide, The Courier</span>`,
      'Ann Tide, The Courier',
    ],
    ['a cite', `The tower was lit in 1846. <cite>Ann Tide</cite>`, 'Ann Tide'],
    ['a mark', `The tower was lit in 1846. <small class="picture-owner">Ann Tide</small>`, 'Ann Tide'],
    ['an agency in brackets', `The tower was lit in 1846. (Ann Tide/iStock)`, 'Ann Tide/iStock'],
    [
      'names parted by a stroke',
      `The tower was lit in 1846. Ann Tide/Quayside Pictures`,
      'Ann Tide/Quayside Pictures',
    ],
    [
      'an agency after via',
      `The tower was lit in 1846. Ann Tide via Getty Images`,
      'Ann Tide via Getty Images',
    ],
    [
      'a label that is no part of it',
      `The tower was lit in 1846. <span class="credit"><b class="credit-label">Credit:</b> Ann Tide</span>`,
      'Ann Tide',
    ],
    [
      'a part of a box that is named after the credit, as the caption is',
      `<span class="attribution__caption">The tower was lit in 1846.</span> <span class="attribution__credit">Ann Tide</span>`,
      'Ann Tide',
    ],
    [
      'a label before the mark',
      `The tower was lit in 1846. Photo: <span class="credit">Ann Tide</span>`,
      'Ann Tide',
    ],
    [
      'buttons and names of files',
      `<button>Show caption</button><a>Enlarge image</a><span>The tower was lit in 1846.</span> | <span class="credit">Ann Tide</span><span>2024/03/tower-900.jpg</span>`,
      'Ann Tide',
    ],
    ['a name in brackets', `The tower was lit in 1846. (Ann Tide Quay)`, 'Ann Tide Quay'],
    ['a label in capitals', `The tower was lit in 1846. FOTO Ana Marea`, 'FOTO Ana Marea'],
    ['the archive', `The tower was lit in 1846. Archivo.`, 'Archivo'],
    ['the archive in brackets', `The tower was lit in 1846. (FILE)`, 'FILE'],
    ['a bar', `The tower was lit in 1846. | The Quay`, 'The Quay'],
    [
      'a credit that goes before',
      `<small>Photo: Ann Tide</small> The tower was lit in 1846.`,
      'Photo: Ann Tide',
    ],
    ['brackets of its own', `The tower was lit in 1846. <i class="credit">(Ann Tide)</i>`, 'Ann Tide'],
  ])('by %s', (_what, inside, credit) => {
    const { picture } = toPage(`<figure>${IMAGE}<figcaption>${inside}</figcaption></figure>`);
    expect(picture).toMatchObject({ ...WORDS, credit });
  });

  it.each([
    [
      'a line without a mark',
      `${IMAGE}<div><span>The tower was lit in 1846.</span> <span>Photo: Ann Tide</span></div>`,
    ],
    [
      'a figure without a caption’s element',
      `<figure>${IMAGE}<div>The tower was lit in 1846. Photo: Ann Tide</div></figure>`,
    ],
    [
      'a line under a figure whose own caption is empty',
      `<figure>${IMAGE}<figcaption></figcaption></figure><p><em>The tower was lit in 1846. Photo: Ann Tide</em></p>`,
    ],
    [
      'a box after the copy for readers without scripts',
      `${IMAGE}<noscript>${IMAGE}</noscript><div class="wp-caption"><p class="credit">Photo: Ann Tide</p><p class="wp-caption-text">The tower was lit in 1846.</p></div>`,
    ],
    [
      'a wrapper',
      `<div>${IMAGE}</div><div class="x"><figcaption>The tower was lit in 1846. Photo: Ann Tide</figcaption></div>`,
    ],
    [
      'a figure whose credit alone is marked',
      `<figure>${IMAGE}<p>The tower was lit in 1846.</p><p class="credit">Photo: Ann Tide</p></figure>`,
    ],
    [
      'a box with a description and a button of the gallery',
      `<div class="image">${IMAGE}<p class="desc">The tower was lit in 1846. Photo: Ann Tide</p><a href="/all">All pictures</a></div>`,
    ],
    [
      'a picture’s own element',
      `<picture>${IMAGE}<span>The tower was lit in 1846. Photo: Ann Tide</span></picture>`,
    ],
    ['a box above the headline', ''],
  ])('in %s', (what, below) => {
    const above = `<figure>${IMAGE}<figcaption>The tower was lit in 1846. Photo: Ann Tide</figcaption></figure><p>Harbour</p><p>Analysis</p><p>For subscribers</p><p>Free today</p>`;
    const { picture } = toPage(below, { above: what.endsWith('above the headline') ? above : '' });
    expect(picture).toMatchObject({ ...WORDS, credit: 'Photo: Ann Tide' });
  });

  it.each([
    ['a name for a house', 'Ann Tide for THE COURIER'],
    ['a maker with an agency', 'Ann Tide//Getty Images'],
  ])('takes %s for a credit and no caption', (_what, words) => {
    const { picture } = toPage(`<figure>${IMAGE}<figcaption>${words}</figcaption></figure>`);
    expect([picture?.caption, picture?.credit]).toEqual([undefined, words]);
  });

  it.each([
    ['A tower at dusk / Reuters', 'A tower at dusk', 'Reuters'],
    ['Mayor of Saltmere, Ann Tide / AFP', 'Mayor of Saltmere, Ann Tide', 'AFP'],
    ['The old tower, fot. archiwum', 'The old tower', 'fot. archiwum'],
  ])('parts %s', (words, caption, credit) => {
    const { picture } = toPage(`<figure>${IMAGE}<figcaption>${words}</figcaption></figure>`);
    expect([picture?.caption, picture?.credit]).toEqual([caption, credit]);
  });

  it('keeps a description behind a label', () => {
    const { picture } = toPage(
      '<figure><img src="/tower-900.jpg" alt="Foto: eine alte Frau am Hafen"></figure>',
    );
    expect(picture?.alt).toBe('Foto: eine alte Frau am Hafen');
  });

  it('leaves the label before a sign to the credit', () => {
    const words = 'The tower was lit in 1846. (Photo: © ann/quay.example)';
    const { picture } = toPage(`<figure>${IMAGE}<p class="copy">${words}</p></figure>`);
    expect(picture).toMatchObject({ ...WORDS, credit: 'Photo: © ann/quay.example' });
  });

  it('takes no description that only says who made the picture', () => {
    const { picture } = toPage('<figure><img src="/tower-900.jpg" alt="(Foto: Ana Marea)"></figure>');
    expect(picture?.alt).toBeUndefined();
  });

  it.each(['Saltmere Harbour Tower', 'The tower of Saltmere'])('takes %s for a caption', (words) => {
    const { picture } = toPage(`<figure>${IMAGE}<figcaption>${words}</figcaption></figure>`);
    expect([picture?.caption, picture?.credit]).toEqual([words, undefined]);
  });
});

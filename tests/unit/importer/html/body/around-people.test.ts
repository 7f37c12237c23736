import { describe, expect, it } from 'vitest';
import { explainNotice } from '../../../../../src/importer/promotions.ts';
import { readPage } from '../../../../../src/importer/html/read-page.ts';

const TEXT = Array.from(
  { length: 5 },
  (_none, index) =>
    `<p>The ${index + 1}. pier of Salina was built of oak and iron, and the ferry has called there every morning for a hundred years, summer and winter, with the post and the bread.</p>`,
);

const readWith = (box: string) =>
  readPage(
    `<html><body><article><h1>Six piers of oak</h1>${TEXT.slice(0, 3).join('')}${box}${TEXT.slice(3).join('')}</article></body></html>`,
  ).blocks;

describe('what stands between paragraphs', () => {
  it.each(['Porträt', 'Writer', 'Retrato', 'Avatar'])('is no picture that shows a person, “%s”', (alt) => {
    const box = `<div class="box"><img src="https://salina.example/p1.jpg" alt="${alt}"></div>`;
    expect(readWith(box).filter(({ type }) => type === 'picture')).toEqual([]);
  });

  it('is no button that loads an app', () => {
    const box = '<p><a href="/app"><img src="https://salina.example/app_banner.jpg" alt="下載APP"></a></p>';
    expect(readWith(box).filter(({ type }) => type === 'picture')).toEqual([]);
  });

  it('is no post of a network for pictures', () => {
    const box =
      '<blockquote class="instagram-media"><a href="#">View this post on Instagram</a><p>A post shared by Salina (@salina)</p></blockquote>';
    expect(readWith(box).length).toBe(TEXT.length);
  });
});

describe('a list of addresses', () => {
  it.each([
    ['Website: https://salina.example/ Facebook: https://facebook.example/salina', true],
    ['ለተጨማሪ መረጃ፡- ድረ ገጽ፦ https://salina.example/ ፌስቡክ፡- https://facebook.example/salina', true],
    ['Code: https://git.example/salina Package: https://packages.example/salina', false],
    ['The board has put its plans on https://salina.example/plans for everybody to read.', false],
  ])('is no text: %s', (text, expected) => {
    expect(explainNotice(text) !== undefined).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';

const FIRST = '塩見町の灯台の明かりは消えないことになり、二人の灯台守は荷をほどいた。';
const MORE =
  '港湾委員会は火曜日、賛成多数で灯台を残すと決めた。灯台は一八四六年に建てられ、いまも毎晩、沖を行く船を照らしている。町の人は拍手した。';

const readStandfirst = (mark: string) =>
  readPage(`<html lang="ja"><head><meta name="description" content="${FIRST}"></head><body><main><h1>灯台の明かり残る</h1>
<div class="text"><p${mark}>${FIRST}</p><p>${MORE}</p><p>${MORE}二</p><p>${MORE}三</p></div></main></body></html>`)
    .fields['standfirst'];

describe('readPage finds the standfirst of a Japanese page', () => {
  it('by a mark', () => {
    expect(readStandfirst(' class="summary"')).toBe(FIRST);
  });

  it('not in the first paragraph, which is the description too', () => {
    expect(readStandfirst('')).toBeUndefined();
  });
});

describe('readPage finds the standfirst of a page that sets a place before it', () => {
  const deck = 'The keepers of the old lighthouse stay on the island, and the board looks for the money.';
  const text =
    'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and nobody had expected it to.';

  it('without the place', () => {
    const page =
      readPage(`<html lang="en"><head><meta name="description" content="${deck}"></head><body><main>
<h1>Light of Saltmere stays on</h1><p class="standfirst"><span class="place">Salt Bay</span>${deck}</p>
<div class="text"><p>${text}</p><p>${text} So it was.</p><p>${text} So it is.</p></div></main></body></html>`);
    expect(page.fields['standfirst']).toBe(deck);
    expect(page.blocks[0]).toMatchObject({ text });
  });
});

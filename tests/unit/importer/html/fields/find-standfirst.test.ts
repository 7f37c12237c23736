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

describe('readPage finds the standfirst of a page that marks none', () => {
  const text =
    'La coopérative de Salins-le-Phare a rallumé mardi la lanterne que trois pêcheurs avaient éteinte.';
  const read = (language: string, first: string, header = '') =>
    readPage(`<html lang="${language}"><body><main><h1>Le phare de Salins brûle encore</h1>${header}
<div class="text"><p>${first}</p><p>${text}</p><p>${text} Oui.</p><p>${text} Non.</p></div></main></body></html>`);

  it('in a first paragraph that says its kind at its end', () => {
    const first = 'À Salins-le-Phare, trois pêcheurs gardent un phare que personne ne voit plus. Reportage.';
    const { fields, blocks } = read('fr', `<b>${first}</b>`);
    expect(fields['standfirst']).toBe(first);
    expect(blocks[0]).toMatchObject({ text });
    expect(read('fr', `${first.slice(0, -1)} du phare.`).fields['standfirst']).toBeUndefined();
  });

  it.each(['sr', 'hr', 'cs', 'pl', 'de', 'th', 'vi'])(
    'in a bold first paragraph, as is the custom: %s',
    (language) => {
      const first =
        'Merenja na svetioniku u Slanoj Luci pokazala su da je lampa stara devedeset godina i da svetli slabije nego ikad.';
      expect(read(language, `<strong>${first}</strong>`).fields['standfirst']).toBe(first);
      expect(read(language, first).fields['standfirst']).toBeUndefined();
    },
  );

  it('in no line that says who the author is, nor in a paragraph with a drop cap', () => {
    const bio = 'Anna Zee is huisarts in Zoutmeer en columnist van deze krant.';
    const header = `<p class="intro">${bio}</p><p class="byline"><a rel="author" href="/anna-zee">Anna Zee</a></p>`;
    const first = `${text} Maar het licht bleef uit.`;
    const page = read('nl', first, header);
    expect(page.fields['standfirst']).toBeUndefined();
    expect(page.blocks.map((block) => ('text' in block ? block.text : ''))).not.toContain(bio);
    const capped = `<html lang="nl"><body><main><h1>Vuurtoren van Zoutmeer brandt weer</h1>
<p class="article-drop-cap">${first}</p><p>${text}</p><p>${text} Ja.</p><p>${text} Nee.</p></main></body></html>`;
    expect(readPage(capped).fields['standfirst']).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { dropHouses, isCompany } from '../../../../../src/importer/html/fields/author-houses.ts';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { TEXT } from '../light-page.ts';

describe('isCompany', () => {
  it.each([
    ...['Saltmere Medien GmbH', 'Harbour Multimedia GmbH & Co KG', 'Tidings AG', 'Tide News, Inc.'],
    ...[
      'Courier Limited',
      'Tide Media Group',
      'Editorial Marea S.A.',
      'Marea S. A. de C. V.',
      'Rete Faro S.p.A.',
    ],
    ...[
      'De Golf B.V.',
      'Bølge A/S',
      'Meri Oy',
      'Fala Sp. z o.o.',
      'Maják, a.s.',
      'Sól d.o.o.',
      'Hullám Kft.',
    ],
    ...['Deniz Yayıncılık A.Ş.', 'Pantai Media Tbk', 'ООО «Маяк»', 'ТОВ Хвиля', '塩見出版株式会社', '㈜바다'],
  ])('tells of %j', (name) => {
    expect(isCompany(name)).toBe(true);
  });

  it.each(['Ann Tide', 'Anna Zee', 'Saltmere Courier', 'Ag Quay', 'A. S.', 'Ann Inca', '塩見新聞'])(
    'not of %j',
    (name) => {
      expect(isCompany(name)).toBe(false);
    },
  );
});

describe('dropHouses', () => {
  it.each([
    [['ANN TIDE', 'STV Integrated News'], ['ANN TIDE']],
    [['Ann Tide', 'STV Staff'], ['Ann Tide']],
    [['Ann Tide', 'AFP'], ['Ann Tide']],
    [['Ann Tide', 'Saltmere Courier'], ['Ann Tide']],
    [
      ['Ann Tide', 'The Harbour Newsroom'],
      ['Ann Tide', 'The Harbour Newsroom'],
    ],
    [
      ['Ann Tide', 'Mary Post'],
      ['Ann Tide', 'Mary Post'],
    ],
    [
      ['AFP', 'STV Staff'],
      ['AFP', 'STV Staff'],
    ],
  ])('keeps of %j %j', (names, kept) => {
    expect(dropHouses([], names)).toEqual(kept);
  });
});

describe('readPage finds the house that signs', () => {
  const toData = (author: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;
  const text = `<p>${TEXT}</p><p>${TEXT} ${TEXT}</p><p>${TEXT}</p>`;
  const company = { '@type': 'Organization', name: 'Tidings Multimedia GmbH & Co KG' };
  const read = (below: string, author: object = company, language = 'de') =>
    readPage(
      `<html lang="${language}"><head><link rel="canonical" href="https://tidings.example/light">${toData(author)}</head><body><main><h1>The light of Saltmere stays lit</h1>${text}${below}</main></body></html>`,
    ).names?.authors;

  it.each([
    [
      'in the box of its author',
      '<div class="box-author"><a href="/autor/tidings">tidings.example</a></div>',
      company,
      ['tidings.example'],
    ],
    [
      'by the name that readers see',
      '<div class="author_row"><span class="author_name">TIDINGS</span></div>',
      { '@type': 'Organization', name: 'tidings.example' },
      ['TIDINGS'],
    ],
    ['not as the company alone', '<p>More news</p>', company, undefined],
    [
      'but not as data alone name it',
      '<p>More news</p>',
      { '@type': 'Organization', name: 'The Tidings' },
      undefined,
    ],
    [
      'not before a person',
      '<div class="author_row">TIDINGS</div>',
      { '@type': 'Person', name: 'Ann Tide' },
      ['Ann Tide'],
    ],
  ])('%s', (_what, below, author, authors) => {
    expect(read(below, author)).toEqual(authors);
  });

  it.each([
    ['<p class="article__source">Quelle: tidings.example, dpa</p>', ['tidings.example', 'dpa']],
    ['<p class="article-source">(APA, red, 11.7.2023)</p>', ['APA']],
    ['<div class="fuente">Fuente: EFE</div>', ['EFE']],
    ['<div class="kaynak">Kaynak: Reuters/at</div>', ['Reuters']],
    ['<div class="Source">المصدر: <span class="SourceName">مرسى نيوز</span></div>', ['مرسى نيوز']],
    ['<div class="article-source"><span>المصدر: </span><span>المرسى + وكالات</span></div>', ['المرسى']],
    ['<p class="bron">Bron: ANP</p>', ['ANP']],
    ['<p class="source">Quelle: tidings.example/dpa/at</p>', ['tidings.example', 'dpa']],
    ['<div class="photo-source">Quelle: dpa</div>', undefined],
    ['<p>Quelle: Amt für Häfen der Stadt</p>', undefined],
  ])('behind the label under the text: %j', (below, authors) => {
    expect(read(below, { '@type': 'Organization', name: 'The Tidings' })).toEqual(authors);
  });
});

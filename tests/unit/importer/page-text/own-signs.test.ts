import { describe, expect, it } from 'vitest';
import { isName } from '../../../../src/importer/bylines/name-shapes.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
];
const ROMANIAN = [
  'Farul din Golful Sărat a fost închis marți, iar cei doi paznici care i-au aprins lampa timp de patruzeci de ani au plecat de acolo.',
  'Consiliul portului a votat de două ori până când a găsit banii pentru o lampă care se aprinde singură la lăsarea serii.',
];
const TURKISH = [
  'Tuz Körfezi deniz feneri salı günü kapandı ve kırk yıl boyunca lambasını yakan iki bekçi adadan ayrıldı, yerlerine kimse gelmedi.',
  'Liman kurulu, akşam olunca kendiliğinden yanan lamba için para bulana kadar iki kez oylama yaptı ve sonunda karar verdi.',
];

function read(...lines: string[]): string[] | undefined {
  return pageText.read(lines.join('\n\n')).names?.authors;
}

describe('a house that signs', () => {
  it('is known by the words for its picture at the top', () => {
    const head = ['Saltmere.post logo', 'Saltmere loses its keepers', '12 March 2024', 'Saltmere.post'];
    expect(read(...head, ...STORY, 'Send news to tips@saltmere.post')).toEqual(['Saltmere.post']);
  });

  it('is no section that the headings of boxes name too', () => {
    const head = [
      'FarPlus',
      'Articole',
      'Analize',
      'Farul a rămas fără paznici',
      'Articole9 Aug 2022 14 comentarii',
    ];
    const after = ['Articole similare', 'Podul vechi', 'Primește zilnic pe mail cele mai bune articole.'];
    expect(read(...head, ...ROMANIAN, ...after)).toBeUndefined();
  });

  it('is an agency run together with the word for the date', () => {
    const head = ['Gündem', 'Fener iki bekçisini kaybetti', '#DHAOluşturulma Tarihi: Mart 08, 2022 09:27'];
    expect(read(...head, ...TURKISH)).toEqual(['DHA']);
  });
});

describe('a place behind a name', () => {
  it.each([
    ['Late goal saves Quay in Harbour Park', 'Ann Tide, Harbour Park', ['Ann Tide']],
    ['Saltmere loses its keepers', 'Ann Tide, Bob Quay', ['Ann Tide', 'Bob Quay']],
  ])('is nobody where the headline names it: %s', (headline, signed, authors) => {
    expect(read('News', headline, 'Sun, 17 Jul, 2022 - 18:34', signed, ...STORY)).toEqual(authors);
  });

  it('is nobody where the text tells what was there', () => {
    const first = `Kim Rock scored twice at Harbour Park. ${STORY[0]}`;
    const head = ['News', 'Late goal saves Quay', 'Sun, 17 Jul, 2022 - 18:34', 'Ann Tide, Harbour Park'];
    expect(read(...head, first, ...STORY)).toEqual(['Ann Tide']);
  });
});

describe('isName', () => {
  it.each([
    ['Կատեգորիաներ. Լրահոս', false],
    ['Kategorien. Politik', false],
    ['Prof. Anna Flut', true],
    ['Aleks. Prilivov', true],
  ])('knows %s by its first word', (text, expected) => {
    expect(isName(text)).toBe(expected);
  });
});

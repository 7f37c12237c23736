import { describe, expect, it } from 'vitest';
import { findUnder } from '../../../../src/importer/page-text/deck.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { tellStory } from '../../../../src/importer/page-text/standfirst.ts';
import { tellLines } from '../../../../src/importer/page-text/tell-lines.ts';

/** A text that has no word of the standfirsts over it. */
const TEXT = [
  'Officials confirmed on Tuesday that the plan had been discussed at several meetings since the spring, and that a decision will come.',
  'The figures, released this week, show that costs have risen by about eight per cent in two years, and there is no money for more.',
  'Reactions in the neighbourhood are mixed: some believe that the change comes too late, and others are glad that it comes at all.',
];

const DATE = '25.03.2024, 18:40';

function readStandfirst(...lines: string[]) {
  return pageText.read(['Home', 'News', ...lines, ...TEXT].join('\n\n')).fields.standfirst;
}

describe('a line that has no word of its story', () => {
  it.each([
    [
      'Saltmere keeps its lighthouse after all',
      'Keepers unpack bags as harbour hall gives way, but wages stay open',
      ['Ann Tide Coast Correspondent'],
    ],
    ['El faro de Salinas seguirá encendido', 'Los fareros deshacen las maletas y cobrarán en junio', []],
    [
      'Faro, il consiglio ci ripensa',
      'I guardiani disfano le valigie: stipendi ancora incerti',
      ['Anna Marea'],
    ],
    [
      'Маяк Соляного залишать горіти ще десять років',
      'Сторожі розпаковують валізи й чекають на платню',
      ['Ганна Море'],
    ],
    ['Deniz feneri sönmüyor', 'Bekçiler bavullarını açtı, maaşları haziranda ödenecek', ['Ayşe Deniz']],
    [
      'المنارة القديمة تبقى مضاءة في ميناء الملح عشر سنوات',
      'الحراس يفتحون حقائبهم من جديد بانتظار الرواتب',
      [],
    ],
    [
      'Fyret i Saltvik får stå kvar',
      'Vakterna packar upp sina väskor igen efter två års väntan',
      ['Av Anna Sjö'],
    ],
  ])('is the standfirst between headline and signature: %s', (headline, deck, signed) => {
    expect(readStandfirst(headline, deck, ...signed, DATE)).toBe(deck);
  });

  it.each([
    [
      'Saltmere saves its old lamp on the rock',
      'Keepers unpack bags as hall gives way',
      ['By', 'Ann Tide', DATE],
    ],
    [
      'Il faro di Salina resta acceso per dieci anni',
      'I guardiani disfano le valigie nel cortile',
      ['Di Anna Marea', 'Foto: Ugo Molo', DATE],
    ],
  ])('stands over a label or a byline, whatever follows: %s', (headline, deck, under) => {
    expect(readStandfirst(headline, deck, ...under)).toBe(deck);
  });

  it.each([
    ['The rock at dusk. Photograph: Bob Quay', 'By Ann Tide', true],
    ['The rock at dusk. Photograph: Bob Quay', 'Coast', false],
    ['Photograph: Bob Quay', 'By Ann Tide', false],
  ])('may stand under a picture and over a signature: %s, %s', (caption, under, isDeck) => {
    const deck = 'Keepers unpack their bags as the hall gives way';
    const page = ['Saltmere saves the old lamp', caption, deck, under, ...TEXT].join('\n\n');
    const [headline, ...lines] = tellLines(page).lines;
    const [below, story] = [lines.slice(0, 3), lines.slice(3)];
    const places = { below, open: below, signs: below, named: [], language: 'en' };
    const found = headline && findUnder(places, tellStory(headline, story));
    expect(found?.map(({ text }) => text)).toEqual(isDeck ? [deck] : []);
  });

  it('may be a short sentence', () => {
    expect(readStandfirst('Saltmere saves the old lamp', 'Glow of a good place.', DATE)).toBe(
      'Glow of a good place.',
    );
  });

  it('is the standfirst over a caption that names its maker', () => {
    const deck = 'Keepers unpack their bags as the hall gives way, but nobody knows who pays their wages';
    const caption = 'The rock at dusk. Photograph: Bob Quay';
    expect(readStandfirst('Saltmere saves the old lamp', deck, caption, 'By Ann Tide', DATE)).toBe(deck);
  });

  it.each([
    ['asks its readers', 'Enjoying our paper? Then buy its editor a cup of tea'],
    ['sells something', 'This offer is for those who hold a subscription already'],
    ['is a short section', 'Coast and harbour life'],
    ['sells something in German', 'Dieser Artikel gehört zum Angebot für Abonnenten'],
  ])('is none where it %s', (_what, line) => {
    expect(readStandfirst('Saltmere saves the old lamp', line, DATE)).toBeUndefined();
  });
});

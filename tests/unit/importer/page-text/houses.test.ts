import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
];
const DATE = '25 March 2024, 18:40';

/** The authors of a page whose first line is its name, with these lines under its headline and at its end. */
function findAuthors(logo: string, under: string[], footer: string[]) {
  const lines = [logo, 'Home', 'Harbour', 'Weather', HEADLINE, ...under, ...TEXT, ...footer];
  return pageText.read(lines.join('\n\n')).names?.authors;
}

describe('findHouse', () => {
  it.each([
    ['alone', 'Radio Marea', ['Radio Marea', DATE], ['© Radio Marea 2024'], ['Radio Marea']],
    ['with its agency', 'Maré24', [DATE, 'Maré24', 'Lusa'], ['© 2024 Maré24'], ['Maré24', 'Lusa']],
    [
      'under words for its rights that we do not know',
      'Menu',
      ['Marea24', DATE],
      ['Zāļa tīma © Marea24'],
      ['Marea24'],
    ],
    ['in capitals', 'Menu', ['EL FARO', DATE], ['Copyright 2024 SA EL FARO'], ['EL FARO']],
    [
      'run together with the day',
      'Krantas',
      ['Krantas2024-03-25 18:40'],
      ['UAB „Krantas“, Uosto g. 1'],
      ['Krantas'],
    ],
    [
      'with its desk',
      '潮日報',
      ['潮日報 経済部2024年3月25日18時40分'],
      ['潮日報のニュースをフォロー'],
      ['潮日報 経済部'],
    ],
  ])('reads a house that signs %s', (_how, logo, under, footer, authors) => {
    expect(findAuthors(logo, under, footer)).toEqual(authors);
  });

  it.each([
    ['the source', [DATE, 'Źródło: PAP'], ['PAP']],
    ['one of two sources', [DATE, 'Izvori: Hina, Val'], ['Hina', 'Val']],
    ['the source in the line of the date', [`${DATE} | Zdroj: ČTK`], ['ČTK']],
  ])('reads the agency that is told as %s', (_what, under, authors) => {
    expect(findAuthors('Menu', under, [])).toEqual(authors);
  });

  it('reads the source between the date and the headline', () => {
    const lines = ['Tidings', 'Home', 'News', DATE, 'Source: GNA', HEADLINE, 'Share', ...TEXT];
    expect(pageText.read(lines.join('\n\n')).names?.authors).toEqual(['GNA']);
  });

  it.each([
    ['By Maré24 with AFP', ['Maré24', 'AFP']],
    ['20 Marées avec AFP', ['20 Marées', 'AFP']],
    ['By Radio Marea with information from EFE', ['Radio Marea', 'EFE']],
    ['By Radio Marea with files from The Associated Press', ['Radio Marea', 'The Associated Press']],
    ['By Ana Marea with files from EFE', ['Ana Marea']],
  ])('parts a house from its agency: %s', (line, authors) => {
    expect(findAuthors('Radio Marea', [line, DATE], ['© Radio Marea 2024'])).toEqual(authors);
  });

  it('reads who signs as a newsroom over no date', () => {
    expect(findAuthors('Menu', ['Newsroom', `${HEADLINE} | saltmere.example`, 'Spotlight'], [])).toEqual([
      'Newsroom',
    ]);
  });

  it('reads who writes from a place for a paper, right below the headline', () => {
    expect(findAuthors('Menu', ['Ana M. Marea SALINAS / LA MAREA NUEVA', DATE], [])).toEqual([
      'Ana M. Marea',
    ]);
  });

  it.each([
    ['a section', ['Harbour', DATE], ['© Radio Marea 2024']],
    ['whose a picture is', ['Marea24', DATE], ['The old lamp. Foto © Marea24']],
    ['a word of the story', ['Home', DATE], ['© Radio Marea 2024']],
  ])('takes no author from %s', (_what, under, footer) => {
    expect(findAuthors('Radio Marea', under, footer)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
];
const DATE = '25 March 2024, 18:40 GMT';

/** The authors of a page with these lines under its headline and under its text. */
function findAuthors(under: string[], below: string[] = [], above: string[] = []) {
  const lines = ['Home', 'News', 'Sport', ...above, HEADLINE, ...under, ...TEXT, ...below];
  return pageText.read(lines.join('\n\n')).names?.authors;
}

describe('findAuthors', () => {
  it.each([
    ['their house', ['Ann Tide', 'TBC Sport Saltmere', DATE]],
    ['what they are and their paper', ['Ann Tide', 'Correspondent', 'Periódico El Faro', DATE]],
    ['who took the pictures', ['Ann Tide', 'Bob Quay (foto)', DATE]],
    ['what a photographer is', ['Ann Tide', 'Bob Quay', 'Photographer', DATE]],
    ['the name once more', ['Ann Tide', 'Ann Tide, Local Harbour Reporter', DATE]],
    ['a byline with the house in it', ['Ann Tide', 'By Ann Tide Saltmere Courier', DATE]],
    ['the place', ['Ann Tide', 'Saltmere,', DATE]],
    ['a button', ['Ann Tide Follow', DATE]],
    ['what they are in a house of news', ['Ann Tide Senior News Reporter', DATE]],
  ])('leaves out %s', (_what, under) => {
    expect(findAuthors(under)).toEqual(['Ann Tide']);
  });

  it.each([
    ['a word before the second', ['Ann Tide', 'and Bob Quay', DATE]],
    ['a stroke between them', ['Ann Tide', '/', 'Bob Quay', DATE]],
    ['what the first is', ['Ann Tide North Shore correspondent and Bob Quay', DATE]],
    ['the word that announces them said twice', ['ByBy', 'Ann Tide, Bob Quay', DATE]],
  ])('reads two names with %s', (_what, under) => {
    expect(findAuthors(under)).toEqual(['Ann Tide', 'Bob Quay']);
  });

  it('reads a second family name of whom the line above names without it', () => {
    expect(findAuthors(['Ann Tide', 'By Ann Tide Quayside', DATE])).toEqual(['Ann Tide Quayside']);
  });

  it('reads a house that signs by its letters', () => {
    expect(findAuthors(['By STV', DATE])).toEqual(['STV']);
  });

  it('reads the names between a headline and the headline once more', () => {
    expect(findAuthors([], [], [HEADLINE, 'Ann Tide', DATE])).toEqual(['Ann Tide']);
  });

  it('takes no place under the last name for one', () => {
    expect(findAuthors([DATE, 'Ann Tide', 'Bob Quay', 'Rio de Janeiro'])).toEqual(['Ann Tide', 'Bob Quay']);
  });

  it('reads family names in capitals behind the name of the paper', () => {
    const under = ['Saltmere-Courrier Anne LE HAVRE et Paul QUAI.', DATE];
    expect(findAuthors(under)).toEqual(['Anne LE HAVRE', 'Paul QUAI']);
  });

  it('reads who signs with an agency under the text', () => {
    const text = [
      'Le conseil du port de Selmer a voté mardi pour que son phare reste allumé, et les deux gardiens ont défait leurs valises.',
      '« La lumière est plus vieille que tous ceux qui la réclament », a dit la présidente après un vote que personne n’attendait.',
      'Le conseil cherchera l’argent en été, quand les bacs circulent et que le port gagne ce qu’il lui faut pour toute l’année.',
    ];
    const lines = [
      'Le phare reste allumé',
      '25 mars 2024, 18:40',
      ...text,
      'Anne Marée et Paul Quai, avec ats',
    ];
    expect(pageText.read(lines.join('\n\n')).names?.authors).toEqual(['Anne Marée', 'Paul Quai']);
  });

  it('reads the author of a column above its headline', () => {
    const above = ['Ana Maré', 'Ana MaréEngenheira e professoraSeguir'];
    expect(findAuthors([DATE], [], above)).toEqual(['Ana Maré']);
  });

  it('takes no place behind a date for a name', () => {
    expect(findAuthors(['28. september 2023 ob 10:45, Zgornji Breg - MMC TIDE'])).toBeUndefined();
  });

  it('parts two names that nothing stands between, where a word announces several', () => {
    const text = [
      'Совет гавани Солёного Берега во вторник решил сохранить маяк, и оба смотрителя снова распаковали свои чемоданы.',
      '«Свет старше любых притязаний на него», — сказала председатель после голосования, которого никто не ждал.',
      'Деньги на ремонт совет будет искать летом, когда ходят паромы и гавань зарабатывает всё, что нужно ей на год.',
    ];
    const lines = ['Маяк останется', '25 марта 2024, 18:40', ...text, 'Авторы', 'Анна Прилив Иван Причалов'];
    expect(pageText.read(lines.join('\n\n')).names?.authors).toEqual(['Анна Прилив', 'Иван Причалов']);
  });
});

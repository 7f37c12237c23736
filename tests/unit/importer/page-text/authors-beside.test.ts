import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const STANDFIRST = 'The harbour board gave way after two hundred people filled the hall on Tuesday night.';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
];
const DATE = '25 March 2024, 18:40 GMT';

/** The authors of a page with these lines above its text and below. */
function findAuthors(above: string[], below: string[] = []) {
  const lines = ['Home', 'News', 'Sport', HEADLINE, STANDFIRST, ...above, ...TEXT, ...below];
  return pageText.read(lines.join('\n\n')).names?.authors;
}

describe('what stands beside the authors of a page', () => {
  it.each([
    ['what they are, run together with the name', ['Ann TideJournalist', DATE]],
    ['where they are, run together with the name', ['Ann TideCove', DATE]],
    ['a link to all they wrote, run together with the name', ['Ann TideCorrespondentSee profile', DATE]],
    ['an address', ['Ann Tide ann.tide@saltmere.example', DATE]],
    ['an agency in capitals', ['Ann Tide AFP', DATE]],
    ['a label of the date, run together with the name', [`Ann TidePublished ${DATE}`]],
    ['the name once more, with what they are', ['Ann Tide', 'Ann Tide Lawyer', DATE]],
    ['a picture by somebody else', ['Bob Quay / Tidings', 'Ann Tide', DATE]],
    ['what they are and the agency', ['Ann Tide', 'Harbour editor', 'Source: Reuters', DATE]],
    ['the agency in a line without a year', ['Ann Tide, Reuters', 'Monday 25 March, 18:40']],
  ])('is %s', (_what, above) => {
    expect(findAuthors(above)).toEqual(['Ann Tide']);
  });

  it('is the next of them, run together with the first', () => {
    expect(findAuthors(['Ann TideBob Quay', DATE])).toEqual(['Ann Tide', 'Bob Quay']);
  });

  it.each(['Ann MacGregor', 'Ann SanSone', 'Ann FitzRoy', 'Jo LeBlanc', 'Ann DiMarco'])(
    'is no part of a name with a capital inside: %s',
    (name) => {
      expect(findAuthors([name, DATE])).toEqual([name]);
    },
  );

  it('is what they are in one word and the address of the paper', () => {
    expect(findAuthors(['Ann Waterman, ferry pilot, saltmere.example', DATE])).toEqual(['Ann Waterman']);
  });

  it('is their name in brackets at the end of the text', () => {
    const last =
      'The ferries will run again in May, as they have in every year since 1846. (Ann Tide, 25/3/2024)';
    expect(findAuthors(['Ann Tide', DATE], [last])).toEqual(['Ann Tide']);
    expect(findAuthors([DATE], [last])).toEqual(['Ann Tide']);
  });

  it('is nobody in brackets who was only quoted', () => {
    const last =
      'The ferries will run in May. “They have in every year since 1846, and will again.” (Bob Quay)';
    expect(findAuthors([DATE], [last])).toBeUndefined();
  });

  it('is a headline that opens with the name of its columnist, whom the standfirst names too', () => {
    const headline = 'Ann Tide: Let the old light of Saltmere burn';
    const standfirst = 'We forget what a light is for, writes Ann Tide about the vote of the harbour board.';
    const page = ['Home', headline, 'Ann Tide', standfirst, DATE, ...TEXT];
    expect(pageText.read(page.join('\n\n')).names?.authors).toEqual(['Ann Tide']);
  });

  it('is a note on what they write', () => {
    expect(findAuthors(['Ann Tide writes for the Tidings about harbours and lights.', DATE])).toEqual([
      'Ann Tide',
    ]);
  });
});

const RUSSIAN = [
  'Солёная гавань сохранит старый маяк',
  '25 марта 2024, 18:40',
  'Совет гавани в понедельник решил, что старый маяк будет гореть и следующей зимой, и оба смотрителя вернулись домой.',
  'Деньги на ремонт совет надеется найти летом, когда снова пойдут паромы и гавань заработает всё, что ей нужно на год.',
  'Сколько будет стоить новый фонарь, в понедельник вечером не мог сказать никто, но это мало кого беспокоило в зале.',
];

describe('a name alone under the text', () => {
  it.each([
    ['one', 'Анна Приливная', ['Анна Приливная']],
    [
      'two, one with the place',
      'Анна Приливная, Гавань; Борис Причалов',
      ['Анна Приливная', 'Борис Причалов'],
    ],
    ['an agency with the letters of a desk', 'ред/ТАСС', ['ред/ТАСС']],
  ])('signs where papers do so: %s', (_what, under, authors) => {
    expect(pageText.read([...RUSSIAN, under].join('\n\n')).names?.authors).toEqual(authors);
  });

  it('is a heading in English', () => {
    expect(findAuthors([DATE], ['Harbour Lights'])).toBeUndefined();
  });
});

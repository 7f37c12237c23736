import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const STANDFIRST = 'The harbour board gave way after two hundred people filled the hall on Tuesday night.';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
  'Nobody in Saltmere could say on Tuesday night what the lighthouse will cost, and few of them seemed to mind at all.',
];
const DATE = '25 March 2024, 18:40 GMT';

/** The authors of a page with these lines above its text and below. */
function findAuthors({ above = [], below = [] }: { above?: string[]; below?: string[] }) {
  const lines = ['Home', 'News', 'Sport', HEADLINE, STANDFIRST, ...above, ...TEXT, ...below];
  return pageText.read(lines.join('\n\n')).names?.authors;
}

describe('the authors of a page', () => {
  it.each([
    ['under the letters that stand for portraits', ['AT', 'Ann Tide', 'BQ', 'Bob Quay', DATE]],
    ['with an account between them', ['By', 'Ann Tide', '@anntide', 'Bob Quay', DATE]],
    ['with what each of them is', ['Ann Tide', 'Harbour Correspondent', 'Bob Quay', 'Reporter', DATE]],
    ['with an address in the line', ['Ann Tide, Saltmere, Bob Quay 25 March 2024']],
    ['parted by a stroke', ['By Ann Tide / Bob Quay', DATE]],
    ['before a desk that stands far apart', ['By Ann Tide and Bob Quay    Harbour Desk', DATE]],
  ])('are both read %s', (_what, above) => {
    expect(findAuthors({ above })).toEqual(['Ann Tide', 'Bob Quay']);
  });

  it.each([
    ['the time since then', ['Ann Tide', '3 hours ago']],
    ['a particle in the name', ['Ann von Tide', DATE], ['Ann von Tide']],
    ['an account that is run on', ['By Ann Tide@anntide 25 March 2024, 4:22am']],
    ['what they are behind a bar', ['Ann Tide | Guest Columnist', DATE]],
    ['what they are in front', ['Guest expert Ann Tide', DATE]],
    ['the line of a date', ['Ann Tide | 25 March 2024 | Harbour']],
    ['buttons that look like a name', ['Ann Tide', DATE, 'Share Adjust Print']],
  ])('are read beside %s', (_what, above, authors = ['Ann Tide']) => {
    expect(findAuthors({ above })).toEqual(authors);
  });

  it.each([
    ['an agency', ['Reuters', DATE], ['Reuters']],
    ['an agency behind the word', ['By AFP', DATE], ['AFP']],
    ['an agency and a letter sign', ['dpa/at', DATE], ['dpa']],
    [
      'a desk',
      ['Saltmere Web Desk / saltmere.example / Updated: 25 March 2024, 21:47'],
      ['Saltmere Web Desk'],
    ],
    ['a newsroom', ['By Our Correspondent', DATE], ['Our Correspondent']],
  ])('are %s where no person signs', (_what, above, authors) => {
    expect(findAuthors({ above })).toEqual(authors);
  });

  it('are an agency that the story names too', () => {
    const told =
      'The chair told Reuters, whose reporter Reuters had sent, that Reuters was right about the cost of the light.';
    expect(findAuthors({ above: ['Reuters', DATE], below: [told] })).toEqual(['Reuters']);
  });

  it.each([
    ['a label', ['Text: Ann Tide / saltmere.example']],
    ['a label of its own line', ['Written by', 'Ann Tide', 'Harbour Correspondent']],
    ['a heading on the author', ['About the author', 'Ann Tide']],
  ])('are read under the text from %s', (_what, below) => {
    expect(findAuthors({ above: [DATE], below })).toEqual(['Ann Tide']);
  });

  it.each([
    [['Source: Reuters/at'], ['Reuters']],
    [['Vyanzo: AFP, Bahari'], ['AFP', 'Bahari']],
    [['المصدر : الملح + رويترز'], ['الملح', 'رويترز']],
    [['red, quay.example'], ['quay.example']],
    [['A. Č. M., Radio Solna'], ['A. Č. M.']],
    [['Ani LAUT,', '«Mercusuar»'], ['Ani LAUT']],
    [['© dpa-infocom, dpa:240312-99-123456/2'], ['dpa']],
    [
      [
        'The ferry runs again on Friday, and the keepers will be paid for the nights that they missed. (Ann Tide)',
      ],
      ['Ann Tide'],
    ],
    [
      ['The ferry runs again on Friday, said the woman who owns it, “and so it should.” (Ann Tide)'],
      undefined,
    ],
    [['Quelle: ferry.example, at/dpa'], ['ferry.example', 'dpa']],
    [['(avec AFP)'], ['AFP']],
    [['Anne Marée avec AFP'], ['Anne Marée']],
    [['TT-AFP'], ['TT', 'AFP']],
    [['Anna Hav/TT'], ['Anna Hav']],
    [['Hải Đăng (Theo Thủy Triều)'], ['Hải Đăng']],
    [['— Ann Tide'], ['Ann Tide']],
    [
      ['“Let it burn for as long as there is somebody to keep it, and longer than that.”', '— Ann Tide'],
      undefined,
    ],
    [
      [
        'The ferry runs again on Friday, and the keepers will be paid at eight, when the doors open. (Town Hall)',
      ],
      undefined,
    ],
    [['Source: Bob Quay'], undefined],
  ])('are found under the text in %s', (below, authors) => {
    expect(findAuthors({ above: [DATE], below })).toEqual(authors);
  });

  it('are the agency of the dateline where nobody signs', () => {
    const told =
      'SALTMERE (AFP) - The harbour board of Saltmere met again on Friday, and nobody in the hall could say why.';
    expect(findAuthors({ above: [DATE, told] })).toEqual(['AFP']);
    expect(findAuthors({ above: ['By Ann Tide', DATE, told] })).toEqual(['Ann Tide']);
  });

  it.each([
    [['Arta Deti', 'Kripore, 25 gusht 2024 | 14:26'], ['Arta Deti']],
    [['Marija Baħar', 'Awwissu 20, 2024 8:14 AM'], ['Marija Baħar']],
    [['2025 ජූනි මස 03, පෙ.ව. 10:42', '0', 'ෂාන් කුමාර රත්නායක'], ['ෂාන් කුමාර රත්නායක']],
    [['هشت صبح', '۲۹ سنبله ۱۴۰۰'], ['هشت صبح']],
  ])('are read beside a day whose month is of another language: %s', (above, authors) => {
    expect(findAuthors({ above })).toEqual(authors);
  });

  it('are named above other articles rather than in them', () => {
    const below = ['Comment by', 'Ann Tide', 'Quarry to close after ninety years', 'By Bob Quay'];
    expect(findAuthors({ above: [DATE], below })).toEqual(['Ann Tide']);
  });

  it('are somebody whom a line under the text presents with a title', () => {
    const bio =
      'Author: Prof. Ann Tide has taught the history of lights and of those who keep them since 2011 in Saltmere.';
    expect(findAuthors({ above: ['Ann Tide', DATE], below: [bio] })).toEqual(['Ann Tide']);
  });

  it.each([
    ['buttons', ['Share Adjust Comment Print']],
    ['a request', ['Follow Saltmere Channel']],
    ['a service', ['Harbour Newsletter']],
    ['an article before a noun', ['A Nightmare']],
    ['words on a change', ['25/03/2024 20:06 - UPDATED ON 26/03/2024 20:17']],
  ])('are not %s', (_what, above) => {
    expect(findAuthors({ above: [...above, DATE] })).toBeUndefined();
  });

  it.each([
    [
      'he',
      'נועה ים',
      '3 במאי 2024',
      ['נועה ים'],
      'מועצת הנמל של מלחיה החליטה היום כי המגדלור ימשיך לדלוק גם בחורף הבא, ושני השומרים שבו לביתם.',
    ],
    [
      'he',
      'חדשות הנמל',
      '3 במאי 2024',
      undefined,
      'מועצת הנמל של מלחיה החליטה היום כי המגדלור ימשיך לדלוק גם בחורף הבא, ושני השומרים שבו לביתם.',
    ],
    [
      'ar',
      'ليلى البحري',
      '3 مايو 2024',
      ['ليلى البحري'],
      'قرر مجلس الميناء في ملاحة اليوم أن تبقى المنارة مضيئة في الشتاء المقبل أيضا، وعاد الحارسان إلى بيتهما من جديد.',
    ],
    [
      'ar',
      'أخبار الميناء',
      '3 مايو 2024',
      undefined,
      'قرر مجلس الميناء في ملاحة اليوم أن تبقى المنارة مضيئة في الشتاء المقبل أيضا، وعاد الحارسان إلى بيتهما من جديد.',
    ],
  ])('stand above the date in a script without capitals (%s): %s', (_language, line, date, authors, told) => {
    const headline = told.split(' ').slice(0, 7).join(' ');
    const page = [headline, line, date, `${told} ${told}`, `1846: ${told}`, `1902: ${told}`];
    expect(pageText.read(page.join('\n\n')).names?.authors).toEqual(authors);
  });
});

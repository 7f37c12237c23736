import { describe, expect, it } from 'vitest';
import { findSent, findVietnamese } from '../../../../src/importer/page-text/last-signs.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import type { ReadLine } from '../../../../src/importer/page-text/meta.ts';

const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
];
const GERMAN = [
  'Der Leuchtturm von Salzbucht ist seit Dienstag geschlossen, und die beiden Wärter haben die Insel nach vierzig Jahren verlassen.',
  'Der Hafenrat hatte zweimal abgestimmt, bevor er das Geld für eine Lampe fand, die sich in der Dämmerung selbst entzündet.',
];
const AMHARIC = [
  'የጨው ወደብ ከተማ ምክር ቤት አሮጌውን ድልድይ ለመኪና መንገድ ዝግ እንዲሆን ሰኞ ዕለት መወሰኑን የከተማዋ ከንቲባ ማምሻውን ለጋዜጠኞች አስታወቁ።',
  'ሁለት የድልድዩ ምሰሶዎች በክረምት ወቅት ከቦታቸው መንቀሳቀሳቸውን መሐንዲሶች ገልጸው፥ ጥገናው እስከ መጪው ዓመት መጨረሻ እንደሚቀጥል ተናግረዋል።',
];

function read(...lines: string[]): string[] | undefined {
  return pageText.read(lines.join('\n\n')).names?.authors;
}

function toLines(text: string): ReadLine[] {
  return [{ number: 1, text, role: 'paragraph', weight: text.length, kinds: [], opens: false }];
}

describe('findSent', () => {
  it.each([
    ['en', 'The ferry runs again. — Bernama', ['Bernama']],
    ['en', 'The ferry runs again. (AFP)', ['AFP']],
    ['en', '“The ferry runs again.” – Reuters', ['Reuters']],
    ['de', 'Die Fähre fährt wieder. (dpa)', ['dpa']],
    ['sl', 'Trajekt spet vozi. /STA/', ['STA']],
    ['es', 'El barco vuelve a navegar. EFE', undefined],
    ['fr', 'Le bac repart. (AFP, Reuters)', ['AFP', 'Reuters']],
    ['ar', 'عادت العبارة. (د ب أ)', ['د ب أ']],
    ['en', 'The ferry runs again. (Saltmere)', undefined],
    ['en', 'The ferry runs again, says the board (AFP)', undefined],
    ['en', 'The ferry runs again. — Ann Tide', undefined],
  ])('finds the agency behind the last full stop (%s): %s', (language, text, authors) => {
    expect(findSent(toLines(text), language)?.authors).toEqual(authors);
  });
});

describe('the last signs of a text', () => {
  it('name who sent it where nobody else signs', () => {
    const [first = '', last = ''] = STORY;
    const head = ['Saltmere loses its keepers', '12 March 2024'];
    expect(read(...head, first, `${last} — Reuters`)).toEqual(['Reuters']);
    expect(read(...head, 'By Ann Tide', first, `${last} — Reuters`)).toEqual(['Ann Tide']);
  });

  it('are the address of the house that has the page', () => {
    const head = ['salzbote.example', 'Lokales', 'Leuchtturm ohne Wärter', '12.03.2024 14:08'];
    expect(read(...head, ...GERMAN, 'salzbote.example')).toEqual(['salzbote.example']);
    expect(read(...head, ...GERMAN, 'fahrplan.example')).toBeUndefined();
  });

  it('are a source with the house and its agency', () => {
    const head = ['Leuchtturm ohne Wärter', '12.03.2024 14:08'];
    expect(read(...head, ...GERMAN, 'Quelle: salzbote.example, dpa')).toEqual(['salzbote.example', 'dpa']);
  });

  it('are a name behind the Amharic letter for who wrote it', () => {
    expect(read('ዜና', 'አሮጌው ድልድይ ተዘጋ', 'Apr 20, 2023', ...AMHARIC, 'በማርታ ባሕሩ')).toEqual(['ማርታ ባሕሩ']);
  });

  it('are those who wrote together, each with an address or an account', () => {
    const signed = ['By Ann Tide ann.tide@saltmere.example', 'Bob Quay @bobquay', 'Topics'];
    expect(read('Saltmere loses its keepers', '12 March 2024', ...STORY, ...signed)).toEqual([
      'Ann Tide',
      'Bob Quay',
    ]);
  });
});

describe('findVietnamese', () => {
  const toShort = (texts: string[]): ReadLine[] =>
    texts.map((text, index) => ({
      number: index,
      text,
      role: 'short',
      weight: text.length,
      kinds: [],
      opens: false,
    }));

  it.each([
    ['0', 'NGUYỄN HẢI ĐĂNG', ['NGUYỄN HẢI ĐĂNG']],
    ['Trở lại', 'MAI SÓNG', ['MAI SÓNG']],
    ['0', 'HÀ NỘI', undefined],
    ['0', 'NGỌN HẢI ĐĂNG', undefined],
    ['0', 'Nguyễn Hải Đăng', undefined],
  ])('reads who signs in capitals behind the buttons: %s %s', (button, name, authors) => {
    expect(findVietnamese(toShort([button, name]), 0, 'vi')?.authors).toEqual(authors);
    expect(findVietnamese(toShort([button, name]), 0, 'en')).toBeUndefined();
  });
});

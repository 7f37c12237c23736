import type { DayOrder } from './found-days.ts';
import { findYearFirst } from './in-numbers.ts';
import { findInWords } from './in-words.ts';

/** A longer line is no date. */
const LONGEST = 160;

const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d|\2)/;

const IN_WORDS: Record<DayOrder, RegExp> = {
  'month first':
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{Ll}*\.? \d{1,2}(?:st|nd|rd|th)?, ?(?:19|20)\d\d/iu,
  'day first':
    /(?<!\d)\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{Ll}*\.?,? (?:19|20)\d\d/iu,
};

/**
 * Tell which number of its dates a page sets first, day or month: dates whose one number is no month show it, else the same day in
 * another form, the American names of its zone, else English dates in words. Nothing where none does, or as many say the one as the other.
 */
export function findDayOrder(lines: string[], language = 'en'): DayOrder | undefined {
  const short = lines.filter((line) => line.length <= LONGEST && /\d/.test(line));
  const told = countOrders(short.map(readNumbers)) ?? tellByOthers(short, language);
  if (told || language !== 'en') return told;
  return short.some((line) => AMERICAN.test(line)) ? 'month first' : countOrders(short.map(readWords));
}

/** `04/03/2024 6:40 PM EST` */
const AMERICAN =
  /(?<![\d./-])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}),?\s.{0,6}?\d{1,2}:\d\d(?::\d\d)?\s?[ap]\.?m\.?,?\s\(?[ECMP][SD]?T(?![A-Za-z])/iu;

function countOrders(orders: (DayOrder | undefined)[]): DayOrder | undefined {
  const days = orders.filter((order) => order === 'day first').length;
  const months = orders.filter((order) => order === 'month first').length;
  if (days === months) return undefined;
  return days > months ? 'day first' : 'month first';
}

function readNumbers(line: string): DayOrder | undefined {
  const [, one, , two] = NUMBERS.exec(line) ?? [];
  if (Number(one) > 12 && Number(two) <= 12) return 'day first';
  return Number(one) <= 12 && Number(two) > 12 && Number(two) <= 31 ? 'month first' : undefined;
}

/** A page that says the day in words too, or in its address, tells how it is read in numbers. */
function tellByOthers(lines: string[], language: string): DayOrder | undefined {
  const numbers = lines.flatMap((line) => {
    const [, one = '', , two = '', year = ''] = UNSURE.exec(line) ?? [];
    return one === two ? [] : [{ one: one.padStart(2, '0'), two: two.padStart(2, '0'), year }];
  });
  if (numbers.length === 0) return undefined;
  const days = new Set(
    lines.flatMap((line) => [findInWords(line, language), findYearFirst(line)].map((found) => found?.day)),
  );
  return countOrders(
    numbers.map(({ one, two, year }) => {
      const isDayFirst = days.has(`${year}-${two}-${one}`);
      if (isDayFirst === days.has(`${year}-${one}-${two}`)) return undefined;
      return isDayFirst ? 'day first' : 'month first';
    }),
  );
}

const UNSURE = /(?<![\d./-])(0?\d|1[0-2])([./-])(0?\d|1[0-2])\2(\d{4})(?!\d|\2)/;

function readWords(line: string): DayOrder | undefined {
  if (IN_WORDS['month first'].test(line)) return 'month first';
  return IN_WORDS['day first'].test(line) ? 'day first' : undefined;
}

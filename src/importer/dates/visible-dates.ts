import { findClock } from './clocks.ts';
import { toGregorian } from './calendars.ts';
import { toPlainDigits } from './digits.ts';
import type { Moment } from './moments.ts';
import { foldLetters, monthsOf, toMonthKey } from './months.ts';

/** A date as a page shows it. */
export interface VisibleDate extends Moment {
  /** True where day and month could be the other way round. */
  isAmbiguous?: boolean | undefined;
  /** True where the year is not said beside it. */
  isYearAssumed?: boolean | undefined;
  /** The text before the date and after it, without the time. */
  before: string;
  after: string;
}

interface FoundDay {
  day: string;
  index: number;
  end: number;
  isAmbiguous?: boolean;
}

/** Which number of a date comes first where both could be a month: the page tells by its other dates. */
export type DayOrder = 'day first' | 'month first';

type Finder = (text: string, language: string, order: DayOrder | undefined) => FoundDay | undefined;

/** A longer line is no date, and need not be searched. */
const LONGEST = 300;

/** A line with more dates than these is a table. */
const MOST = 4;

/** Find the first date in a line, in the words of its language or in English; a date without its year is none. */
export function findDate(line: string, language = 'en', order?: DayOrder): VisibleDate | undefined {
  return findDates(line, language, order)[0];
}

/** Find the dates in a line; what stands before each begins behind the one before it. */
export function findDates(line: string, language = 'en', order?: DayOrder): VisibleDate[] {
  if (line.length > LONGEST || !/\p{Nd}/u.test(line)) return [];
  const dates: VisibleDate[] = [];
  let text = partRun(toPlainDigits(line));
  let found = findFirst(text, language, order);
  while (found && dates.length < MOST) {
    const next = findFirst(text.slice(found.end), language, order);
    const date = addClock(text, found, next && found.end + next.index);
    dates.push(date);
    text = date.after;
    found = next && findFirst(text, language, order);
  }
  return dates;
}

function findFirst(text: string, language: string, order: DayOrder | undefined): FoundDay | undefined {
  return FINDERS.flatMap((finder) => finder(text, language, order) ?? []).sort(
    (a, b) => a.index - b.index || b.end - a.end,
  )[0];
}

/** The time of day stands behind the date or before it; what stands between two dates is the first one’s, unless that has its own. */
function addClock(text: string, { day, index, end, isAmbiguous }: FoundDay, next?: number): VisibleDate {
  const start = Math.max(0, index - 30);
  const ahead = findClock(text.slice(start, index), day);
  const behind = findClock(text.slice(end, next ?? end + 40).replace(/^\s?T/, ' '), day);
  const isAhead = ahead && (next !== undefined || !behind);
  const { time, offset } = (isAhead ? ahead : behind) ?? {};
  const before = isAhead
    ? `${text.slice(0, start + ahead.index)} ${text.slice(start + ahead.end, index)}`
    : text.slice(0, index);
  const after = text.slice(isAhead ? end : end + (behind?.end ?? 0));
  return { day, time, offset, isAmbiguous, before: before.trim(), after: after.trim() };
}

/** Pages run a date together with the word before it, the time or the next date, as in `HarbourMarch 25, 202418:40`. */
function partRun(text: string): string {
  return text
    .replace(MILITARY, '$1:$2 ')
    .replace(/(?<![\d:])([0-2]?\d:[0-5]\d)(?=(?:19|20)\d\d[./年-])/gu, '$1 ')
    .replace(/(\p{Ll}{2})(?=\p{Lu}\p{Ll}{2,9}\.?\s\d{1,2},?\s\d{4})/u, '$1 ')
    .replace(
      /(?<!\d)((?:19|20)\d\d)(?=\d{1,2}(?:[:.]\s?\D|[:.]\d\d(?!\d)|\.\d\d\.|[/-]\d{1,2}[/-]\d{4}|\s\p{L}{3}))/gu,
      '$1 ',
    );
}

/** `1930 GMT` */
const MILITARY = /(?<![\d:./-])([01]\d|2[0-3])([0-5]\d)\s(?=(?:GMT|UTC|CET|CEST|EST|EDT|BST)(?!\p{L}))/gu;

/** `2024-03-25`, `2024/3/25`, `2024. 3. 25.`, `2024年3月25日`, `令和6年3月25日`, `民國113年3月25日`, `2024 оны 3-р сарын 25`. */
function findYearFirst(text: string): FoundDay | undefined {
  const match =
    /(?<![\d-])(?:(?<era>令和|平成|昭和|民國|民国)\s?(?<count>\d{1,3}|元)|(?<year>\d{4}))\s?(?:[年년]\s?|оны\s|[-./]\s?)(?<month>\d{1,2})\s?(?:[月월]\s?|(?:-?р\s)?сарын\s|[-./]\s?)(?<date>\d{1,2})(?!\d)\s?[日일号號.]?/u.exec(
      text,
    );
  if (!match?.groups) return undefined;
  const { era, count, year, month, date } = match.groups;
  const fullYear = era ? (ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count)) : Number(year);
  return toFound(match, toWesternYear(fullYear), Number(month), Number(date));
}

const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** `25.03.2024`, `25/3/24`, `25|03|2024`; which comes first, day or month, the numbers or the language tell. */
function findYearLast(text: string, language: string, order: DayOrder | undefined): FoundDay | undefined {
  const match = /(?<![\d.])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d:])/u.exec(text);
  if (!match) return undefined;
  const [, one = '', sign, two = '', years = ''] = match;
  if (years.length === 2 && EAST_ASIAN.test(language) && Number(two) <= 12 && Number(years) <= 31)
    return toFound(match, 2000 + Number(one), Number(two), Number(years));
  const year = toWesternYear(years.length === 2 ? toFullYear(Number(years)) : Number(years));
  const monthFirst = Number(two) > 12 || (order === 'month first' && Number(one) <= 12);
  const found = monthFirst
    ? toFound(match, year, Number(one), Number(two))
    : toFound(match, year, Number(two), Number(one));
  const isAmbiguous =
    language === 'en' && !order && sign !== '.' && !monthFirst && Number(one) <= 12 && one !== two;
  return found && { ...found, isAmbiguous };
}

/** Languages that set the year first, where it has two numbers too: `24.3.25`. */
const EAST_ASIAN = /^(?:ko|ja|zh)/;

/** Nobody dates an article far ahead: `6/12/71` is long ago. */
function toFullYear(years: number): number {
  return years > 50 ? 1900 + years : 2000 + years;
}

/** `25 March 2024`, `le 1er mars 2024`, `March 25th, 2024`, `2024. március 25.`, `٢٥ مارس ٢٠٢٤`, `۵ فروردین ۱۴۰۳`. */
function findInWords(text: string, language: string): FoundDay | undefined {
  const folded = foldLetters(text);
  const found = [...new Set([language, 'en'])].flatMap((tongue) =>
    patternsOf(tongue).flatMap((pattern) => readInWords(pattern.exec(folded), tongue) ?? []),
  );
  return found.sort((a, b) => a.index - b.index)[0];
}

function readInWords(match: RegExpExecArray | null, tongue: string): FoundDay | undefined {
  const meaning = match?.groups && monthsOf(tongue).meanings.get(toMonthKey(match.groups.month ?? ''));
  if (!match || !meaning) return undefined;
  const { calendar, month } = meaning;
  const shown = Number(match.groups?.year);
  const year = calendar === 'gregory' ? toWesternYear(shown) : shown;
  const day = toGregorian({ year, month, day: Number(match.groups?.day) }, calendar);
  return day ? { day, index: match.index, end: match.index + match[0].length } : undefined;
}

const PATTERNS = new Map<string, RegExp[]>();

/** Make the patterns of a language’s dates in words, once. */
function patternsOf(tongue: string): RegExp[] {
  const made = PATTERNS.get(tongue) ?? makePatterns(tongue);
  PATTERNS.set(tongue, made);
  return made;
}

function makePatterns(tongue: string): RegExp[] {
  const prefix = tongue === 'he' ? 'ב?-?' : '';
  const name = `(?<![\\p{L}\\p{M}])${prefix}(?<month>${monthsOf(tongue).pattern})(?![\\p{L}\\p{M}])\\.?`;
  return ORDERS.map((order) => new RegExp(order.replace('MONTH', name), 'u'));
}

const ORDERS = [
  '(?<!\\d)(?<day>\\d{1,2})(?!\\d)[^\\d\\n]{0,10}?MONTH[^\\d\\n]{0,10}?(?<year>\\d{4}|(?<=\\p{scx=Thai}[.]? ?)\\d{2})(?!\\d)',
  'MONTH[\\s-]{0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?[^\\d\\n]{1,5}?(?<year>(?:19|20)\\d{2})',
  '(?<!\\d)(?<year>\\d{4})(?!\\d)[^\\d\\n]{0,10}?MONTH[^\\d\\n]{0,3}?(?<day>\\d{1,2})(?!\\d)',
  '(?<!\\d)(?<year>\\d{4})(?!\\d)[^\\d\\n]{0,10}?(?<day>\\d{1,2})(?!\\d)[^\\d\\n]{0,4}?MONTH',
];

/** Thai pages count the years of Buddhism, Persian ones write their own calendar in numbers too. */
function toWesternYear(year: number): number {
  if (year < 100) return year + 1957;
  return year >= 2440 && year < 2700 ? year - 543 : year;
}

function toFound(match: RegExpExecArray, year: number, month: number, day: number): FoundDay | undefined {
  const calendar = year >= 1300 && year < 1500 ? 'persian' : 'gregory';
  const iso = toGregorian({ year, month, day }, calendar);
  return iso === undefined ? undefined : { day: iso, index: match.index, end: match.index + match[0].length };
}

const FINDERS: Finder[] = [findInWords, findYearFirst, findYearLast];

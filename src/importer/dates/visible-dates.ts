import { findClock } from './clocks.ts';
import { toPlainDigits } from './digits.ts';
import { findHanNumbers, findYearFirst, findYearLast } from './in-numbers.ts';
import { findInWords } from './in-words.ts';
import type { Moment } from './moments.ts';
import type { DayOrder, FoundDay } from './found-days.ts';

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
  if (line.length > LONGEST || !/\p{Nd}|[一二三四五六七八九十][日号號]/u.test(line)) return [];
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
    .replace(COMMA, '$1.$2')
    .replace(SLASHED, '$1/$2 ')
    .replace(ARABIC_DAY, ' ')
    .replace(READING, '$1 ')
    .replace(HALF_DAY, '$& ')
    .replace(/(?<![\d:])([0-2]?\d:[0-5]\d)(?=(?:19|20)\d\d[./年-])/gu, '$1 ')
    .replace(/(\p{Ll}{2})(?=\p{Lu}\p{Ll}{2,9}\.?\s\d{1,2},?\s\d{4})/u, '$1 ')
    .replace(
      /(?<!\d)((?:19|20)\d\d)(?=\d{1,2}(?:[:.]\s?\D|[:.]\d\d(?!\d)|\.\d\d\.|[/-]\d{1,2}[/-]\d{4}|\s\p{L}{3}))/gu,
      '$1 ',
    );
}

/** Behind the Italian word for the hour a comma parts it from the minutes: `ore 18,40`. */
const COMMA = /(?<=(?<!\p{L})(?:alle|ore|ora)\s)([0-2]?\d),([0-5]\d)(?!\d)/giu;

/** The year, the day and the time, as Chinese agencies set them in three boxes: `202403/2518:40:00`. */
const SLASHED = /(?<!\d)(20\d\d)\s?(\d\d\/\d\d)\s?(?=\d\d:\d\d:\d\d)/u;

/** An Arabic day of the week that begins right behind a name. */
const ARABIC_DAY =
  /(?<=\p{sc=Arab}{2})(?=(?:الأحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت)،?\s\d)/u;

/** The minutes a text takes stand right behind the time: `18:405 minutes`. */
const READING =
  /(?<!\d:?)((?:(?:19|20)\d\d)?[0-2]\d:[0-5]\d)(?=\d{1,2}\s?(?:min|мин|хв|dk\b|dakika|perc|phút|menit|分|분|λεπτ))/giu;

/** The half of the day before a capital: `6:40 PMAnn Tide`, `6:40 pmEdited`. */
const HALF_DAY = /(?<=\d\s?)(?:[ap]m|[AP]M)(?=\p{Lu}\p{Ll})/gu;

/** `1930 GMT`, `1930 hrs` */
const MILITARY =
  /(?<![\d:./-])([01]\d|2[0-3])([0-5]\d)\s(?=(?:GMT|UTC|CET|CEST|EST|EDT|BST|h(?:ou)?rs)(?!\p{L}))/gu;

const FINDERS: Finder[] = [findInWords, findYearFirst, findYearLast, findHanNumbers];

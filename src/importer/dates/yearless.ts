import { toPlainDigits } from './digits.ts';
import { saysUpdated } from './labels.ts';
import { foldLetters, monthsOf } from './months.ts';
import { findDate, type VisibleDate } from './visible-dates.ts';

/** A longer line says more than when it was. */
const LONGEST = 48;

const MADE = new Map<string, RegExp>();

/** Tell whether a line says a day, a month and a time of day but no year, as in `Friday 22 March, 18:40`; the time of a change may follow. */
export function isYearless(line: string, language = 'en'): boolean {
  return matchYearless(line, language) !== undefined;
}

/** Read a moment without its year as one of a year that is known from elsewhere. */
export function readYearless(line: string, year: string, language = 'en'): VisibleDate | undefined {
  const { day = '', time, rest = '' } = matchYearless(line, language) ?? {};
  const sign = /\d\.$/.test(day) ? '' : ' ';
  const date =
    time === undefined
      ? undefined
      : findDate(`${day}${sign}${year} ${time}${rest.slice(0, LONGEST_HALF)}`, language);
  return date && { ...date, isYearAssumed: true };
}

function matchYearless(line: string, language: string): Record<string, string | undefined> | undefined {
  const text = line.slice(0, 2 * LONGEST).replace(GLUED, '');
  if (text.length > LONGEST || !/\p{Nd}[:.h]\p{Nd}{2}/u.test(text)) return undefined;
  const pattern = MADE.get(language) ?? makePattern(language);
  MADE.set(language, pattern);
  const groups = pattern.exec(foldLetters(toPlainDigits(text)))?.groups;
  const rest = groups?.rest ?? '';
  return ZONE.test(rest) || (!YEAR.test(rest) && saysUpdated(rest, language)) ? groups : undefined;
}

/** `p.m.` */
const LONGEST_HALF = 5;

/** A name, run together with the day. */
const GLUED = /^\P{Nd}{2,60}\p{Ll}(?=\p{Nd}{1,2}\.?\s)/u;

/** A zone, or half of the day. */
const ZONE = /^(?:\s?[\p{L}.]{1,5}){0,2}$/u;

const YEAR = /\d{4}/u;

/** A day of the week or a label may stand in front, a small word before the time. */
function makePattern(language: string): RegExp {
  const month = `(?:${monthsOf(language).pattern})\\.?`;
  const word = "(?:[\\p{L}\\p{M}’'-]{1,14}[.,:]{0,2}\\s)";
  const day = `(?<day>\\d{1,2}\\.?\\s(?:de\\s)?${month}|${month}\\s\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.)`;
  const time = `${word}?(?<time>\\d{1,2}[:.h]\\d{2})`;
  return new RegExp(`^${word}{0,2}(?:${day},?[\\s|·–-]+${time}|${time},?\\s${day})(?<rest>.*)$`, 'u');
}

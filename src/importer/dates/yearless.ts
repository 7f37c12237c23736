import { toPlainDigits } from './digits.ts';
import { saysUpdated } from './labels.ts';
import { foldLetters, monthsOf } from './months.ts';

/** A longer line says more than when it was. */
const LONGEST = 48;

const MADE = new Map<string, RegExp>();

/** Tell whether a line says a day, a month and a time of day but no year, as in `Friday 22 March, 18:40`; the time of a change may follow. */
export function isYearless(line: string, language = 'en'): boolean {
  if (line.length > LONGEST || !/\p{Nd}[:.h]\p{Nd}{2}/u.test(line)) return false;
  const pattern = MADE.get(language) ?? makePattern(language);
  MADE.set(language, pattern);
  const rest = pattern.exec(foldLetters(toPlainDigits(line)))?.groups?.rest;
  return rest !== undefined && (ZONE.test(rest) || (!YEAR.test(rest) && saysUpdated(rest, language)));
}

/** A zone, or half of the day. */
const ZONE = /^(?:\s?[\p{L}.]{1,5}){0,2}$/u;

const YEAR = /\d{4}/u;

/** A day of the week or a label may stand in front, a small word before the time. */
function makePattern(language: string): RegExp {
  const month = `(?:${monthsOf(language).pattern})\\.?`;
  const word = "(?:[\\p{L}\\p{M}’'-]{1,14}[.,:]{0,2}\\s)";
  const day = `(?:\\d{1,2}\\.?\\s(?:de\\s)?${month}|${month}\\s\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.)`;
  const time = `${word}?\\d{1,2}[:.h]\\d{2}`;
  return new RegExp(`^${word}{0,2}(?:${day},?[\\s|·–-]+${time}|${time},?\\s${day})(?<rest>.*)$`, 'u');
}

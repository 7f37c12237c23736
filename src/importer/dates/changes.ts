import { findClock } from './clocks.ts';
import { cutDateWords } from './date-words.ts';
import { toPlainDigits } from './digits.ts';
import { saysUpdated } from './labels.ts';
import type { Moment } from './moments.ts';
import { foldLetters, monthsOf } from './months.ts';
import { findDate } from './visible-dates.ts';

/** A longer text says more than when a page was changed. */
const LONGEST = 80;

/** Hours and minutes, or an hour with its half of the day: how long ago something was is said with less. */
const WHOLE_CLOCK = /\d\s?[:.hH時时點点시]\s?\d{2}|\d\s?[ap]\.?\s?m/iu;

/** So some pages set the time of a change behind that of publication: `18:40 >> 20:15`. */
const SIGN = />>\s*$/u;

/**
 * Find when a page was last changed where it says of that only a time of day, or a day without its year: it is the day and the year of
 * publication.
 */
export function findChange(text: string, published: Moment, language = 'en'): Moment | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = toPlainDigits(text);
  const day = findDay(plain, published.day.slice(0, 4), language);
  const clock = findClock(setColons(plain), day?.day ?? published.day);
  const isWhole = clock !== undefined && WHOLE_CLOCK.test(plain.slice(clock.index, clock.end));
  const at = Math.min(day?.index ?? Infinity, isWhole ? clock.index : Infinity);
  if (at === Infinity || !announcesChange(plain.slice(0, at), language)) return undefined;
  const found: Moment = {
    day: day?.day ?? published.day,
    ...(isWhole ? { time: clock.time, offset: clock.offset ?? published.offset } : {}),
  };
  return isLater(found, published) ? found : undefined;
}

/** A point may part hours from minutes; behind the small word for a day it parts the day from the month. */
function setColons(text: string): string {
  return text.replace(/(?<!(?:am|vom|den|il|le|el|dne|dnia)\s|[\d.])(\d{1,2})\.(\d{2})(?![\d.])/giu, '$1:$2');
}

/** Small words before a time of day. */
const BEFORE_CLOCK =
  /(?<=\s)(?:kl|klo|kell|ob|om|at|um|alle|ore|ora|la|pukul|jam|godz|saat|в|о|у|à|às|a las|a les)\.?\s*$/iu;

/** The words that end right before a moment say that it is that of a change. */
function announcesChange(before: string, language: string): boolean {
  const said = before.replace(BEFORE_CLOCK, '');
  const words = said.slice(cutDateWords(said, language).length);
  return SIGN.test(before) || saysUpdated(words, language);
}

function isLater({ day, time }: Moment, published: Moment): boolean {
  if (day !== published.day || time === undefined) return day >= published.day;
  return published.time === undefined || time > published.time;
}

const MADE = new Map<string, RegExp>();

function findDay(text: string, year: string, language: string): { day: string; index: number } | undefined {
  const pattern = MADE.get(language) ?? makePattern(language);
  MADE.set(language, pattern);
  const match = pattern.exec(foldLetters(text));
  const date = match && findDate(`${match[0]}${/\d\.$/.test(match[0]) ? '' : ' '}${year}`, language);
  return date ? { day: date.day, index: match.index } : undefined;
}

function makePattern(language: string): RegExp {
  const months = [...new Set([language, 'en'])].map((tongue) => monthsOf(tongue).pattern).join('|');
  const month = `(?<!\\p{L})(?:${months})(?!\\p{L})\\.?`;
  const number = '(?<![\\d:.])\\d{1,2}(?![\\d:])';
  return new RegExp(
    `${number}\\.?\\s(?:de\\s)?${month}|${month}\\s${number}|${number}\\.\\d{1,2}\\.(?!\\d)`,
    'u',
  );
}

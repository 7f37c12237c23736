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

/** So some pages set the time of a change behind that of publication: `18:40 >> 20:15`, `18:40 → 20:15`. */
const SIGN = /(?:>>|[-–—=]>|[→➔➜⟶⇒])\s*$/u;

/** Where the word for it stands behind a moment: `（3月26日 10時更新）`, `(26일 10:00 수정)`. */
const BEHIND = /^(?:\d{1,2}[時시])?[分분]?\s?(?:に)?(?:最終)?(?:更新|改訂|수정|업데이트)/u;

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
  if (at === Infinity) return undefined;
  const end = isWhole && clock.index >= at ? clock.end : at + (day?.length ?? 0);
  if (!announcesChange(plain.slice(0, at), language) && !BEHIND.test(plain.slice(end).trimStart()))
    return undefined;
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

/** A day of the year of publication, and where it stands. */
interface YearlessDay {
  day: string;
  index: number;
  length: number;
}

function findDay(text: string, year: string, language: string): YearlessDay | undefined {
  const pattern = MADE.get(language) ?? makePattern(language);
  MADE.set(language, pattern);
  const match = pattern.exec(foldLetters(text));
  const date = match && findDate(addYear(match[0], year), language);
  return date ? { day: date.day, index: match.index, length: match[0].length } : undefined;
}

/** Where numbers have the words for month and day behind them, the year stands first. */
function addYear(day: string, year: string): string {
  if (/[日일]$/u.test(day)) return `${year}${day.includes('월') ? '년 ' : '年'}${day}`;
  return `${day}${/\d\.$/.test(day) ? '' : ' '}${year}`;
}

function makePattern(language: string): RegExp {
  const months = [...new Set([language, 'en'])].map((tongue) => monthsOf(tongue).pattern).join('|');
  const month = `(?<!\\p{L})(?:${months})(?!\\p{L})\\.?`;
  const number = '(?<![\\d:.])\\d{1,2}(?![\\d:])';
  return new RegExp(
    `${number}\\.?\\s(?:de\\s)?${month}|${month}\\s${number}|${number}\\.\\d{1,2}\\.(?!\\d)|\\d{1,2}[月월]\\s?\\d{1,2}[日일]`,
    'u',
  );
}

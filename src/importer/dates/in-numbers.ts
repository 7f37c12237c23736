import { toFound, toWesternYear, type DayOrder, type FoundDay } from './found-days.ts';

/**
 * Find a day whose year stands first: `2024-03-25`, `2024/3/25`, `2024 03/25`, `2024. 3. 25.`, `2024年3月25日`, `令和6年3月25日`,
 * `民國113年3月25日`, `2024 оны 3-р сарын 25`.
 */
export function findYearFirst(text: string): FoundDay | undefined {
  const match =
    /(?<![\d-])(?:(?<era>令和|平成|昭和|民國|民国)\s?(?<count>\d{1,3}|元)|(?<minguo>1[0-3]\d)(?=年)|(?<year>\d{4}))\s?(?:[年년]\s?|оны\s|[-./]\s?|(?<=\s)(?=\d{2}\/\d{2}(?![\d/])))(?<month>\d{1,2})\s?(?:[月월]\s?|(?:-?р\s)?сарын\s|[-./]\s?)(?<date>\d{1,2})(?!\d)\s?[日일号號.]?/u.exec(
      text,
    );
  if (!match?.groups) return undefined;
  const { era = '民國', count, minguo, year, month, date } = match.groups;
  const inEra = count ?? minguo;
  const fullYear = inEra ? (ERAS[era] ?? 0) + (inEra === '元' ? 1 : Number(inEra)) : Number(year);
  return toFound(match, toWesternYear(fullYear), Number(month), Number(date));
}

const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** Find a day in Chinese number words: `二〇二四年三月二十五日`. */
export function findHanNumbers(text: string): FoundDay | undefined {
  const match =
    /(?<year>[〇○零Ｏ一二三四五六七八九]{4})年(?<month>十?[一二三四五六七八九十])月(?<date>[一二三]?十?[一二三四五六七八九十])[日号號]/u.exec(
      text,
    );
  if (!match?.groups) return undefined;
  const { year = '', month = '', date = '' } = match.groups;
  return toFound(match, Number([...year].map(toDigit).join('')), toNumber(month), toNumber(date));
}

const HAN_DIGITS = '〇一二三四五六七八九';

function toDigit(sign: string): number {
  return Math.max(0, HAN_DIGITS.indexOf(sign));
}

/** `二十五` */
function toNumber(words: string): number {
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['〇', words];
  return (tens === '' ? 1 : toDigit(tens)) * 10 + (ones === '' ? 0 : toDigit(ones));
}

/** Find a day whose year stands last: `25.03.2024`, `25/3/24`, `25|03|2024`; which comes first, day or month, the numbers or the language tell. */
export function findYearLast(
  text: string,
  language: string,
  order: DayOrder | undefined,
): FoundDay | undefined {
  const match =
    /(?<![\d.])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d:])/u.exec(text) ??
    (NORDIC.test(language) ? /(?<![\d/])(\d{1,2})(\/)(\d{1,2})[\s-]\s?(20\d\d)(?!\d)/u.exec(text) : null);
  if (!match) return undefined;
  const [, one = '', sign, two = '', years = ''] = match;
  if (years.length === 2 && EAST_ASIAN.test(language) && Number(two) <= 12 && Number(years) <= 31)
    return toFound(match, 2000 + Number(one), Number(two), Number(years));
  const isFull = years.length === 4 || (language === 'th' && Number(years) >= 50);
  const year = toWesternYear(isFull ? Number(years) : toFullYear(Number(years)));
  const monthFirst = Number(two) > 12 || (order === 'month first' && Number(one) <= 12);
  const found = monthFirst
    ? toFound(match, year, Number(one), Number(two))
    : toFound(match, year, Number(two), Number(one));
  const isForeign = sign === '/' && DOTTED.test(language);
  const isAmbiguous =
    (language === 'en' || isForeign) &&
    !order &&
    sign !== '.' &&
    !monthFirst &&
    Number(one) <= 12 &&
    one !== two;
  return found && { ...found, isAmbiguous };
}

/** Languages that part the numbers of a date with points: where strokes do, software wrote it, and perhaps in another order. */
const DOTTED = /^(?:de|lb|cs|sk|pl|sl|hr|sr|bs|mk|bg|ru|uk|be|et|lv|fi)/;

/** Languages that set the year first, where it has two numbers too: `24.3.25`. */
const EAST_ASIAN = /^(?:ko|ja|zh)/;

/** Languages that part day and month with a stroke, but not the year: `25/3 2024`. */
const NORDIC = /^(?:da|nb|nn|no|sv|fo)/;

/** Nobody dates an article far ahead: `6/12/71` is long ago. */
function toFullYear(years: number): number {
  return years > 50 ? 1900 + years : 2000 + years;
}

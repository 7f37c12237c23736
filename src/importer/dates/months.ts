import { LEXICONS } from '../lexicon/lexicon.ts';
import { MONTH_FORMS } from './month-forms.ts';
import { NEPALI_MONTHS } from './nepali.ts';

/** The months of one language, as its words are written in dates. */
export interface Months {
  /** Any of the words, the longest first. */
  pattern: string;
  /** What each word means: the calendar, and the month from 1. */
  meanings: Map<string, Month>;
}

/** A month of a calendar. */
export interface Month {
  calendar: Calendar;
  month: number;
}

/** Calendars in which news pages write their dates. */
export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura' | 'hebrew' | 'nepali';

/** Calendars and places whose names for the months are other ones. */
const LOCALES: Record<string, [locale: string, calendar: Calendar][]> = {
  ar: ['ar', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-TN']
    .map((locale): [string, Calendar] => [locale, 'gregory'])
    .concat([['ar', 'islamic-umalqura']]),
  fa: [
    ['fa', 'persian'],
    ['fa', 'gregory'],
    ['fa-AF', 'persian'],
  ],
  he: [
    ['he', 'gregory'],
    ['he', 'hebrew'],
  ],
  de: [
    ['de', 'gregory'],
    ['de-AT', 'gregory'],
  ],
  en: [
    ['en', 'gregory'],
    ['en-GB', 'gregory'],
    ['en-AU', 'gregory'],
  ],
  // Pages of one of these languages are often taken for the other.
  id: [
    ['id', 'gregory'],
    ['ms', 'gregory'],
  ],
  ms: [
    ['ms', 'gregory'],
    ['id', 'gregory'],
  ],
  hr: [
    ['hr', 'gregory'],
    ['bs', 'gregory'],
  ],
  sr: [
    ['sr', 'gregory'],
    ['sr-Latn', 'gregory'],
  ],
};

const MADE = new Map<string, Months>();

/** Make the table of a language’s month names, once. */
export function monthsOf(language: string): Months {
  const found = MADE.get(language) ?? makeMonths(language);
  MADE.set(language, found);
  return found;
}

/** Every language that has a lexicon. */
export const DATED_LANGUAGES = LEXICONS.map(({ language }) => language);

function makeMonths(language: string): Months {
  const meanings = new Map<string, Month>();
  const add = (name: string, meaning: Month) => {
    const key = toMonthKey(name);
    if (/\p{L}/u.test(key) && !meanings.has(key)) meanings.set(key, meaning);
  };
  for (const [locale, calendar] of LOCALES[language] ?? [[language, 'gregory'] as const])
    for (const { name, month } of listNames(locale, calendar)) {
      add(name, { calendar, month });
      // Dari pages leave out the sign that the locale data set on the end of `سنبلهٔ`.
      add(name.replace(/\u0654/gu, ''), { calendar, month });
    }
  const addForms = (forms: string, calendar: Calendar) =>
    forms.split(',').forEach((name, index) => add(name, { calendar, month: index + 1 }));
  for (const forms of MONTH_FORMS[language] ?? []) addForms(forms, 'gregory');
  if (language === 'ne') for (const forms of NEPALI_MONTHS) addForms(forms, 'nepali');
  const names = [...meanings.keys()].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return { pattern: names.join('|'), meanings };
}

/** The twelve names in the forms in which they stand alone, in a date, and shortened. */
function listNames(locale: string, calendar: Calendar): { name: string; month: number }[] {
  const styles: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' },
    { month, day: 'numeric', year: 'numeric' },
  ]);
  const numbers = new Intl.DateTimeFormat('en-u-nu-latn', { calendar, month: 'numeric', timeZone: 'UTC' });
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, calendar, timeZone: 'UTC' });
    return Array.from({ length: 13 }, (_nothing, index) => {
      const date = new Date(Date.UTC(2023, 0, 15 + index * 29));
      const name = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
      return { name, month: Number.parseInt(numbers.format(date), 10) };
    }).filter(({ month }) => Number.isInteger(month));
  });
}

/** The point of a shortened name tells nothing. */
export function toMonthKey(name: string): string {
  return foldLetters(name).replace(/[.]$/, '').trim();
}

/** Write letters that pages mix up as one, in small letters: capitals without their accents, the two alphabets of Arabic. No letter is lost. */
export function foldLetters(text: string): string {
  return text
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .replace(/[άέήίόύώϊϋΐΰأإآيىك]/g, (letter) => FOLDED[letter] ?? letter);
}

const FOLDED: Record<string, string> = Object.fromEntries(
  ['αά', 'εέ', 'ηή', 'ιίϊΐ', 'οό', 'υύϋΰ', 'ωώ', 'اأإآ', 'یيى', 'کك'].flatMap(([plain = '', ...others]) =>
    others.map((other) => [other, plain]),
  ),
);

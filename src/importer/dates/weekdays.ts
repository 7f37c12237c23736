/** The names of the days of the week by language, in small letters. */
const NAMES = new Map<string, ReadonlySet<string>>();

/** Tell whether words are the name of a day of the week, in a language or in English, in full or cut short. */
export function isWeekday(words: string, language = 'en'): boolean {
  const name = toPlain(words);
  return name !== '' && [language, 'en'].some((tongue) => namesOf(tongue).has(name));
}

/** List the names of the days of the week in a language, from Monday: in full, then cut short. */
export function listWeekdays(language: string): string[] {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return days.flatMap((day) => withArabicLetters(format.format(day)));
  });
}

/** Urdu and Persian are written with Arabic letters too. */
function withArabicLetters(name: string): string[] {
  return name.includes('ی') ? [name, name.replaceAll('ی', 'ي')] : [name];
}

function namesOf(language: string): ReadonlySet<string> {
  const names = NAMES.get(language) ?? new Set(listWeekdays(language).map(toPlain));
  NAMES.set(language, names);
  return names;
}

function toPlain(words: string): string {
  return words.toLowerCase().replace(/[\s,.;:|–—-]+$/u, '');
}

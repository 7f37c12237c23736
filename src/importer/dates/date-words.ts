import { LEXICONS } from '../lexicon/lexicon.ts';
import { listPhrases } from '../lexicon/shape.ts';
import { toPlainDigits } from './digits.ts';
import { listWeekdays } from './weekdays.ts';

/** Small words that stand before a day. */
const BEFORE_DAY =
  'on / at / am / um / vom / den / der / le / el / il / em / op / på / dnia / dne / dňa / del / la / o / в / от / от дата / ngày / pada / tanggal / noong / με / στις / ב / في / بتاريخ / تاریخ / the / zuletzt / last / senast / sist / sidst / laatst / first';

/** The words of one language at the end of a text, and the same run together with the word before them. */
interface Patterns {
  words: RegExp;
  glued: RegExp;
}

const MADE = new Map<string, Patterns>();

/** Take the words off the end of a text that announce a date: what day it is, the day of the week, small words. */
export function cutDateWords(text: string, language = 'en'): string {
  const patterns = MADE.get(language) ?? makePatterns(language);
  MADE.set(language, patterns);
  let rest = text;
  for (let left = 8; left > 0; left -= 1) {
    const next = rest
      .replace(/[\s,;:|/•·(–—-]+$/u, '')
      .replace(patterns.words, '$1')
      .replace(patterns.glued, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** A shorter word may end a name. */
const LEAST_GLUED = 5;

function makePatterns(language: string): Patterns {
  const words = [...listWords(language), ...listWords('en')];
  const long = words.filter((word) => word.length >= LEAST_GLUED);
  const weekdays = listWeekdays(language).filter((day) => day.length >= LEAST_GLUED && day !== 'domingo');
  return {
    words: new RegExp(`(^|[^\\p{L}\\p{M}])(?:${join([...words, ...listPhrases(BEFORE_DAY)])})[.:]?$`, 'iu'),
    glued: new RegExp(
      `(?<=\\p{Ll}{2})(?:${join([...long.flatMap((word) => [capitalize(word), capitalizeAll(word)]), ...weekdays])}):?$`,
      'u',
    ),
  };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function capitalizeAll(words: string): string {
  return words.split(' ').map(capitalize).join(' ');
}

function join(words: string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');
}

function listWords(language: string): string[] {
  const lexicon = LEXICONS.find((one) => one.language === language);
  if (!lexicon) return [];
  const weekdays = listWeekdays(language).map((day) => day.replace(/\.$/, ''));
  return [...listPhrases(lexicon.published), ...listPhrases(lexicon.updated), ...weekdays].map(toPlainDigits);
}

import { LEXICONS } from '../lexicon/lexicon.ts';
import { listPhrases } from '../lexicon/shape.ts';
import { toPlainDigits } from './digits.ts';
import { listWeekdays } from './weekdays.ts';

/** Small words that stand before a day. */
const BEFORE_DAY =
  'on / at / am / um / vom / den / der / le / el / il / em / op / på / dnia / dne / dňa / del / la / o / в / от / от дата / ngày / pada / tanggal / noong / με / στις / ב / في / بتاريخ / تاریخ / the / zuletzt / last / senast / sist / sidst / laatst / first';

const MADE = new Map<string, RegExp>();

/** Take the words off the end of a text that announce a date: what day it is, the day of the week, small words. */
export function cutDateWords(text: string, language = 'en'): string {
  const pattern = MADE.get(language) ?? makePattern(language);
  MADE.set(language, pattern);
  let rest = text;
  for (let left = 8; left > 0; left -= 1) {
    const next = rest.replace(/[\s,;:|/•·(–—-]+$/u, '').replace(pattern, '$1');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

function makePattern(language: string): RegExp {
  const words = [...listWords(language), ...listWords('en'), ...listPhrases(BEFORE_DAY)]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word));
  return new RegExp(`(^|[^\\p{L}\\p{M}])(?:${words.join('|')})[.:]?$`, 'iu');
}

function listWords(language: string): string[] {
  const lexicon = LEXICONS.find((one) => one.language === language);
  if (!lexicon) return [];
  const weekdays = listWeekdays(language).map((day) => day.replace(/\.$/, ''));
  return [...listPhrases(lexicon.published), ...listPhrases(lexicon.updated), ...weekdays].map(toPlainDigits);
}

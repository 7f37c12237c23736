import { LEXICONS } from '../lexicon.ts';
import { listPhrases } from '../lexicon-shape.ts';
import { toPlainDigits } from './digits.ts';

/** Small words that stand before a day. */
const BEFORE_DAY =
  'on / at / am / um / vom / den / der / le / el / il / em / op / på / dnia / dne / dňa / del / la / o / в / от / от дата / ngày / pada / tanggal / noong / με / στις / ב / في / بتاريخ / تاریخ / the / zuletzt / last / senast / sist / sidst / laatst / first';

const TABLE = new Map(
  LEXICONS.map(({ language, published, updated }) => [
    language,
    [...listPhrases(published), ...listPhrases(updated), ...listWeekdays(language)].map(toPlainDigits),
  ]),
);

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
  const words = [...(TABLE.get(language) ?? []), ...(TABLE.get('en') ?? []), ...listPhrases(BEFORE_DAY)]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word));
  return new RegExp(`(^|[^\\p{L}\\p{M}])(?:${words.join('|')})[.:]?$`, 'iu');
}

function listWeekdays(language: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_none, index) =>
      format.format(new Date(Date.UTC(2024, 0, 1 + index))).replace(/\.$/, ''),
    );
  });
}

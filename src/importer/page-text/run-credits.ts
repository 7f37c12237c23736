import { readNames } from '../bylines/bylines.ts';
import type { ReadLine } from './meta.ts';
import { isDated } from './near-dates.ts';

/** Right above the caption that opens with the same words, a line says what a picture shows. */
export function isCaptioned({ text, role }: ReadLine, next: ReadLine | undefined): boolean {
  return (
    role === 'short' &&
    next?.role === 'caption' &&
    next.text.length > text.length &&
    next.text.startsWith(text)
  );
}

/** `Ann Tide / Tidings`: right above a name without such a sign, it is whose picture stands there. */
export function isCredit(
  { text }: ReadLine,
  next: ReadLine | undefined,
  language: string | undefined,
): boolean {
  if (PICTURE_HOUSES.test(text)) return true;
  if (!SLASHED.test(text) || !next || next.date || next.text.includes('/')) return false;
  return next.role === 'short' && readNames(next.text, language) !== undefined;
}

/** `Анна Море / Coastpress / SeaPhoto`: in the letters of another script, the houses that sell a picture stand behind who took it. */
const PICTURE_HOUSES = /^[\p{sc=Cyrl}\s.-]{5,40}(?:\s?\/\s?[\p{sc=Latn}\s.&-]{2,30}){2,4}$/u;

const SLASHED = /^[^/]+\p{L}\s?\/\s?\S+$/u;

/** Tell whether a line among names is whose picture stands there: `Bob Quay/STN`, under names without such a sign and not at the date. */
export function isPersonalCredit(line: ReadLine, next: ReadLine | undefined, taken: ReadLine[]): boolean {
  return (
    SLASHED.test(line.text) &&
    line.text.includes(' ') &&
    !isDated(line) &&
    !isDated(next) &&
    taken.every(({ text }) => !text.includes('/'))
  );
}

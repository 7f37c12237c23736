import { isPaper } from '../bylines/byline-words.ts';
import { toPlainDigits } from '../dates/digits.ts';
import type { ReadLine } from './meta.ts';

/** So many lines may stand between a date and a name under it. */
const NEAR = 3;

/** A longer line says more than the day. */
const LONGEST_DAY = 44;

/** A day and a year with a word or two beside them, as in `Drenas, 25 gusht 2022 | 14:26`. */
const DAY_AND_YEAR =
  /^(?:[^\d.!?]{0,20}(?<!\d)\d{1,2}(?!\d)\D{1,16}|[^\d.!?]{0,20})(?<!\d)(?:1[34]|19|20)\d{2}(?!\d)/u;

/** `लवणपुर, चैत १२`: the place from which a story comes, the month and the day, as papers of Nepal set it in its own line; those of India set the day first. */
const PLACE_AND_DAY =
  /^(?=\p{sc=Deva})[\p{L}\p{M}\s]{3,24},\s(?:[\p{L}\p{M}]{2,12}\s\d{1,2}|\d{1,2}\s[\p{L}\p{M}]{2,12})$|^(?=[\p{sc=Guru}\p{sc=Gujr}\p{sc=Beng}\p{sc=Arab}])[\p{L}\p{M}\s]{3,24}[,،]\s\d{1,2}\s[\p{L}\p{M}]{2,12}$/u;

/** Tell whether a line holds a date, or the time since, also in a language whose months we do not know. */
export function isDated(line: ReadLine | undefined): boolean {
  return (
    line?.date !== undefined || line?.role === 'moment' || (line?.role === 'short' && saysDay(line.text))
  );
}

function saysDay(text: string): boolean {
  if (text.length > LONGEST_DAY || !/\p{Nd}/u.test(text)) return false;
  const plain = toPlainDigits(text);
  if (PLACE_AND_DAY.test(plain)) return true;
  return (
    DAY_AND_YEAR.test(plain) && /(?<!\d)\d{1,2}(?!\d)/u.test(plain) && /\p{L}[\p{L}\p{M}]{2}/u.test(plain)
  );
}

/** Tell whether a line stands under a date; the number of the article and the name of its paper may stand between. */
export function isUnderDate(lines: ReadLine[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - NEAR), index).findLast((line) => !isSkipped(line));
  return isDated(above);
}

function isSkipped({ role, kinds, text }: ReadLine): boolean {
  return kinds.includes('reading time') || (role === 'short' && (isPaper(text) || !/\p{L}/u.test(text)));
}

import { isPaper } from '../bylines/byline-words.ts';
import type { ReadLine } from './meta.ts';

/** So many lines may stand between a date and a name under it. */
const NEAR = 3;

/** Tell whether a line holds a date, or the time since. */
export function isDated(line: ReadLine | undefined): boolean {
  return line?.date !== undefined || line?.role === 'moment';
}

/** Tell whether a line stands under a date; the number of the article and the name of its paper may stand between. */
export function isUnderDate(lines: ReadLine[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - NEAR), index).findLast((line) => !isSkipped(line));
  return isDated(above);
}

function isSkipped({ role, kinds, text }: ReadLine): boolean {
  return (
    kinds.includes('reading time') || (role === 'short' && (isPaper(text) || !/[\p{L}\p{Nd}]/u.test(text)))
  );
}

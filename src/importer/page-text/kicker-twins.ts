import { readByline } from '../bylines/bylines.ts';
import type { ReadLine } from './meta.ts';
import { toLetters } from './words.ts';

/** A kicker is no longer, and leaves the headline so many letters and words. */
const LENGTHS = { kicker: 60, headline: 15 };

/** So many words, and one more behind some signs, are a headline. */
export const LEAST_WORDS = 3;

/** Find where a headline begins that the page says alone as well; no sign stands between it and its kicker. */
export function findTwin(text: string, lines: ReadLine[]): number | undefined {
  const starts = lines.flatMap((line) =>
    text.endsWith(` ${line.text}`) ? text.length - line.text.length : [],
  );
  return starts.find(
    (start) => /[\p{L}\p{N})]\s$/u.test(text.slice(0, start)) && isHeadline(text.slice(start), start),
  );
}

/**
 * Find where a headline begins by the path above: it may end with kicker and headline, and set a colon where the headline has a space, or
 * none behind its own.
 */
export function findColon(text: string, lines: ReadLine[]): number | undefined {
  const letters = toLetters(text);
  const twins = lines.filter((line) => line.text !== text && toLetters(line.text).endsWith(letters));
  return twins
    .flatMap((twin) =>
      [...twin.text.matchAll(/[:：]\s+/gu)].map((sign) => twin.text.slice(sign.index + sign[0].length)),
    )
    .map((rest) => (text.endsWith(rest) ? text.length - rest.length : 0))
    .find((start) => SEAM.test(text.slice(0, start)) && isHeadline(text.slice(start), start));
}

/** A space, or a colon with none behind it. */
const SEAM = /(?:[^\s:：]\s+|[:：])$/u;

/** Tell whether what stands behind a kicker of such a length may be a headline. */
export function isHeadline(text: string, kicker: number): boolean {
  return (
    kicker <= LENGTHS.kicker &&
    text.length >= LENGTHS.headline &&
    text.split(/\s/).length >= LEAST_WORDS &&
    !readByline(text)
  );
}

import { readByline } from '../bylines/bylines.ts';
import { weigh } from '../lines.ts';
import type { Region } from './density.ts';
import type { ReadLine } from './meta.ts';
import { toLetters } from './words.ts';

/** The lines of a page, where its text stands, and its headline. */
interface Page {
  lines: ReadLine[];
  region: Region;
  headline: ReadLine | undefined;
}

/** A kicker is no longer, and leaves the headline so many letters and words. */
const LENGTHS = { kicker: 60, headline: 15, words: 3 };

/** A capital, or a number before a word, in the midst of a word. */
const CAPITAL = /(?<=\p{Ll}{2}|\p{Lu}{3})(?=\p{Lu}\p{Ll})/gu;
const NUMBER = /(?<=\p{Ll}{3})(?=\d{1,3}[-.\s]\p{L}{2})/gu;

/** Signs round a headline that goes on while something happens. */
const PLUSES = /(?<=\p{L})\s?(?=\+{3}\s)/gu;

/** A quotation mark with no space on either side. */
const QUOTE = /(?<=[\p{L}\d.!?…])["“”„«»](?=[\p{Lu}\d])/gu;

/** Part a headline from the kicker that some tools copy right in front of it, without a space. */
export function partKicker({ lines, region, headline }: Page): Page {
  const seam = headline && findSeam(headline.text, lines);
  if (!headline || !seam) return { lines, region, headline };
  const toLine = (text: string): ReadLine => ({ ...headline, text, weight: weigh(text), role: 'short' });
  const [kicker, parted] = [
    toLine(headline.text.slice(0, seam).trimEnd()),
    toLine(headline.text.slice(seam)),
  ];
  const by = lines.indexOf(headline) < region.start ? 1 : 0;
  return {
    lines: lines.flatMap((line) => (line === headline ? [kicker, parted] : [line])),
    region: { start: region.start + by, end: region.end + 1 },
    headline: parted,
  };
}

/** Find where a kicker ends and its headline begins. */
function findSeam(text: string, lines: ReadLine[]): number | undefined {
  const told = findColon(text, lines) ?? findStroke(text) ?? findGap(text);
  if (told) return told;
  const capitals = [...text.matchAll(CAPITAL)]
    .map(({ index }) => index)
    .filter((at) => isBetweenWords(text, at, lines));
  const numbers = [...text.matchAll(NUMBER), ...text.matchAll(PLUSES)].map(({ index }) => index);
  const quotes = [...text.matchAll(QUOTE)].map(({ index }) => index + (isClosing(text, index) ? 1 : 0));
  return [...capitals, ...numbers, ...quotes]
    .filter((at) => isHeadline(text.slice(at), at))
    .sort((a, b) => b - a)[0];
}

/** Two spaces behind a colon are of two elements. */
function findGap(text: string): number | undefined {
  const start = /^[^:：]{3,}[:：]\s{2,}/u.exec(text)?.[0].length;
  return start && isHeadline(text.slice(start), start) ? start : undefined;
}

/**
 * A kicker of a word or two may stand before a stroke: behind one stands the name of a house, and between two places more than one. A word in capitals, as in
 * `VIDEO | The light goes out`, tells what the headline leads to, and is a part of it.
 */
function findStroke(text: string): number | undefined {
  const start =
    /^(?!\p{Lu}+\s\|)\p{Lu}[\p{L}\p{M}’']{2,15}(?:\s[\p{L}\p{M}’']{2,12})?\s[|/]\s/u.exec(text)?.[0].length ??
    0;
  const rest = text.slice(start);
  const isParted = /\s[|/]\s|^\S+(?:\s[–—-]\s|\s?[:：])/u.test(rest);
  return start > 0 && rest.split(/\s/).length > LENGTHS.words && !isParted ? start : undefined;
}

/** The path above may end with kicker and headline, and set a colon where the headline has a space, or none behind its own. */
function findColon(text: string, lines: ReadLine[]): number | undefined {
  const letters = toLetters(text);
  const twin = lines.find((line) => line.text !== text && toLetters(line.text) === letters);
  const kicker = /^[^:：]+(?=[:：]\s)/u.exec(twin?.text ?? '')?.[0] ?? '';
  if (!kicker || !text.startsWith(kicker)) return undefined;
  const seam = /^(?:\s+|[:：](?=\S))/u.exec(text.slice(kicker.length))?.[0] ?? '';
  const start = kicker.length + seam.length;
  return seam && isHeadline(text.slice(start), start) ? start : undefined;
}

function isHeadline(text: string, kicker: number): boolean {
  return (
    kicker <= LENGTHS.kicker &&
    text.length >= LENGTHS.headline &&
    text.split(/\s/).length >= LENGTHS.words &&
    !readByline(text)
  );
}

/** After an odd number of them, a quotation mark closes. */
function isClosing(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”„«»]/gu)?.length ?? 0) % 2 === 1;
}

/** Some names have a capital in their midst: they stand elsewhere on the page too, and what is before it and behind it does not. */
function isBetweenWords(text: string, at: number, lines: ReadLine[]): boolean {
  const [before = ''] = /[\p{L}\p{M}]+$/u.exec(text.slice(0, at)) ?? [];
  const [after = ''] = /^[\p{L}\p{M}]+/u.exec(text.slice(at)) ?? [];
  const others = lines.filter((line) => line.text !== text);
  const isSaid = (word: string) => {
    const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
    return others.some((line) => pattern.test(line.text));
  };
  return !isSaid(before + after) && (isSaid(before) || isSaid(after));
}

/** Baltic papers put the number of comments behind their headlines; elsewhere a number there may be somebody’s age. */
const COUNTED = new Set(['et', 'lt', 'lv']);

/** Cut the number of comments off a headline. */
export function cutCount(headline: string, language: string | undefined): string {
  return COUNTED.has(language ?? '') ? headline.replace(/\s\(\d{1,4}\)$/u, '') : headline;
}

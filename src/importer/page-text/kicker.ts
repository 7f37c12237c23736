import { isKind } from '../bylines/kinds.ts';
import { weigh } from '../lines.ts';
import type { Region } from './density.ts';
import { findColon, findTwin, isHeadline, LEAST_WORDS } from './kicker-twins.ts';
import { isSignature, type ReadLine } from './meta.ts';

/** The lines of a page, where its text stands, and its headline. */
interface Page {
  lines: ReadLine[];
  region: Region;
  headline: ReadLine | undefined;
  language: string | undefined;
}

/** A capital, or a number before a word, in the midst of a word. */
const CAPITAL = /(?<=\p{Ll}{2}|\p{Lu}{3})(?=\p{Lu}\p{Ll})/gu;
const NUMBER = /(?<=\p{Ll}{3})(?=\d{1,3}[-.\s]\p{L}{2})/gu;

/** Signs round a headline that goes on while something happens. */
const PLUSES = /(?<=\p{L})\s?(?=\+{3}\s)/gu;

/** A quotation mark with no space on either side. */
const QUOTE = /(?<=[\p{L}\d.!?…])["“”„«»](?=[\p{Lu}\d])/gu;

/** Part a headline from the kicker that some tools copy right in front of it, without a space. */
export function partKicker({ lines, region, headline, language }: Page): Page {
  const seam = headline && findSeam(headline.text, lines, language);
  if (!headline || !seam) return { lines, region, headline, language };
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
    language,
  };
}

/** Where only the end of a line is said right above it, as the last step of a path, the line is the headline with its kicker. */
export function findKickered(lines: ReadLine[], at: number): ReadLine | undefined {
  const said = lines[at]?.text ?? '';
  const index = lines.findIndex(
    ({ text, role }, place) =>
      place > at &&
      place <= at + NEAR &&
      role === 'short' &&
      text.endsWith(` ${said}`) &&
      findTwin(text, lines) === text.length - said.length,
  );
  const next = lines[index + 1];
  return index > 0 && next && isSignature(next) ? lines[index] : undefined;
}

/** So many lines, at most, stand between a path and the headline. */
const NEAR = 4;

/** Find where a kicker ends and its headline begins. */
function findSeam(text: string, lines: ReadLine[], language: string | undefined): number | undefined {
  const told = findColon(text, lines) ?? findStroke(text) ?? findGap(text) ?? findTwin(text, lines);
  const seam = told ?? findOpening(text, language);
  if (seam) return seam;
  const capitals = [...text.matchAll(CAPITAL)]
    .map(({ index }) => index)
    .filter((at) => isKind(text.slice(0, at)) || isBetweenWords(text, at, lines));
  const numbers = [...text.matchAll(NUMBER), ...text.matchAll(PLUSES)].map(({ index }) => index);
  const quotes = [...text.matchAll(QUOTE)].map(({ index }) => index + (isClosing(text, index) ? 1 : 0));
  return [...capitals, ...numbers, ...quotes]
    .filter((at) => isHeadline(text.slice(at), at))
    .sort((a, b) => b - a)[0];
}

/** Behind the words of a kicker, with no sign between, a question word or an article with a capital opens the headline. */
function findOpening(text: string, language: string | undefined): number | undefined {
  const start = OPENERS[language ?? '']?.exec(text)?.index;
  const isQuoted = start !== undefined && /["„“”«»‚‘’]/u.test(text.slice(0, start));
  return start && !isQuoted && isHeadline(text.slice(start), start) ? start : undefined;
}

/** Words that have no capital within a headline, in languages that give nouns theirs. */
const OPENERS: Record<string, RegExp> = {
  de: /(?<=(?<!\p{L})[\p{Lu}\p{N}][\p{L}\p{N}-]*\s)(?:Wenn|Wie|Warum|Weshalb|Wieso|Was|Wer|Wo|Wohin|Woher|Wann|Welche[rsn]?|Weil|Ob|Obwohl|Nachdem|Bevor|Als|Eine?|Keine?|So|Noch|Trotz)(?=\s\p{L})/u,
  lb: /(?<=(?<!\p{L})[\p{Lu}\p{N}][\p{L}\p{N}-]*\s)(?:Wéi|Wat|Wien|Firwat|Wou|Wann|Eng?|Keng|Kee)(?=\s\p{L})/u,
};

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
  return start > 0 && rest.split(/\s/).length > LEAST_WORDS && !isParted ? start : undefined;
}

/** After an odd number of them, a quotation mark closes. */
function isClosing(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”„«»]/gu)?.length ?? 0) % 2 === 1;
}

/** Some run the place of a story together with the first word of its standfirst: `Salt BayThe light is on`. */
export function cutPlace(text: string, lines: ReadLine[]): string {
  if (DOTTED.test(text)) return text.replace(DOTTED, '');
  const place = PLACE.exec(text)?.[0] ?? '';
  if (place === '') return text;
  const said = new RegExp(`(?<!\\p{L})${place}(?!\\p{L})`, 'u');
  return lines.some((line) => said.test(line.text)) && isBetweenWords(text, place.length, lines)
    ? text.slice(place.length)
    : text;
}

/** Others set a dot between the two: `Salt Bay · The light is on`. More dots part the points of a list. */
const DOTTED = /^\p{Lu}[\p{L}\p{M}.]{1,20}(?:[\s/-]\p{Lu}[\p{L}\p{M}]{1,20}){0,2}\s·\s+(?=\p{Lu}[^·]*$)/u;

const PLACE =
  /^\p{Lu}[\p{L}\p{M}]{1,20}(?:[\s-]\p{Lu}[\p{L}\p{M}]{1,20}){0,3}(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}*\s)/u;

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

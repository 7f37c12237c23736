import { isGiven } from '../html/figures/makers.ts';
import { isSentence } from '../lines.ts';
import { isPulled } from './quoted-twice.ts';
import { cutSame, isKeywords, isWords, readCreditLine } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { ReadLine } from './meta.ts';
import { isSeen } from './seen.ts';
import { partUnder } from './under-pictures.ts';
import { listStems } from './words.ts';

/** Fewer letters are a sign. */
const LEAST = 5;

/** A longer line is no caption that nobody signed. */
const LONGEST = 140;

/**
 * Read two short lines between paragraphs as what a picture shows and its caption, though nothing marks them: the second says the same,
 * or all that the first says and more, or the first is in small letters, as no heading is.
 */
export function readPair(lines: ReadLine[], before: ReadLine | undefined): Figure | undefined {
  const [first, second, third] = lines;
  if (
    !before ||
    before.role === 'short' ||
    before.role === 'caption' ||
    !first ||
    !second ||
    !isShort(first) ||
    !isShort(second)
  )
    return undefined;
  if ((isSentence(first.text) && first.text !== second.text) || isPulled(first, second)) return undefined;
  if (!isSaidAgain(first, second) || cutSame(second.text, first.text)) return undefined;
  const credit = third && readCredit(third);
  const taken = third && credit !== undefined ? [first, second, third] : [first, second];
  if (!isOverParagraph(lines.slice(taken.length))) return undefined;
  const told = credit === undefined ? (partUnder(second.text) ?? partGiven(second.text)) : undefined;
  return {
    picture: { alt: first.text, caption: second.text, ...(credit ? { credit } : {}), ...told },
    lines: taken,
  };
}

/** In brackets behind a caption, several words that begin with a capital say who gave the picture; one may be a party or a place. */
function partGiven(text: string): { caption: string; credit: string } | undefined {
  const [, caption, credit] = GIVEN.exec(text) ?? [];
  return caption && credit ? { caption, credit } : undefined;
}

const GIVEN = /^(.{12,}?)\s\((\p{Lu}[^()\s:!?]*(?:\s[^()\s:!?]+){1,8})\)$/u;

/** Other pairs may follow; a row of headlines goes on with other lines. */
function isOverParagraph([next, afterNext, ...rest]: ReadLine[]): boolean {
  if (next && next.text === afterNext?.text) return isOverParagraph(rest);
  return next?.role === 'paragraph';
}

function isShort(line: ReadLine): boolean {
  return line.role === 'short' && isWords(line) && line.weight >= LEAST && line.weight <= LONGEST;
}

function isSaidAgain(first: ReadLine, second: ReadLine): boolean {
  if (first.text === second.text || isKeywords(first.text) || isSeen(first)) return true;
  if (/^\p{Ll}/u.test(first.text) && /^\p{Lu}/u.test(second.text) && second.weight > first.weight)
    return true;
  const stems = listStems(first.text);
  const others = new Set(listStems(second.text));
  return stems.length > 1 && second.weight > first.weight && stems.every((stem) => others.has(stem));
}

function readCredit(line: ReadLine): string | undefined {
  if (line.role === 'caption') return readCreditLine(line);
  return isGiven(line.text) ? line.text : undefined;
}

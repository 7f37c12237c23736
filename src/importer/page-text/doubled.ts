import { readNames } from '../bylines/bylines.ts';
import type { Figure } from './figure.ts';
import { cutSame, isWords, LEAST_DOUBLED, partCaptionLine, readCreditLine } from './figure-lines.ts';
import type { ReadLine } from './meta.ts';
import { partUnder } from './under-pictures.ts';
import { isPulled } from './quoted-twice.ts';
import { isSame } from './words.ts';

/** Pages that use the caption as the description show it twice, the second time with its credit, or over it. */
export function readDoubled(lines: ReadLine[]): Figure | undefined {
  const [first, second, third, fourth] = lines;
  if (!first || !second || !isWords(second) || first.weight < 12) return undefined;
  if (isPulled(first, second)) return undefined;
  // A gallery says it once more.
  if (fourth && first.text === second.text && second.text === third?.text)
    return addLine(readDoubled(lines.slice(1)), first);
  // A line over a description and its caption says what the description does: the headline.
  if (first.text === second.text && third && isCaptioned(third, second.text)) return undefined;
  const rest = cutSame(second.text, first.text);
  if (!rest && !isSame(first.text, second.text)) return undefined;
  if (!rest && (readNames(first.text) || (second.opens && first.text.length < LEAST_DOUBLED)))
    return undefined;
  if (rest) return { picture: { alt: first.text, ...rest }, lines: [first, second] };
  const credit = third && (readCreditLine(third) ?? readSmall(third, fourth));
  const parted = credit ? undefined : partUnder(second.text);
  if (parted?.caption) return { picture: { alt: first.text, ...parted }, lines: [first, second] };
  return {
    picture: { alt: first.text, caption: second.text, ...(credit ? { credit } : {}) },
    lines: credit && third ? [first, second, third] : [first, second],
  };
}

/** A few words in small letters, between what is said twice and a paragraph, are no heading: they say who gave the picture. */
function readSmall({ role, text }: ReadLine, next: ReadLine | undefined): string | undefined {
  const isParted = next === undefined || next.role === 'paragraph';
  return role === 'short' && isParted && SMALL.test(text) ? text : undefined;
}

const SMALL = /^\p{Ll}{3}[^.!?:,\p{N}]{2,37}$/u;

function isCaptioned(line: ReadLine, said: string): boolean {
  const { caption, credit } = partCaptionLine(line) ?? {};
  return caption !== undefined && credit !== undefined && !isSame(caption, said);
}

function addLine(figure: Figure | undefined, line: ReadLine): Figure | undefined {
  return figure && { ...figure, lines: [line, ...figure.lines] };
}

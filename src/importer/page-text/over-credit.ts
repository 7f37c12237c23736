import { readNames } from '../bylines/bylines.ts';
import { CREDIT_LABELS } from '../lexicon/labels.ts';
import { isSentence } from '../lines.ts';
import type { Figure } from './figure.ts';
import { LEAST_DOUBLED, isAbout, isKeywords, isWords } from './figure-lines.ts';
import type { Habits } from './habits.ts';
import type { ReadLine } from './meta.ts';
import { isSame } from './words.ts';

/** Some papers lay the credit over the picture: it stands between its description and the caption, which has no full stop. */
export function readAroundCredit(
  [first, second, third, fourth]: ReadLine[],
  credit: string,
): Figure | undefined {
  if (!first || !second || third?.role !== 'short') return undefined;
  if (fourth && fourth.role !== 'paragraph') return undefined;
  const isCaption =
    isWords(third) && third.weight >= LEAST_DOUBLED && !isSentence(third.text) && !readNames(third.text);
  return isCaption && isAbout(first, third.text) ? toFigure([first, second, third], credit) : undefined;
}

/** Between what is said twice, word for word, stands who made the picture, whatever the name is. */
export function readBetweenSame([first, second, third]: ReadLine[]): Figure | undefined {
  if (!first || !second || third?.text !== first.text || second.role !== 'short') return undefined;
  const isMade =
    second.weight <= LONGEST_MAKER && !isSentence(second.text) && /^\p{L}[^:?!]+$/u.test(second.text);
  return isMade && isWords(first) && first.weight >= LEAST_DOUBLED
    ? toFigure([first, second, third], second.text)
    : undefined;
}

/** A longer line between two that say the same is no name. */
const LONGEST_MAKER = 40;

/** A description, the credit under it, and the caption. */
export function toFigure(lines: [ReadLine, ReadLine, ReadLine], credit: string): Figure {
  const [{ text: alt }, , { text: caption }] = lines;
  return { picture: { alt, caption, credit }, lines };
}

/** One line over the credit is the caption, or the description in a page that has these. */
export function readOverCredit(lines: ReadLine[], credit: string, habits: Habits): Figure | undefined {
  const [first, second, third] = lines;
  if (!first || !second) return undefined;
  if (third && isWords(third) && isSame(first.text, third.text) && !saysMore(third, first))
    return { picture: { alt: first.text, caption: third.text, credit }, lines: [first, second, third] };
  const isDescription =
    isKeywords(first.text) ||
    isSourced(second) ||
    (habits.isDescribed && !(isSentence(first.text) && first.weight > 90));
  return {
    picture: { [isDescription ? 'alt' : 'caption']: first.text, credit },
    lines: third?.text === second.text ? [first, second, third] : [first, second],
  };
}

/** A paragraph may begin as the caption above it does, and go on. */
function saysMore({ role, weight }: ReadLine, first: ReadLine): boolean {
  return role === 'paragraph' && weight > first.weight * MUCH_MORE;
}

const MUCH_MORE = 2;

/** Where credits have their label and a comma, captions have a label too: what has none is the description. */
function isSourced({ text, isLabelled }: ReadLine): boolean {
  return isLabelled === true || SOURCED.test(text);
}

const SOURCED = new RegExp(`^(?:${CREDIT_LABELS})\\s?[,،]`, 'iu');

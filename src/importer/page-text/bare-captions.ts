import { readNames } from '../bylines/bylines.ts';
import { FULL_NAME } from '../lexicon/under-pictures.ts';
import { isSentence, weigh } from '../lines.ts';
import type { Region } from './density.ts';
import {
  LONGEST_UNMARKED,
  isAddress,
  isKeywords,
  partCaptionLine,
  partLine,
  sharesWords,
} from './figure-lines.ts';
import { isPlain, isSignature, type ReadLine, type Told } from './meta.ts';
import { LEAST_CAPTION, MAKERS, partUnder } from './under-pictures.ts';
import { isSame } from './words.ts';

/** So many lines around the start of the text may tell of a picture that nobody describes. */
const HEAD = { above: 14, below: 3 };

/** So many lines around such a line one says when the article was written, or by whom. */
const SIGNED = 12;

/** A shorter line behind a name says who that is. */
const LEAST_BEHIND = 40;

/** Read the lines around the start of a text as captions where they end as these do, though nothing stands above them. */
export function readBareCaptions(lines: ReadLine[], { start }: Region): ReadLine[] {
  const last = findLast(lines, start);
  return lines.map((line, index): ReadLine => {
    if (index < start - HEAD.above || index > last || !isReadable(line)) return line;
    const above = lines.slice(Math.max(0, index - SIGNED), index);
    const below = lines.slice(index + 1, index + SIGNED);
    if (isDescription(line, below[0])) return isNameSaid(line, above, below[0]) ? toDescription(line) : line;
    if (index > 1 && ![...above, ...below].some(isSignature)) return line;
    const told = partBare(line.text, above, below) ?? readMakers(line, above, below);
    return told ? { ...line, role: 'caption', told } : line;
  });
}

/** A standfirst over date and byline may read as the start of the text. */
function findLast(lines: ReadLine[], start: number): number {
  const signed = lines.slice(start, start + SIGNED).findLastIndex(isSignature);
  return start + signed + 1 + HEAD.below;
}

function isReadable(line: ReadLine): boolean {
  return isPlain(line) && line.weight <= LONGEST_UNMARKED;
}

/** Under the date, what could be a name is none where the caption under it says the same. */
function isNameSaid({ text }: ReadLine, above: ReadLine[], next: ReadLine | undefined): boolean {
  const caption = next && partLine(next)?.caption;
  return above.some(isSignature) && caption === text && readNames(text) !== undefined;
}

function toDescription(line: ReadLine): ReadLine {
  return { ...line, role: 'caption', told: { alt: line.text } };
}

/** Over its caption stands what a picture shows. */
function isDescription(line: ReadLine, next: ReadLine | undefined): boolean {
  const caption = partCaptionLine(next)?.caption;
  return caption !== undefined && sharesWords(caption, line.text);
}

/** Part a caption from its credit; behind a bar the name of a house ends a title. */
function partBare(text: string, above: ReadLine[], [next]: ReadLine[]): Told | undefined {
  const parted = partUnder(text);
  const isSaid = isSame(above.at(-1)?.text ?? '', parted?.caption ?? '');
  if (!parted?.caption || (!isSaid && weigh(parted.caption) < LEAST_CAPTION)) return undefined;
  const isFirst = text.startsWith(parted.credit) && !parted.credit.includes('/');
  if (text.includes('|')) return isFirst || /[.!?…]\s\|/u.test(text) ? parted : undefined;
  // A name right at the first word may be a section, a place or an author: only between day and text it is none of these.
  const isBetween = above.some(isSignature) && next?.role === 'paragraph';
  const isCaption = isBetween && !isSentence(text) && weigh(parted.caption) >= LEAST_BEHIND;
  return isFirst && !isCaption ? undefined : parted;
}

/** Names parted by a stroke under a line are makers right above the text, or where other names follow them. */
function readMakers(line: ReadLine, above: ReadLine[], [next, afterNext]: ReadLine[]): Told | undefined {
  const { text } = line;
  const before = above.at(-1);
  if (!before || !isReadable(before)) return undefined;
  if (before.weight < LEAST_CAPTION && !isKeywords(before.text)) return undefined;
  const over = above.slice(0, -1);
  const isUnderDate = over.some(isSignature);
  if (next && isDescription(next, afterNext)) return undefined;
  if (!MAKERS.test(text))
    return next?.role === 'paragraph' && isNameUnder(line, before, over) ? { credit: text } : undefined;
  const isFollowed = isUnderDate ? next?.role === 'paragraph' : next !== undefined && opensWithName(next);
  return isFollowed || (over.every(isAddress) && isSentence(before.text)) ? { credit: text } : undefined;
}

/** Right above the text, a name alone under a sentence made the picture where the author is named already, or nothing stands above. */
function isNameUnder({ text, opens }: ReadLine, before: ReadLine, over: ReadLine[]): boolean {
  if (!NAME_ALONE.test(text) || !isSentence(before.text) || (opens && UNCASED.test(text))) return false;
  return over.length === 0 || (over.some(isSignature) && over.some(isSigned));
}

/** In a block of its own, two words of a script without capitals head what follows. */
const UNCASED = /\p{Lo}/u;

/** Names in scripts without capitals are of two words or three. */
const NAME_ALONE = new RegExp(
  `^(?:${FULL_NAME}|(?:[\\p{Lo}\\p{M}’'״-]{2,12}\\s){1,2}[\\p{Lo}\\p{M}’'״-]{2,12})$`,
  'u',
);

/** Tell whether a line names an author: in a byline, or by a name that stands alone or over what its bearer is. */
export function isSigned({ byline, role, text }: ReadLine): boolean {
  if (byline) return true;
  const [name = ''] = text.split(/\s[-–—|]\s|,\s/u, 1);
  return role === 'short' && text.length <= LONGEST_NAME && readNames(name) !== undefined;
}

/** A longer line is no name with what its bearer is. */
const LONGEST_NAME = 80;

function opensWithName({ text }: ReadLine): boolean {
  return readNames(text) !== undefined || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text);
}

import type { DraftPicture } from '../draft.ts';
import { isSentence } from '../lines.ts';
import { readBarred } from './barred.ts';
import type { Said } from './body.ts';
import { readAgain } from './captioned.ts';
import { LONGEST_HEADING } from './debris.ts';
import { isLikeMade, isOverLikeLead, readLikeLead, readLikeSigned, SPOKEN } from './like-lead.ts';
import { isKeywords, isNumbered, sharesWords } from './figure-lines.ts';
import { readFigure, type Figure } from './figure.ts';
import { isOneBlock, type Habits } from './habits.ts';
import type { ReadLine } from './meta.ts';
import { hasPhotoLabel, isOfFacts } from './of-facts.ts';
import { readNumbered } from './numbered.ts';
import { readPair } from './pairs.ts';
import { isSeen } from './seen.ts';
import { isFile, listUnderFileNames, readUnderFileName } from './under-file-names.ts';
import { isSame, startAlike } from './words.ts';

/** A longer line that ends as a caption does is a paragraph. */
const LONGEST_INSET = 320;

/** A paragraph of so many letters tells of more than a picture, and says so many times more than its caption. */
const LEAST_TOLD = 110;
const MUCH_MORE = 1.4;

/** So many lines tell of pictures that follow each other. */
const NEAR = 12;

/** Find the pictures in the midst of a text, each by the first of its lines. */
export function findInsets(
  lines: ReadLine[],
  habits: Habits,
  { headline, authors }: Said,
): Map<ReadLine, Figure> {
  const words = lines.filter((line) => !isControl(line));
  const insets = new Map<ReadLine, Figure>();
  const underNames = listUnderFileNames(lines);
  const hasLabels = words.some(hasPhotoLabel);
  // Under the text, a name alone is the agency that it comes from.
  const last = words.findLastIndex(({ role }) => role === 'paragraph');
  let next = 0;
  // Pictures may follow each other: above all of them stands what stands above the first.
  let above: ReadLine | undefined;
  words.forEach((line, index) => {
    if (index < next) return;
    if (index > next || next === 0) above = words[index - 1];
    const near = words.slice(index, index + NEAR);
    const named = underNames.has(line) ? readUnderFileName(near, underNames) : undefined;
    const inset =
      named ??
      readNumbered(near, headline) ??
      readPair(near, above) ??
      readInset(near.slice(0, 4), above, habits);
    if (
      !inset ||
      isAuthorAlone(inset.picture, authors) ||
      (hasLabels && isOfFacts(inset)) ||
      (index > last && !inset.picture.caption && !inset.picture.alt)
    )
      return;
    insets.set(line, inset);
    next = index + inset.lines.length;
  });
  return insets;
}

/** Tell whether all that is told of a picture is the name of an author: then it is no picture’s. */
export function isAuthorAlone(
  { alt, caption, credit }: DraftPicture,
  authors: string[] | undefined,
): boolean {
  return !alt && !caption && credit !== undefined && authors?.includes(credit) === true;
}

/** Buttons stand between the words of a picture. */
function isControl(line: ReadLine): boolean {
  return line.kinds.includes('picture') || line.kinds.includes('share') || isFile(line);
}

/** Read the picture that begins with the first of these lines; in a text, only what cannot be a paragraph or a heading is one. */
function readInset(lines: ReadLine[], before: ReadLine | undefined, habits: Habits): Figure | undefined {
  const [first, second, third] = lines;
  if (!first || first.weight > LONGEST_INSET) return undefined;
  const plain =
    (second && readAgain(first, second)) ??
    readBarred(lines) ??
    readLikeLead(lines, habits) ??
    readLikeSigned(lines, habits);
  if (plain) return plain;
  const figure = readFigure(lines, habits);
  if (!figure || figure.lines.some(({ weight }) => weight > LONGEST_INSET)) return undefined;
  if (first.role === 'caption' || !second) return figure;
  if (isUnderHeading(figure)) return undefined;
  if (isTold(first, second)) return undefined;
  if (habits.isAllDescribed && isDescribedWhole(first, figure)) return figure;
  // What stands over the credit and under it again is what the picture shows.
  if (figure.lines.length === 3 && third && isSame(first.text, third.text)) return figure;
  if (isOverLikeLead(lines, habits)) return undefined;
  const { caption, credit } = figure.picture;
  if (figure.lines.length === 2 && isLikeMade(lines, habits))
    return { ...figure, picture: { caption: first.text, credit } };
  if (!credit && before?.kinds.includes('recommended')) return undefined;
  if (isSame(first.text, second.text))
    return credit || isBetween(before, lines.slice(figure.lines.length)) ? figure : undefined;
  const isGlued = isOneBlock(first, second, habits);
  if (!credit)
    return isGlued && isBetween(before, lines.slice(2)) && !isSentence(second.text) ? figure : undefined;
  if (isGlued) return figure;
  if (second.role === 'caption' && figure.lines.length === 2 && (!caption || caption === first.text))
    return first.role === 'short' ? figure : undefined;
  if (isSeen(first) || isNumbered(first.text) || (second.role === 'caption' && isDescription(first)))
    return figure;
  return sharesWords(first.text, second.text) ||
    startAlike(first.text, second.text) ||
    (figure.lines.length === 2 && habits.isDescribed)
    ? figure
    : undefined;
}

/** In three blocks, a paragraph over the credit is of the text, and the line above it its heading; without blocks, its length shows it. */
function isUnderHeading({ lines: [first, second, third] }: Figure): boolean {
  if (!first || !second || !third || isSame(first.text, second.text)) return false;
  if (second.opens && third.opens) return second.weight > LONGEST_APART;
  return (
    second.weight > LONGEST_APART &&
    SENTENCES.test(second.text) &&
    first.weight <= LONGEST_HEADING &&
    !isSentence(first.text)
  );
}

const LONGEST_APART = 200;

/** Two sentences or more. */
const SENTENCES = /\p{L}{2}[.!?…]["”»’]?\s+["“«„]?\p{Lu}|[。！？].*[。！？]/u;

/** A line that is no sentence is too long for a heading, or in small letters, or numbers the pictures. */
function isDescription({ role, text, weight }: ReadLine): boolean {
  return (
    (role === 'short' && weight > LONGEST_HEADING && !isSentence(text)) ||
    isNumbered(text) ||
    isKeywords(text)
  );
}

/** A sentence over a caption and its credit. */
function isDescribedWhole({ text }: ReadLine, { picture: { alt, caption, credit } }: Figure): boolean {
  return alt === text && !SPOKEN.test(text) && Boolean(caption && credit);
}

/** What somebody says describes no picture, nor does a paragraph that says more than the caption under it, or nothing of it. */
function isTold(first: ReadLine, second: ReadLine): boolean {
  if (isQuote(first.text) && !isSame(first.text, second.text)) return true;
  if (first.role !== 'paragraph' || isNumbered(first.text)) return false;
  if (SPOKEN.test(first.text)) return true;
  if (isSame(first.text, second.text)) return first.weight > second.weight * MUCH_MORE;
  return first.weight >= LEAST_TOLD && isSentence(first.text) && !sharesWords(first.text, second.text);
}

/** Nothing but words that somebody said, as they head a part of a text. */
function isQuote(text: string): boolean {
  return SPOKEN.test(text) && /[”"“»」』’']$/u.test(text);
}

/** A picture without a credit stands between paragraphs; in rows of short lines, what is said twice is a headline. */
function isBetween(before: ReadLine | undefined, [after, next]: ReadLine[]): boolean {
  if (after?.role === 'paragraph') return true;
  // Another picture may follow.
  if (before?.role === 'paragraph' && after && after.text === next?.text && next.opens === false) return true;
  return before?.role === 'paragraph' && after?.text !== next?.text && next !== undefined;
}

import { readNames } from '../bylines/bylines.ts';
import type { DraftPicture } from '../draft.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { HOUSE_AND_NAME } from '../lexicon/under-pictures.ts';
import { isSentence } from '../lines.ts';
import {
  LEAST_DOUBLED,
  LONGEST_CAPTION,
  LONGEST_UNMARKED,
  cutSame,
  isAbout,
  isAddress,
  isNumbered,
  isWords,
  partCaptionLine,
  partLine,
  readCreditLine,
  readMaker,
  sharesWords,
} from './figure-lines.ts';
import { readAgain, readCaption, repeatsMaker } from './captioned.ts';
import { readDoubled } from './doubled.ts';
import { isOneBlock, type Habits } from './habits.ts';
import { isSignature, type ReadLine, type Told } from './meta.ts';
import { readAroundCredit, readBetweenSame, readOverCredit, toFigure } from './over-credit.ts';
import { cutCaptionLabel } from './caption-labels.ts';
import { isOfPicture, isSeen } from './seen.ts';
import { countWords, startAlike } from './words.ts';

/** A picture as the text of its page tells of it, and the lines that do. */
export interface Figure {
  picture: DraftPicture;
  lines: ReadLine[];
}

/** A longer line under a short one is a paragraph. */
const LONGEST_BESIDE = 300;

/** Fewer words in a block of their own are a section or a button. */
const LEAST_WORDS = 2;

/** Read the picture whose words begin with the first of these lines; nothing where they do not. */
export function readFigure(near: ReadLine[], habits: Habits): Figure | undefined {
  const anew = near.findIndex((line, index) => index > 0 && line.isAnew);
  const lines = anew > 0 ? near.slice(0, anew) : near;
  const [first] = lines;
  if (!first || first.text.length > 1000 || isSource(first, habits, lines[1])) return undefined;
  if (first.told?.alt) return readDescribed(first, lines.slice(1), habits);
  const again = lines[1] && readAgain(first, lines[1]);
  if (again) return again;
  if (first.role === 'caption') return readCaption(lines);
  if (!isWords(first)) return undefined;
  return (
    readBetweenSame(lines) ?? readMarked(lines, habits) ?? readDoubled(lines) ?? readBlock(lines, habits)
  );
}

/** List the lines of pictures that are told of in two lines or more. */
export function listFigureLines(lines: ReadLine[], habits: Habits): Set<ReadLine> {
  const figures = lines.map((_line, index) => readFigure(lines.slice(index, index + 4), habits)?.lines ?? []);
  return new Set(figures.filter(({ length }) => length > 1).flat());
}

/** List the lines of pictures whose description, caption and maker are all told of. */
export function listToldPictures(lines: ReadLine[], habits: Habits): Set<ReadLine> {
  const figures = lines.flatMap((_line, index) => readFigure(lines.slice(index, index + 4), habits) ?? []);
  return new Set(figures.filter(isTold).flatMap((figure) => figure.lines));
}

/** What stands there twice may be a headline: then only a line that is surely a credit tells. */
function isTold({ picture: { alt, caption, credit }, lines }: Figure): boolean {
  const [first, second, third] = lines;
  return Boolean(alt && caption && credit && (first?.text !== second?.text || third?.role === 'caption'));
}

/** Under what brackets mark as the description stand the caption and its credit, or other lines. */
function readDescribed(line: ReadLine, under: ReadLine[], habits: Habits): Figure {
  const { alt, caption: told, credit: made } = line.told ?? {};
  if (told ?? made) return { picture: { alt, caption: told, credit: made }, lines: [line] };
  const rest = under[0]?.told?.alt ? undefined : readFigure(under, habits);
  const isBelow = rest && (rest.picture.credit || rest.lines[0]?.role === 'caption');
  if (!rest || !isBelow) return { picture: { alt }, lines: [line] };
  const { alt: said, credit } = rest.picture;
  const next = under[rest.lines.length];
  // The caption may stand under the credit, where it says what the description does.
  if (!said && !rest.picture.caption && next?.role === 'short' && sharesWords(next.text, alt ?? ''))
    return { picture: { alt, caption: next.text, credit }, lines: [line, ...rest.lines, next] };
  const { caption = said } = rest.picture;
  return { picture: { alt, caption, credit }, lines: [line, ...rest.lines] };
}

/** `description` · `caption` · `credit`, of which the last two may be one line, and the first or the second may be missing. */
function readMarked(lines: ReadLine[], habits: Habits): Figure | undefined {
  const [first, second, third] = lines;
  if (!first || !second || isAddress(first) || isApart(first, second, habits)) return undefined;
  if (isSource(second, habits, third)) return undefined;
  if (third && opensWithMaker(first, second, third)) return toFigure([first, second, third], second.text);
  if (third && isOther(first, second, third)) return undefined;
  const marked = second.role === 'caption' ? partMarked(first, second) : undefined;
  if (marked?.caption !== undefined)
    return isAbout(first, marked.caption) || isSeen(first) || isOneBlock(first, second, habits)
      ? { picture: { alt: first.text, ...marked }, lines: [first, second] }
      : undefined;
  if (second.told && !marked?.credit) return undefined;
  if (marked?.credit)
    return readAroundCredit(lines, marked.credit) ?? readOverCredit(lines, marked.credit, habits);
  const isOverCredit = third?.role === 'caption' && !third.opens;
  const isBlock = isOneBlock(first, second, habits, isOverCredit ? LONGEST_CAPTION : undefined);
  const isMarked = third?.role === 'caption' || /^[(（[].*[)）\]]$/u.test(third?.text ?? '');
  const credit = third && (isMarked || isBlock) ? readCreditLine(third) : third && readMaker(first, third);
  if (!third || !credit || !isWords(second) || isAddress(second)) return undefined;
  // What stands in one block with the credit is the picture’s, and the line above it is not.
  const isOver = !isBlock && isOneBlock(second, third, habits) && !sharesWords(first.text, second.text);
  const isTold =
    isBlock ||
    tellsOf(first, second) ||
    isSeen(first) ||
    (habits.isAllDescribed && isDescription(first, second, third));
  if (isOver || !isTold) return undefined;
  return {
    picture: { alt: first.text, caption: cutCaptionLabel(second.text), credit },
    lines: [first, second, third],
  };
}

/** Where all pictures are described, a line over two others is a description, unless these are a note and where it comes from. */
function isDescription(first: ReadLine, second: ReadLine, third: ReadLine): boolean {
  return isAbout(first, second.text) && !SOURCE_LABEL.test(third.text);
}

/** What stands there twice, more than a credit, is a picture by itself. */
function isOther(first: ReadLine, second: ReadLine, third: ReadLine): boolean {
  if (second.role !== 'caption') return false;
  const isTwice = third.text === second.text && partLine(second)?.caption !== undefined;
  return isTwice || isOfPicture(third) || isMadeAgain(first, second, third);
}

/** A description with its credit stands over the credit alone, and has nothing to do with the line above it. */
function isMadeAgain(above: ReadLine, line: ReadLine, next: ReadLine): boolean {
  const { caption, credit } = partLine(line) ?? {};
  if (caption === undefined || credit === undefined || sharesWords(above.text, caption)) return false;
  return next.role === 'caption' && repeatsMaker(next, credit);
}

/** Behind the description said once more, all the rest is who made the picture. */
function partMarked(first: ReadLine, second: ReadLine): Told | undefined {
  const isLong = first.text.length >= LEAST_DOUBLED;
  return (isLong && !second.told ? cutSame(second.text, first.text) : undefined) ?? partLine(second);
}

/** In a block of its own, or in one with the date, where it comes from is said of the article. */
function isSource({ text, opens }: ReadLine, { hasBlocks }: Habits, next?: ReadLine): boolean {
  if (!hasBlocks || !SOURCE_LABEL.test(text) || HOUSE_AND_NAME.test(text)) return false;
  return opens || (next !== undefined && isSignature(next) && !next.opens);
}

/** The maker opens the description, stands alone under it, and over the caption. */
function opensWithMaker(first: ReadLine, second: ReadLine, third: ReadLine): boolean {
  const isMaker = first.text.startsWith(`${second.text} `) && second.text.length <= LONGEST_MAKER;
  const isShown =
    first.weight >= LEAST_CAPTIONED && /^\p{Lu}/u.test(first.text.slice(second.text.length + 1));
  const isCaption = isWords(third) && third.weight >= LEAST_DOUBLED && third.weight <= LONGEST_UNMARKED;
  return isMaker && isShown && isCaption && !readNames(third.text);
}

/** A longer line is no maker alone, and a shorter one no description that opens with the maker. */
const LONGEST_MAKER = 40;
const LEAST_CAPTIONED = 50;

/** The end of a block above that has other words, and a section’s name, say nothing of a picture in the next block. */
function isApart(first: ReadLine, second: ReadLine, { hasBlocks }: Habits): boolean {
  if (!hasBlocks || !second.opens) return false;
  const caption = partCaptionLine(second)?.caption;
  if (!first.opens) return caption !== undefined && !sharesWords(first.text, caption);
  return !/^\p{Ll}/u.test(first.text) && !isSentence(first.text) && countWords(first.text) < LEAST_WORDS;
}

/** A shorter sentence may be anything. */
const LEAST_SENTENCE = 30;

/** Over a caption and its credit stands its description, or a line that has nothing to do with them: a standfirst, a section. */
function tellsOf(first: ReadLine, second: ReadLine): boolean {
  if (!isAbout(first, second.text)) return false;
  if (sharesWords(first.text, second.text) || startAlike(first.text, second.text) || isNumbered(first.text))
    return true;
  const isShort = first.role === 'short' && first.weight >= LEAST_SENTENCE && /\p{L}\.$/u.test(first.text);
  return isSentence(second.text) && (isShort || !isSentence(first.text));
}

/** In a page whose blocks are parted, two lines that stand together are a description and its caption. */
function readBlock([first, second, third]: ReadLine[], habits: Habits): Figure | undefined {
  if (!first || !second || !isOneBlock(first, second, habits) || (third && !third.opens)) return undefined;
  if (first.role !== 'short' || !isWords(second) || isAddress(first) || isAddress(second)) return undefined;
  const rest = first.text.length >= 4 ? cutSame(second.text, first.text) : undefined;
  if (rest) return { picture: { alt: first.text, ...rest }, lines: [first, second] };
  const isCaption = second.weight >= 40 && second.weight <= LONGEST_BESIDE && !readNames(first.text);
  return isCaption && !isSentence(first.text)
    ? { picture: { alt: first.text, caption: second.text }, lines: [first, second] }
    : undefined;
}

import { readNames } from '../bylines.ts';
import type { DraftPicture } from '../draft.ts';
import { dropLabel, isMaker } from '../html/makers.ts';
import { isSentence } from '../lines.ts';
import { isPlain, type ReadLine } from './page-meta.ts';
import { cutCaptionLabel, partCaption } from './page-picture.ts';
import { isSame, toLetters } from './page-words.ts';

/** A picture as the text of its page tells of it, and the lines that do. */
export interface Figure {
  picture: DraftPicture;
  lines: ReadLine[];
}

/** What a page shows of its habits. */
export interface Habits {
  /** Blank lines part its blocks. */
  hasBlocks: boolean;
  /** The descriptions of its pictures stand in its text. */
  isDescribed: boolean;
}

/** A longer line is no caption. */
export const LONGEST_CAPTION = 420;

/** A longer line that has no credit is a paragraph with a picture in it. */
const LONGEST_UNMARKED = 250;

/** Tell the habits of a page: where pictures are described in the text, what they show is often said twice. */
export function tellHabits(lines: ReadLine[]): Habits {
  return {
    hasBlocks: lines.filter(({ opens }) => opens).length * 2 > lines.length,
    isDescribed: lines.some(({ text }, index) => text.length > 4 && text === lines[index - 1]?.text),
  };
}

/** Read the picture whose words begin with the first of these lines; nothing where they do not. */
export function readFigure(lines: ReadLine[], habits: Habits): Figure | undefined {
  const [first] = lines;
  if (!first || first.text.length > 1000) return undefined;
  if (first.role === 'caption') return readCaption(lines);
  if (!isWords(first)) return undefined;
  return readMarked(lines, habits) ?? readDoubled(lines) ?? readBlock(lines, habits);
}

/** List the lines of pictures that are told of in two lines or more. */
export function listFigureLines(lines: ReadLine[], habits: Habits): Set<ReadLine> {
  const figures = lines.map((_line, index) => readFigure(lines.slice(index, index + 4), habits)?.lines ?? []);
  return new Set(figures.filter(({ length }) => length > 1).flat());
}

/** The caption has its credit in the same line, or stands under it. */
function readCaption(lines: ReadLine[]): Figure | undefined {
  const [line, next, afterNext] = lines;
  if (!line) return undefined;
  const { caption, credit } = partCaption(line.text) ?? {};
  // A description that carries the credit too stands there letter for letter.
  if (caption !== undefined && next?.text === line.text)
    return { picture: { alt: line.text, caption, credit }, lines: [line, next] };
  if (caption !== undefined) return { picture: { caption, credit }, lines: [line] };
  const isUnder = next?.role === 'short' && next.weight >= 20 && !afterNext && !readNames(next.text);
  return isUnder
    ? { picture: { caption: next.text, credit }, lines: [line, next] }
    : { picture: { credit }, lines: [line] };
}

/** `description` · `caption` · `credit`, of which the last two may be one line, and the first or the second may be missing. */
function readMarked(lines: ReadLine[], habits: Habits): Figure | undefined {
  const [first, second, third] = lines;
  if (!first || !second || isAddress(first)) return undefined;
  // What stands there twice is a picture by itself.
  if (second.role === 'caption' && third?.text === second.text) return undefined;
  const marked = second.role === 'caption' ? partCaption(second.text) : undefined;
  if (marked?.caption !== undefined)
    return isAbout(first, marked.caption) || isOneBlock(first, second, habits)
      ? { picture: { alt: first.text, ...marked }, lines: [first, second] }
      : undefined;
  if (marked) return readOverCredit(lines.slice(0, 3), marked.credit, habits);
  const isMarked = third?.role === 'caption' || /^[(（[].*[)）\]]$/u.test(third?.text ?? '');
  const credit = third && isMarked ? readCredit(third.text) : undefined;
  if (!third || !credit || !isWords(second) || isAddress(second)) return undefined;
  if (!isAbout(first, second.text) && !isOneBlock(first, second, habits)) return undefined;
  return {
    picture: { alt: first.text, caption: cutCaptionLabel(second.text), credit },
    lines: [first, second, third],
  };
}

/** One line over the credit is the caption, or the description in a page that has these. */
function readOverCredit(lines: ReadLine[], credit: string, habits: Habits): Figure | undefined {
  const [first, second, third] = lines;
  if (!first || !second) return undefined;
  if (third && isWords(third) && isSame(first.text, third.text))
    return { picture: { alt: first.text, caption: third.text, credit }, lines: [first, second, third] };
  const isDescription =
    (isOneBlock(first, second, habits) || habits.isDescribed) &&
    !(isSentence(first.text) && first.weight > 90);
  return {
    picture: { [isDescription ? 'alt' : 'caption']: first.text, credit },
    lines: [first, second],
  };
}

/** Where blank lines part the blocks, two lines that stand together belong to each other, unless a paragraph is one of them. */
function isOneBlock(first: ReadLine, second: ReadLine, { hasBlocks }: Habits): boolean {
  return hasBlocks && first.opens && !second.opens && first.weight <= LONGEST_UNMARKED;
}

/** Pages that use the caption as the description show it twice, the second time with its credit, or over it. */
function readDoubled([first, second, third]: ReadLine[]): Figure | undefined {
  if (!first || !second || !isWords(second) || first.text.length < 12 || !isSame(first.text, second.text))
    return undefined;
  const rest = cutStart(second.text, first.text);
  if (!rest && readNames(first.text)) return undefined;
  if (rest) return { picture: { alt: first.text, ...rest }, lines: [first, second] };
  const credit = third && readCredit(third.text);
  return {
    picture: { alt: first.text, caption: second.text, ...(credit ? { credit } : {}) },
    lines: credit && third ? [first, second, third] : [first, second],
  };
}

/** What a line has more than the line that it begins with, if that is the maker of a picture. */
function cutStart(text: string, start: string): { caption: string; credit: string } | undefined {
  if (!text.startsWith(start)) return undefined;
  const rest = text.slice(start.length).trim();
  const credit = readCredit(rest);
  return credit ? { caption: text.slice(0, -rest.length).trim(), credit } : undefined;
}

/** In a page whose blocks are parted, two lines that stand together are a description and its caption. */
function readBlock([first, second, third]: ReadLine[], habits: Habits): Figure | undefined {
  if (!first || !second || !isOneBlock(first, second, habits) || (third && !third.opens)) return undefined;
  if (first.role !== 'short' || !isWords(second) || isAddress(first) || isAddress(second)) return undefined;
  const rest = first.text.length >= 4 ? cutStart(second.text, first.text) : undefined;
  if (rest) return { picture: { alt: first.text, ...rest }, lines: [first, second] };
  const isCaption = second.weight >= 40 && second.weight <= LONGEST_UNMARKED && !readNames(first.text);
  return isCaption && !isSentence(first.text)
    ? { picture: { alt: first.text, caption: second.text }, lines: [first, second] }
    : undefined;
}

/** Read a line that is a credit and nothing else, as it stands under the words of a picture; elsewhere it may be a menu. */
function readCredit(text: string): string | undefined {
  const parted = partCaption(text);
  if (parted) return parted.caption === undefined ? parted.credit : undefined;
  const name = dropLabel(text).replace(/^[(（[]|[)）\]]$/gu, '');
  return isMaker(name, name === text ? 'sure' : 'likely') ? name : undefined;
}

/** Tell whether a line may be the description of what a caption says more of. */
function isAbout(line: ReadLine, caption: string): boolean {
  if (!isWords(line)) return false;
  return isSame(line.text, caption) || (line.weight <= 140 && !(isSentence(line.text) && line.weight > 90));
}

/** Tell whether a line is an address, or a number. */
export function isAddress({ text }: ReadLine): boolean {
  return /^\S*(?:@|\bwww\.)\S+\P{L}*$|^\d+$/iu.test(text);
}

/** Tell whether a line names where readers can share an article, or an icon. */
export function isButton({ text }: ReadLine): boolean {
  return text.length <= 80 && BUTTON.test(text);
}

const BUTTON =
  /facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|messenger|flipboard|фейсбук|вконтакте|твиттер|\bxing\b|^(?:icon|share|social|btn)[-_]|^\P{L}*\p{L}?\P{L}*$/iu;

/** Tell whether a line can be words about a picture. */
export function isWords(line: ReadLine): boolean {
  return isPlain(line) && line.weight <= LONGEST_CAPTION && toLetters(line.text).length > 0;
}

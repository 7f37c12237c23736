import { isFileName } from '../html/file-names.ts';
import { isSentence } from '../lines.ts';
import { sharesWords } from './page-figure-lines.ts';
import { readFigure, type Figure } from './page-figure.ts';
import { isOneBlock, type Habits } from './page-habits.ts';
import type { ReadLine } from './page-meta.ts';
import { isSame } from './page-words.ts';

/** A longer line that ends as a caption does is a paragraph. */
const LONGEST_INSET = 320;

/** Find the pictures in the midst of a text, each by the first of its lines. */
export function findInsets(lines: ReadLine[], habits: Habits): Map<ReadLine, Figure> {
  const words = lines.filter((line) => !isControl(line));
  const insets = new Map<ReadLine, Figure>();
  let next = 0;
  words.forEach((line, index) => {
    if (index < next) return;
    const inset = readInset(words.slice(index, index + 4), words[index - 1], habits);
    if (!inset) return;
    insets.set(line, inset);
    next = index + inset.lines.length;
  });
  return insets;
}

/** Buttons stand between the words of a picture. */
function isControl(line: ReadLine): boolean {
  return line.kinds.includes('picture') || line.kinds.includes('share') || isFileName(line.text);
}

/** Read the picture that begins with the first of these lines; in a text, only what cannot be a paragraph or a heading is one. */
function readInset(lines: ReadLine[], before: ReadLine | undefined, habits: Habits): Figure | undefined {
  const [first, second] = lines;
  if (!first || first.weight > LONGEST_INSET) return undefined;
  const figure = readFigure(lines, habits);
  if (!figure || figure.lines.some(({ weight }) => weight > LONGEST_INSET)) return undefined;
  if (first.role === 'caption' || !second) return figure;
  const { caption, credit } = figure.picture;
  if (isSame(first.text, second.text))
    return credit || isBetween(before, lines[figure.lines.length]) ? figure : undefined;
  const isGlued = isOneBlock(first, second, habits);
  if (!credit) return isGlued && isBetween(before, lines[2]) && !isSentence(second.text) ? figure : undefined;
  if (isGlued) return figure;
  if (second.role === 'caption' && figure.lines.length === 2 && (!caption || caption === first.text))
    return first.role === 'short' ? figure : undefined;
  return sharesWords(first.text, second.text) || (figure.lines.length === 2 && habits.isDescribed)
    ? figure
    : undefined;
}

/** A picture without a credit stands between paragraphs; in rows of short lines, what is said twice is a headline. */
function isBetween(before: ReadLine | undefined, after: ReadLine | undefined): boolean {
  return before?.role === 'paragraph' || after?.role === 'paragraph';
}

import { readNames } from '../bylines/bylines.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import type { FurnitureKind } from '../lexicon/lexicon.ts';
import type { MarkedLine } from './end.ts';
import { isNumbered } from './figure-lines.ts';
import { listFigureLines, readFigure } from './figure.ts';
import type { Habits } from './habits.ts';
import type { ReadLine } from './meta.ts';
import type { Region } from './density.ts';
import { listStems } from './words.ts';

/** Furniture that stands in the midst of a text too; any other tells that the page leads on. */
const INSIDE: MarkedLine['kinds'] = ['share', 'advertisement', 'picture'] satisfies FurnitureKind[];

/** Tell whether furniture of a kind stands in the midst of a text too. */
export function isInside(kind: MarkedLine['kinds'][number]): boolean {
  return INSIDE.includes(kind);
}

/** So much of what a run of paragraphs speaks of must be of the story. */
const SHARE = 0.15;

/** So many lines, at most, tell of a picture: two of words, buttons, the credit. */
const LONGEST_PICTURE = 5;

/** Fewer letters are no run of paragraphs. */
const LEAST = 130;

/**
 * Find where a text ends whose densest part is known: tables, lists and code thin it out, and paragraphs that speak of the same go
 * on under them.
 */
export function findTextEnd(lines: ReadLine[], region: Region, habits: Habits): number {
  const { start } = region;
  const end = skipPicture(lines, region.end, habits);
  const story = new Set(listParagraphs(lines.slice(start, end)).flatMap(({ text }) => listStems(text)));
  let reached = end;
  let first = end;
  for (let at = end; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line && isRun(line, lines[at + 1])) continue;
    if (isOfStory(lines.slice(first, at), story)) reached = at;
    if (line && leadsOn(line)) break;
    first = at + 1;
  }
  return reached;
}

/** The last paragraph may stand under a picture. */
function skipPicture(lines: ReadLine[], dense: number, habits: Habits): number {
  // The line that numbers a picture is as long as a paragraph, and opens its words.
  const end = isNumbered(lines[dense - 1]?.text ?? '') ? dense - 1 : dense;
  const near = lines.slice(end, end + LONGEST_PICTURE + 1);
  const pictured = listFigureLines(near, habits);
  const isShown = (line: ReadLine | undefined) =>
    line !== undefined && (line.role === 'caption' || line.kinds.includes('picture') || pictured.has(line));
  const under = near.findIndex(
    (line, at) =>
      !isShown(line) && !(line.role === 'short' && (isShown(near[at - 1]) || isShown(near[at + 1]))),
  );
  return under > 0 && near[under]?.role === 'paragraph'
    ? end + under + 1
    : Math.max(dense, end + countLast(near, habits));
}

/** Count the lines of a picture right under the last paragraph: its words and who made it, in two lines or more. */
export function countLast(near: ReadLine[], habits: Habits): number {
  const [first] = near;
  const { picture, lines = [] } = readFigure(near.slice(0, 4), habits) ?? {};
  const isTold = picture?.credit !== undefined && (picture.caption ?? picture.alt) !== undefined;
  const isShort = lines.every(({ weight, text }) => weight <= LONGEST_LAST && !SOURCE_LABEL.test(text));
  if (!first || !isTold || lines.length < 2 || !isShort || readNames(first.text)) return 0;
  return first.weight >= LEAST_LAST ? lines.length : 0;
}

/** Shorter words over a credit may be who wrote the text, and longer ones the start of another. */
const LEAST_LAST = 20;
const LONGEST_LAST = 160;

function leadsOn({ kinds }: ReadLine): boolean {
  return !kinds.every(isInside);
}

/** A paragraph, or the line right above one. */
function isRun({ role }: ReadLine, next: ReadLine | undefined): boolean {
  return role === 'paragraph' || (role === 'short' && next?.role === 'paragraph');
}

function isOfStory(run: ReadLine[], story: ReadonlySet<string>): boolean {
  const paragraphs = listParagraphs(run);
  if (paragraphs.reduce((sum, { weight }) => sum + weight, 0) < LEAST) return false;
  const stems = [...new Set(paragraphs.flatMap(({ text }) => listStems(text)))];
  return stems.filter((stem) => story.has(stem)).length >= stems.length * SHARE;
}

function listParagraphs(lines: ReadLine[]): ReadLine[] {
  return lines.filter(({ role }) => role === 'paragraph');
}

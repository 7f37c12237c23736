import { findDateline } from '../datelines.ts';
import { SOURCE_LABEL, STANDFIRST_LABEL } from '../lexicon/labels.ts';
import { isSentence } from '../lines.ts';
import { isShareRow } from './anew.ts';
import { listFigureLines, readFigure } from './figure.ts';
import type { Region } from './density.ts';
import type { Habits } from './habits.ts';
import { isAboveText, isPlain, isSignature, type ReadLine } from './meta.ts';

/** So many lines after the densest text begins, the lines above the text may still go on. */
const WINDOW = 14;

/** Find the last line above the text: a date, a byline, the lead picture’s caption. Nothing where there is none. */
export function findLastAbove(
  lines: ReadLine[],
  region: Region,
  habits: Habits,
  headline = region.start - WINDOW - 1,
): number | undefined {
  let last: number | undefined;
  let paragraphs = 0;
  const end = Math.min(Math.max(region.start, headline + 1) + WINDOW, region.end);
  const pictured = listFigureLines(lines.slice(Math.max(0, headline + 1), end), habits);
  for (let index = Math.max(0, headline + 1); index < end; index += 1) {
    const line = lines[index];
    if (!line || paragraphs >= 2) break;
    // What stands above the first entry of a live blog tells what it is about.
    if (line.isEntry) return index - 1;
    const isPictured = pictured.has(line);
    // Under the first paragraph some name the source of all.
    if (line.role === 'caption' && paragraphs > 0 && SOURCE_LABEL.test(line.text)) break;
    const isRow = isShareRow(line);
    const isMovable = isPictured || isRow || line.role === 'caption' || line.role === 'furniture';
    if (
      (isAboveText(line) || isPictured || isRow) &&
      (paragraphs === 0 || !isMovable || !isInsideText(lines, region, last))
    )
      last = index;
    else if (!isPictured && index >= region.start && line.role === 'paragraph' && line.weight > 90)
      paragraphs += isSigned(lines[index + 1]) ? 0 : line.weight > 420 ? 2 : 1;
  }
  return last;
}

/** Only a standfirst has a byline or a date right under it. */
function isSigned(next: ReadLine | undefined): boolean {
  return next !== undefined && isSignature(next);
}

/** Under the first paragraph, a picture or a row of buttons is inside the text, unless that paragraph may be the standfirst. */
function isInsideText(lines: ReadLine[], { start }: Region, last: number | undefined): boolean {
  if (last !== undefined && last >= start) return false;
  const first = lines[start];
  const hasHeadline = lines.slice(Math.max(0, start - 12), start).some((line) => line.role === 'short');
  return !(hasHeadline && first && first.weight <= 420);
}

/** The lines between the last sign and the first paragraph belong to the head: the picture’s words, the buttons. */
export function findHeadEnd(
  lines: ReadLine[],
  region: Region,
  habits: Habits,
  headline: number | undefined,
): number {
  const end = skipFigure(lines, habits, findSignsEnd(lines, region, habits, headline));
  if (headline === undefined) return end;
  const shown = countShown(lines.slice(end, end + LONGEST_SHOWN + 1), lines[headline]);
  if (shown > 0) return end + shown;
  const next = lines.slice(end + 1, end + 3).find(({ role }) => role !== 'furniture');
  return isBeforeDateline(lines[end], next) ? end + 1 : end;
}

/** A standfirst, what its picture shows, and the caption and the maker of this. */
const LONGEST_SHOWN = 4;

/**
 * What stands over the headline once more, which is what the picture shows there, is the standfirst; under both may stand the caption and
 * the maker of the picture. Count all of them, over the text.
 */
function countShown([line, again, ...under]: ReadLine[], headline: ReadLine | undefined): number {
  if (line?.role !== 'paragraph' || again?.text !== headline?.text) return 0;
  const text = under.findIndex(({ role }) => role === 'paragraph');
  const isPicture = under
    .slice(0, Math.max(0, text))
    .every(({ role }) => role === 'short' || role === 'caption');
  return text >= 0 && isPicture ? text + 2 : 0;
}

/** An agency’s text begins with its place; what stands right above it is the standfirst, or the caption. */
function isBeforeDateline(line: ReadLine | undefined, next: ReadLine | undefined): boolean {
  return Boolean(
    line &&
    next?.role === 'paragraph' &&
    isPlain(line) &&
    line.weight >= 40 &&
    line.weight <= 400 &&
    findDateline(next.text) &&
    !findDateline(line.text),
  );
}

/** A picture that stands right above the text belongs to the head. */
function skipFigure(lines: ReadLine[], habits: Habits, end: number): number {
  for (const at of [end, end + 1, end + 2]) {
    const figure = readFigure(lines.slice(at, at + 4), habits);
    if (figure && figure.lines.length > 1) return at + figure.lines.length;
    const line = lines[at];
    if (line?.role !== 'short' || isSentence(line.text)) break;
  }
  return end;
}

function findSignsEnd(
  lines: ReadLine[],
  region: Region,
  habits: Habits,
  headline: number | undefined,
): number {
  const above = findLastAbove(lines, region, habits, headline);
  if (above === undefined) return Math.max(region.start, headline === undefined ? 0 : headline + 1);
  const first = lines.findIndex(
    (line, index) => index > above && (line.role === 'paragraph' || line.isEntry),
  );
  const between = first < 0 ? [] : lines.slice(above + 1, first);
  const isHead =
    between.length <= 6 &&
    between.every(
      ({ role, text }) =>
        role === 'furniture' ||
        role === 'promotion' ||
        (role === 'short' && (!isSentence(text) || STANDFIRST_LABEL.test(text))),
    );
  return isHead && first > 0 ? first : above + 1;
}

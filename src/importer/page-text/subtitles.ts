import { readNames } from '../bylines/bylines.ts';
import { isSentence } from '../lines.ts';
import { isButton, sharesWords } from './figure-lines.ts';
import { isSignature, type ReadLine } from './meta.ts';
import { isPointsHeading } from './points.ts';
import { isNew, isTold, type Told } from './standfirst.ts';
import { countWords } from './words.ts';

/** Languages whose papers set two or three short lines, and no sentence, under a headline or over its text. */
const SUBTITLED = new Set(['ko']);

/** A shorter line is a button. */
const LEAST = { weight: 20, words: 3 };

/** So many lines are subtitles: one alone may be what a picture shows, and more are a list. */
const LINES = { least: 2, most: 4 };

/** Find the lines under a headline that stand instead of a standfirst, between headline and byline or right over the text. */
export function findSubtitles(
  below: ReadLine[],
  told: Told,
  language: string | undefined,
): ReadLine[] | undefined {
  if (!language || !SUBTITLED.has(language)) return undefined;
  const start = below.findIndex((line) => isSubtitle(line, told));
  const from = start < 0 ? [] : below.slice(start);
  // What is said twice under them is what the picture shows.
  const isShown = (at: number) => from[at]?.text === from[at + 1]?.text;
  const end = from.findIndex((line, at) => !isSubtitle(line, told) || isShown(at));
  const lines = end < 0 ? from : from.slice(0, end);
  const next = from[lines.length];
  const isAlone = lines.every((line, index) => !sharesWords(line.text, lines[index + 1]?.text ?? ''));
  const isOver =
    next === undefined ||
    isShown(lines.length) ||
    isSignature(next) ||
    isPointsHeading(next) ||
    next.role === 'paragraph';
  if (lines.length < LINES.least || lines.length > LINES.most || !isAlone || !isOver) return undefined;
  return lines.some((line) => isTold(line, told)) ? lines : undefined;
}

function isSubtitle(line: ReadLine, told: Told): boolean {
  return (
    line.role === 'short' &&
    line.weight >= LEAST.weight &&
    countWords(line.text) >= LEAST.words &&
    !isSentence(line.text) &&
    !isButton(line) &&
    isNew(line, told) &&
    !readNames(line.text)
  );
}

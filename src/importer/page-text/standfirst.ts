import { readNames } from '../bylines/bylines.ts';
import { STANDFIRST_LABEL } from '../lexicon/labels.ts';
import { isSentence } from '../lines.ts';
import { isLabelled } from './before-standfirst.ts';
import { isAddress, isButton } from './figure-lines.ts';
import { isPlain, UNPUNCTUATED, type ReadLine } from './meta.ts';
import { isPictured } from './pictured.ts';
import { countWords, listStems, measureShare } from './words.ts';

/** The shortest line and the longest that can be a standfirst; the schema takes no more. */
const LENGTHS = { least: 40, most: 400 };

/** Right under its headline a standfirst may be shorter: as a sentence, and between the headline and the byline. */
export const UNDER_HEADLINE = { least: 60, sentence: 40, signed: 25, words: 4 };

/** So much of what a standfirst says, its story says too; one that is long may open another theme. */
const SHARE = { short: 0.25, long: 0.1, length: 160 };

/** So much of a line may be of the headline before it is that headline in other words. */
const LIKE_HEADLINE = 0.6;

/** A headline, and the words of its story. */
export interface Told {
  headline: ReadLine;
  words: ReadonlySet<string>;
}

/** Gather the words of a story and its headline. */
export function tellStory(headline: ReadLine, story: ReadLine[]): Told {
  return { headline, words: new Set([headline, ...story].flatMap(({ text }) => listStems(text))) };
}

/** Find the standfirst among the lines under a headline that are neither names nor dates, nor words about a picture. */
export function findStandfirst(lines: ReadLine[], told: Told): ReadLine | undefined {
  const fit = lines.filter(
    (line) =>
      line.weight >= LENGTHS.least && isNew(line, told) && isTold(line, told) && !isTwice(line, lines),
  );
  const [first] = fit;
  return first && isOverText(fit) ? first : (fit.find(({ role }) => role === 'paragraph') ?? first);
}

/** A short line that stands there twice is what a picture shows. */
function isTwice({ role, text }: ReadLine, lines: ReadLine[]): boolean {
  return role === 'short' && lines.filter((other) => other.text === text).length > 1;
}

/** Where sentences have no stop, a long line over a paragraph is a standfirst, and so are points that follow each other anywhere. */
function isOverText(lines: ReadLine[]): boolean {
  const at = lines.findIndex(({ role }) => role === 'paragraph');
  const [first, text] = [lines[0], lines[at]];
  if (!first || !text || at < 1) return false;
  if (at === 1 && UNPUNCTUATED.test(first.text)) return first.weight >= UNDER_HEADLINE.least;
  const points = lines.slice(0, at);
  const isNear = points.every(({ number }, index) => (points[index + 1]?.number ?? number) - number <= 2);
  const isOver = text.number - (points.at(-1)?.number ?? 0) <= GAP;
  return at > 1 && isNear && isOver && points.every(({ weight }) => weight <= LONGEST_POINT);
}

/** So far under the last point, a button between, begins its text. */
const GAP = 6;

/** Find a standfirst that has a label of its own right above it, or in its line. */
export function findLabelled(lines: ReadLine[], told: Told): ReadLine | undefined {
  const line = lines.find(({ text }, index) => isLabel(lines[index - 1]) || isLabelled(text));
  return line?.role === 'paragraph' && isNew(line, told) ? line : undefined;
}

/** A standfirst of several lines has at most so many. */
const MOST_LINES = 5;

/** List all lines of a standfirst, which may be parted into several points, each as a line of its own. */
export function listPoints(first: ReadLine, above: ReadLine[], story: ReadLine[], told: Told): ReadLine[] {
  const lines = [...above, ...story.slice(0, MOST_LINES)];
  const start = lines.indexOf(first) + 1;
  const after = start > 0 ? lines.slice(start, start + MOST_LINES) : [];
  const end = after.findIndex(
    (line, index) =>
      (line.role === 'paragraph' && (story.includes(line) || line.weight > LONGEST_POINT)) ||
      !isPoint(line, after.slice(index + 1), told),
  );
  const points = [first, ...after.slice(0, Math.max(0, end))];
  const isLong = points.some(({ weight }) => weight > LONGEST_POINT) || sum(points) > LENGTHS.most;
  const isList = points.every(({ text }) => isSentence(text) === isSentence(first.text));
  return end < 0 || isLong || !isList ? [first] : points;
}

/** A longer line is no point of a list: under it stands what a picture shows. */
const LONGEST_POINT = 110;

function sum(lines: ReadLine[]): number {
  return lines.reduce((most, { text }) => most + text.length + 1, -1);
}

/** Tell whether a line says one thing more of the story, and is not what a picture shows. */
function isPoint(line: ReadLine, [next, afterNext]: ReadLine[], told: Told): boolean {
  const { signed, words } = UNDER_HEADLINE;
  if (!isPlain(line) || isButton(line) || line.weight < signed || countWords(line.text) < words || !next)
    return false;
  if (line.text === told.headline.text || !isNew(line, told) || !isTold(line, told)) return false;
  const isOfPicture = next.role === 'caption' || next.kinds.includes('picture');
  return !isOfPicture && !isPictured(line, next, afterNext) && !readNames(line.text);
}

/** Drop the standfirst from the text that it opens, with its label. */
export function dropStandfirst(lines: ReadLine[], standfirst: ReadLine[]): ReadLine[] {
  return lines.filter(
    (line, index) => !standfirst.includes(line) && !(isLabel(line) && lines[index + 1] === standfirst[0]),
  );
}

function isLabel(line: ReadLine | undefined): boolean {
  return line !== undefined && STANDFIRST_LABEL.test(line.text);
}

/** Tell whether a line says more than the headline. */
export function isNew(line: ReadLine, { headline }: Told): boolean {
  return line.text.length <= LENGTHS.most && !isAddress(line) && !isHeadlineAgain(line, headline);
}

/** Tell whether a line speaks of the story. */
export function isTold({ text, weight }: ReadLine, { words }: Told): boolean {
  return measureShare(text, words) >= (weight < SHARE.length ? SHARE.short : SHARE.long);
}

/** Some pages say their headline in two ways, one for readers and one for search engines. */
function isHeadlineAgain({ text, role }: ReadLine, headline: ReadLine): boolean {
  if (role !== 'short' || isSentence(text)) return false;
  return countShare(listStems(text), new Set(listStems(headline.text))) >= LIKE_HEADLINE;
}

/** How many of these words others have as well, from 0 to 1. */
export function countShare(stems: string[], words: ReadonlySet<string>): number {
  return stems.filter((stem) => words.has(stem)).length / Math.max(1, stems.length);
}

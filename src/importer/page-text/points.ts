import { KEY_POINTS } from '../lexicon/key-points.ts';
import type { ReadLine } from './meta.ts';

/** So many lines into a text its points may begin. */
const SOON = 3;

/** A longer line is no heading. */
const LONGEST_HEADING = 60;

/** So many points, at most, are told. */
const MOST_POINTS = 6;

/** A longer line is the first paragraph. */
const LONGEST_POINT = 120;

/** Find the points that stand above a text under a heading of their own: the text tells them in full. */
export function findPoints(lines: ReadLine[]): Set<ReadLine> {
  const heading = lines.slice(0, SOON).findIndex(isPointsHeading);
  if (heading < 0) return findMarked(lines);
  const under = lines.slice(heading + 1, heading + MOST_POINTS + 2);
  const text = under.findIndex(({ weight, role }) => role === 'paragraph' && weight > LONGEST_POINT);
  // Where all of them are short, nothing shows where the points end and the text begins.
  return new Set([...lines.slice(heading, heading + 1), ...under.slice(0, Math.max(0, text))]);
}

/** Tell whether a line heads the points of an article. */
export function isPointsHeading({ text }: Pick<ReadLine, 'text'>): boolean {
  return text.length <= LONGEST_HEADING && KEY_POINTS.test(text);
}

/** What stands before a point; a dash may open what somebody says. */
const MARK = /^[•●▪■◆*-]\s/u;

/** Take off the mark before a point. */
export function dropMark(text: string): string {
  return text.replace(MARK, '');
}

/** A headline has at least so many points under it, where they stand instead of a standfirst. */
const LEAST_POINTS = 2;

/** Find the points between a headline and its text, each with its mark: they are its standfirst, without what they ask of readers. */
export function findMarkedPoints(below: ReadLine[]): ReadLine[] | undefined {
  const start = below.findIndex(({ text }) => MARK.test(text));
  if (start < 0 || below.slice(0, start).some(({ role }) => role === 'paragraph')) return undefined;
  const mark = below[start]?.text.charAt(0);
  const length = below
    .slice(start)
    .findIndex(({ text, weight }) => text.charAt(0) !== mark || weight > LONGEST_POINT);
  const points = below.slice(start, length < 0 ? undefined : start + length);
  const told = points.filter(({ role, text }) => role !== 'promotion' && !/\S@\S/u.test(text));
  return points.length <= MOST_POINTS && told.length >= LEAST_POINTS ? told : undefined;
}

/** A text does not begin with a list: its first lines tell what comes where each of them has such a mark. */
function findMarked(lines: ReadLine[]): Set<ReadLine> {
  const count = lines.slice(0, MOST_POINTS + 1).findIndex(({ text }) => !MARK.test(text));
  return new Set(count > 1 && lines[count]?.role === 'paragraph' ? lines.slice(0, count) : []);
}

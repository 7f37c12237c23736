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
  const heading = lines
    .slice(0, SOON)
    .findIndex(({ text }) => text.length <= LONGEST_HEADING && KEY_POINTS.test(text));
  if (heading < 0) return findMarked(lines);
  const under = lines.slice(heading + 1, heading + MOST_POINTS + 2);
  const text = under.findIndex(({ weight, role }) => role === 'paragraph' && weight > LONGEST_POINT);
  // Where all of them are short, nothing shows where the points end and the text begins.
  return new Set([...lines.slice(heading, heading + 1), ...under.slice(0, Math.max(0, text))]);
}

/** What stands before a point; a dash may open what somebody says. */
const MARK = /^[•●▪■◆*-]\s/u;

/** A text does not begin with a list: its first lines tell what comes where each of them has such a mark. */
function findMarked(lines: ReadLine[]): Set<ReadLine> {
  const count = lines.slice(0, MOST_POINTS + 1).findIndex(({ text }) => !MARK.test(text));
  return new Set(count > 1 && lines[count]?.role === 'paragraph' ? lines.slice(0, count) : []);
}

import { isPointsHeading } from '../../page-text/points.ts';
import { isElement } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** A box with more says more than in what the article consists. */
const MOST_POINTS = 6;

/** Drop those points from the lines around a headline. */
export function dropPoints(around: PageLine[]): PageLine[] {
  const points = new Set(findPoints(around));
  return around.filter((line) => !points.has(line));
}

/** Read those points as one text. */
export function readPoints(around: PageLine[]): string {
  return findPoints(around)
    .map(({ text }) => text)
    .join(' ');
}

/** Find the points that stand in a list under a heading of their own near the headline: the text tells them in full. */
function findPoints(around: PageLine[]): PageLine[] {
  const heading = around.findIndex((line) => !line.isAbove && isPointsHeading(line));
  if (heading < 0) return [];
  const under = around.slice(heading + 1);
  const end = under.findIndex(({ element, isAbove }) => isAbove || !isElement(element, 'li'));
  const points = end < 0 ? under : under.slice(0, end);
  return points.length > 1 && points.length <= MOST_POINTS ? points : [];
}

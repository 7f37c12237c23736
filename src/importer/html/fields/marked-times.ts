import type { Element } from 'hast';
import { isElement, listElements, textOf } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** A line has no more. */
const MOST = 4;

/** What the marked moments in some lines say to machines. */
export function readTimes(lines: PageLine[]): string[] {
  return lines
    .flatMap(({ element }) => [element, ...listElements(element, isTime, MOST)].filter(isTime))
    .map(({ properties }) => textOf(properties, 'dateTime'))
    .filter(Boolean);
}

function isTime(element: Element): boolean {
  return isElement(element, 'time');
}

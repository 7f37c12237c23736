import type { Element } from 'hast';
import { isElement, listElements, partedMarksOf, readText } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** Marks of the place from which an article was written, beside the name of its author. */
const PLACE = /(?:^|[\s_-])(?:location|dateline|city|ciudad|cidade|localidade|luogo|ubicacion)(?=$|[\s_-])/i;

/** A longer text is no place. */
const LONGEST = 40;

/** A line has few of them. */
const MOST = 4;

function listPlaces(element: Element): string[] {
  const isPlace = (inner: Element) =>
    isElement(inner, 'span', 'strong', 'b', 'em', 'i', 'a', 'small') && PLACE.test(partedMarksOf(inner));
  return listElements(element, isPlace, MOST)
    .map(readText)
    .filter((text) => /^\D+$/u.test(text) && text.length <= LONGEST);
}

/** Take the places off a line that the page marks as such, where more stands in it. */
export function dropPlaces(text: string, element: Element): string {
  const rest = listPlaces(element).reduce((left, place) => left.replace(place, ' '), text);
  return rest
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,|•·–—-]+|[\s,|•·–—-]+$/gu, '')
    .trim();
}

/** List the places that a page marks around its headline: its data may name them among the authors. */
export function listMarkedPlaces(around: PageLine[]): ReadonlySet<string> {
  return new Set(around.flatMap(({ element }) => listPlaces(element)));
}

import type { Element, ElementContent } from 'hast';
import { isElement, listElements } from '../tree/hast.ts';

/** Take the terms of a list and what is said of them out of the boxes that pages put around each pair: with these, they would be one line. */
export function unwrapTerms(list: Element): ElementContent[] {
  return list.children.flatMap((child) => (isElement(child) && isBox(child) ? unwrapTerms(child) : [child]));
}

function isBox(element: Element): boolean {
  if (isElement(element, 'dt', 'dd')) return false;
  return listElements(element, (inner) => isElement(inner, 'dt', 'dd'), 1).length > 0;
}

import type { Element, ElementContent } from 'hast';
import { isElement, listElements, readText, textOf } from '../tree/hast.ts';

/** A cell of a table that tells facts holds no longer text. */
const LONGEST_CELL = 400;

const PART = /^(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col)$/;

/** Tell whether a table only lays out a page, or a part of one has lost its table: then its cells are boxes like any other. */
export function isLayout(element: Element): boolean {
  if (!isElement(element, 'table')) return false;
  if (/^(?:presentation|none)$/.test(textOf(element.properties, 'role'))) return true;
  if (listElements(element, (inner) => isElement(inner, 'table'), 1).length > 0) return true;
  if (listElements(element, (inner) => isElement(inner, 'th', 'caption'), 1).length > 0) return false;
  return listElements(element, isLong, 1).length > 0;
}

function isLong(element: Element): boolean {
  return isElement(element, 'td') && readText(element).length > LONGEST_CELL;
}

/** Make boxes of the parts of a table: of all down to the next table in it. */
export function toBoxes(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child) || child.tagName === 'table' || !PART.test(child.tagName)) return [child];
    if (/^(?:colgroup|col)$/.test(child.tagName)) return [];
    return [{ ...child, tagName: 'div', children: toBoxes(child.children) }];
  });
}

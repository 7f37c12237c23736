import type { Element } from 'hast';
import { findElement, isElement, readText } from '../tree/hast.ts';

/** Headings, lists and links under a picture speak of another article. */
export function holdsOther(figure: Element): boolean {
  return (
    findElement(
      figure,
      (element) =>
        /^(?:h[1-6]|li)$/.test(element.tagName) || (isElement(element, 'a') && readText(element) !== ''),
    ) !== undefined
  );
}

import type { Element } from 'hast';
import { findElement, isElement, listElements, marksOf, readText } from '../tree/hast.ts';
import { holdsOneImage, isImage } from './images.ts';

/** What is written under a picture is short. */
const LONGEST_UNDER = 300;

/** Tell whether an element is a box with one picture and, marked as such, what stands under it. */
export function isPictureBox(node: Element): boolean {
  if (!isElement(node, 'div', 'span', 'aside', 'section', 'table')) return false;
  const marks = marksOf(node);
  if (!/caption|image|photo|picture|media|figure|img|bild|foto/i.test(marks)) return false;
  if (/author|autor|auteur|byline|avatar|profile/i.test(marks)) return false;
  if (!holdsOneImage(node)) return false;
  const words = readText(node);
  const paragraphs = listElements(node, (element) => isElement(element, 'p'), 3).length;
  return words.length <= 600 && paragraphs <= 2;
}

/** Tell whether an element is a table of a picture and what stands under it, as old pages have them. */
export function isPictureTable(node: Element): boolean {
  if (!isElement(node, 'table')) return false;
  const [first, second, ...more] = listElements(node, (element) => isElement(element, 'td', 'th'), 3);
  const words = second ? readText(second) : '';
  if (!first || !second || more.length > 0 || words === '' || words.length > LONGEST_UNDER) return false;
  return (
    readText(first) === '' &&
    findElement(first, isImage) !== undefined &&
    findElement(second, isOther) === undefined
  );
}

/** Pictures, links and headings under a picture tell of something else. */
function isOther({ tagName }: Element): boolean {
  return /^(?:img|a|table|ul|h[1-6])$/.test(tagName);
}

import type { Element, ElementContent } from 'hast';
import { CAPTION, CREDIT } from './figure.ts';
import { isElement, listElements, marksOf, readText } from './hast.ts';

/** What is written under a picture is short. */
const LONGEST = 600;

/** Put a picture and what stands right under it, marked as its caption or credit, into one figure. */
export function groupFigures(children: ElementContent[]): ElementContent[] {
  if (!children.some(isUnder)) return children;
  const grouped: ElementContent[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index] as ElementContent;
    const end = isPicture(child) ? findEnd(children, index + 1) : index + 1;
    const group = children.slice(index, end);
    if (group.some(isUnder) && isPicture(child))
      grouped.push({ type: 'element', tagName: 'figure', properties: {}, children: group });
    else grouped.push(child);
    if (group.some(isUnder) && isPicture(child)) index = end - 1;
  }
  return grouped;
}

/** Where the captions and credits end that follow from there on, with nothing but spaces between them. */
function findEnd(children: ElementContent[], start: number): number {
  let end = start;
  for (let index = start; index < children.length; index += 1) {
    const child = children[index] as ElementContent;
    if (isUnder(child)) end = index + 1;
    else if (
      child.type === 'element' ? child.tagName !== 'br' : child.type === 'text' && child.value.trim() !== ''
    )
      break;
  }
  return end;
}

function isPicture(node: ElementContent): boolean {
  if (!isElement(node)) return false;
  if (isElement(node, 'img', 'amp-img')) return true;
  if (!isElement(node, 'a', 'picture', 'figure', 'div', 'p', 'span')) return false;
  return listElements(node, isImage, 2).length === 1 && readText(node) === '';
}

function isUnder(node: ElementContent): boolean {
  if (!isElement(node, 'figcaption', 'p', 'div', 'span', 'small', 'em', 'cite', 'figure')) return false;
  const marks = marksOf(node);
  if (!isElement(node, 'figcaption') && !CAPTION.test(marks) && !CREDIT.test(marks)) return false;
  const words = readText(node);
  return words !== '' && words.length <= LONGEST && listElements(node, isImage, 1).length === 0;
}

function isImage(element: Element): boolean {
  return isElement(element, 'img', 'amp-img');
}

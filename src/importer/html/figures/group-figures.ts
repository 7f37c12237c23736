import type { Element, ElementContent } from 'hast';
import { readFurniture } from '../../furniture.ts';
import { readByline } from '../../bylines/bylines.ts';
import { partCaption } from '../../page-text/picture.ts';
import { CAPTION, CREDIT } from './marked-credits.ts';
import { isCaptionUnder } from './credit-lines.ts';
import { holdsOneImage, isImage } from './images.ts';
import { isPortrait } from './picture-boxes.ts';
import { isElement, listElements, marksOf, readText, textOf } from '../tree/hast.ts';

/** What is written under a picture is short. */
const LONGEST = 600;
const LONGEST_UNMARKED = 300;

/** Put a picture and what stands right under it, marked as its caption or credit, into one figure. */
export function groupFigures(children: ElementContent[]): ElementContent[] {
  if (!children.some(isPicture)) return children;
  const grouped: ElementContent[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index] as ElementContent;
    const end = isPicture(child) ? findEnd(children, index + 1) : index + 1;
    const group = children.slice(index, end);
    if (isPicture(child) && group.some(isUnder)) {
      grouped.push({ type: 'element', tagName: 'figure', properties: {}, children: group });
      index = end - 1;
    } else grouped.push(child);
  }
  return grouped;
}

/** Where the captions and credits end that follow from there on, with nothing but spaces between them. */
function findEnd(children: ElementContent[], start: number): number {
  let end = start;
  for (let index = start; index < children.length; index += 1) {
    const child = children[index] as ElementContent;
    if (isUnder(child)) end = index + 1;
    else if (!isSilent(child)) break;
    if (end > index && !isMarked(child)) break;
  }
  return end;
}

/** What no reader sees, and players that have not begun, part no picture from its caption. */
function isSilent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (!isElement(node)) return true;
  return (
    !isElement(node, 'hr') && readText(node) === '' && (isElement(node, 'noscript') || !holdsImage(node))
  );
}

function holdsImage(node: Element): boolean {
  return listElements(node, isPhoto, 1).length > 0 || isPhoto(node);
}

function isPicture(node: ElementContent): boolean {
  if (!isElement(node)) return false;
  if (isImage(node)) return true;
  if (!isElement(node, 'a', 'picture', 'figure', 'div', 'p', 'span', 'center')) return false;
  return !isPortrait(node) && holdsOneImage(node, isPhoto) && isSaidNothing(readText(node));
}

/** The button of a film says that it is one. */
function isSaidNothing(text: string): boolean {
  const words = text.replace(NUMBER, '');
  return !/\p{L}/u.test(words) || (words.length <= LONGEST_BUTTON && readFurniture(words) !== undefined);
}

const LONGEST_BUTTON = 40;

/** How many pictures there are. */
const NUMBER = /\s*[(（]\p{Nd}+[)）]/u;

function isUnder(node: ElementContent): boolean {
  if (!isElement(node, 'figcaption', 'p', 'div', 'span', 'small', 'em', 'cite', 'figure')) return false;
  const words = readText(node);
  if (words === '' || words.length > LONGEST || holdsImage(node) || readByline(words)) return false;
  return isMarked(node) || isLabelled(words);
}

function isMarked(node: ElementContent): boolean {
  if (!isElement(node)) return false;
  const marks = marksOf(node);
  return holdsCaption(node) || CAPTION.test(marks) || CREDIT.test(marks);
}

/** Marks that mean what stands under a picture wherever they stand. */
const CAPTION_ONLY =
  /(?:^|[\s_-])(?:caption|(?:photo|image|img|picture|foto|pic)[_-]*(?:text|txt|desc|cap|caption))(?=$|[\s_-])/i;

function holdsCaption(node: Element): boolean {
  const isCaption = (element: Element) =>
    isElement(element, 'figcaption') || CAPTION_ONLY.test(marksOf(element));
  const [caption] = isElement(node, 'figcaption') ? [node] : listElements(node, isCaption, 1);
  return caption !== undefined && readText(caption) === readText(node);
}

/** A line that bears no mark shows by its credit what it is. */
function isLabelled(words: string): boolean {
  return words.length <= LONGEST_UNMARKED && isCaptionUnder(words) && partCaption(words) !== undefined;
}

/** Drawings are the signs of buttons. */
function isPhoto(element: Element): boolean {
  return isImage(element) && !/\.svg(?:$|\?)/i.test(textOf(element.properties, 'src'));
}

import type { Element, Root } from 'hast';
import type { Block } from '../../draft.ts';
import { readFigure } from './figure.ts';
import { isSameFile } from './same-picture.ts';
import { findElement, isElement, listElements, marksOf, readText } from '../tree/hast.ts';
import { holdsOneImage } from './images.ts';

/** More words than the title and the length of a film are text of the article. */
const LONGEST = 200;

/** Numbers by which scripts of pages call a film. */
const NUMBERS = ['dataVideoId', 'dataVideoid', 'dataVideo'];

/** Tell whether an element is a box that shows a film: the still in it is no picture of the article. */
export function isFilm(node: Element): boolean {
  if (!isElement(node, 'div', 'figure', 'section') || !/video|player/i.test(marksOf(node))) return false;
  if (!holdsOneImage(node) || readText(node).length > LONGEST) return false;
  return isNumbered(node) || findElement(node, isNumbered) !== undefined;
}

function isNumbered({ properties }: Element): boolean {
  return NUMBERS.some((name) => properties[name] !== undefined);
}

/** Drop the stills of the films that a page shows. */
export function dropStills(blocks: Block[], page: Root): Block[] {
  const films = listElements(page, isFilm).map(readFigure);
  const stills = films.flatMap((still) => (still && !still.credit ? (still.address ?? []) : []));
  if (stills.length === 0) return blocks;
  const isStill = (block: Block) =>
    block.type === 'picture' && stills.some((address) => isSameFile(address, block.picture.address));
  return blocks.filter((block) => !isStill(block));
}

/** Tell whether an image is the portrait beside a byline. */
export function isAvatar(image: Element): boolean {
  return /(?:^|[\s_-])(?:gr)?avatar(?=$|[\s_-])/i.test(marksOf(image));
}

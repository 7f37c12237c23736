import type { Element, Root } from 'hast';
import type { Block, DraftPicture } from '../../draft.ts';
import { readFigure } from './figure.ts';
import { isSameFile } from './same-picture.ts';
import { findElement, isElement, listElements, marksOf, readText, textOf } from '../tree/hast.ts';
import { holdsOneImage, isImage } from './images.ts';
import { FACE, isPortrait } from './picture-boxes.ts';

/** More words than the title and the length of a film are text of the article. */
const LONGEST = 200;

/** Numbers by which scripts of pages call a film. */
const NUMBERS = ['dataVideoId', 'dataVideoid', 'dataVideo', 'dataVideoUrn'];

/** Tell whether an element is a box that shows a film: the still in it is no picture of the article. */
export function isFilm(node: Element): boolean {
  if (!isElement(node, 'div', 'figure', 'section') || !/video|player/i.test(marksOf(node))) return false;
  if (!holdsOneImage(node) || readText(node).length > LONGEST) return false;
  return (
    isNumbered(node) ||
    isPlayer(node) ||
    findElement(node, (inner) => isNumbered(inner) || isPlay(inner)) !== undefined
  );
}

/** A player shows a still that nobody described until it starts. */
function isPlayer(box: Element): boolean {
  const image = /(?:^|[\s_-])player(?=$|[\s_-])/i.test(marksOf(box)) ? findElement(box, isImage) : undefined;
  return image !== undefined && textOf(image.properties, 'alt') === '';
}

/** The button that starts it. */
function isPlay(element: Element): boolean {
  return /(?:^|[\s_-])play(?:-?(?:icon|button|btn))?(?=$|[\s_-])/i.test(marksOf(element));
}

function isNumbered({ properties }: Element): boolean {
  return NUMBERS.some((name) => properties[name] !== undefined);
}

/** Tell whether a still bears the name of who took it, and no day on which the film was shown. */
export function isCredited(still: DraftPicture | undefined): boolean {
  return still?.credit !== undefined && !/(?<!©\s?)\p{Nd}{4}$/u.test(still.credit);
}

/** Drop the stills of the films that a page shows. */
export function dropStills(blocks: Block[], page: Root): Block[] {
  const films = listElements(page, isFilm).map(readFigure);
  const stills = films.flatMap((still) => (still && !isCredited(still) ? (still.address ?? []) : []));
  if (stills.length === 0) return blocks;
  const isStill = (block: Block) =>
    block.type === 'picture' && stills.some((address) => isSameFile(address, block.picture.address));
  return blocks.filter((block) => !isStill(block));
}

/** Tell whether an image, or a box with an image and no words, is the portrait beside a byline. */
export function isAvatar(node: Element): boolean {
  if (isImage(node)) return FACE.test(marksOf(node));
  return isPortrait(node) && readText(node) === '' && holdsOneImage(node);
}

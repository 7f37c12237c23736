import type { Element, Nodes } from 'hast';
import { findElement, isElement, listElements } from '../tree/hast.ts';

/** Whoever looks for one picture, or for more than one, needs no more. */
const MOST = 4;

/** Tell whether a node is a picture itself. */
export function isImage(node: Nodes): boolean {
  return isElement(node, 'img');
}

/** The picture itself: pages that load it late keep it in a `noscript`. */
export function findImage(node: Element): Element | undefined {
  return isImage(node) ? node : (listShown(node)[0] ?? findElement(node, isImage));
}

/** Tell whether an element holds one picture, which pages that load it late have in a `noscript` once more. */
export function holdsOneImage(node: Element, isWanted: (element: Element) => boolean = isImage): boolean {
  const images = listElements(node, isWanted, MOST);
  return images.length < 2 ? images.length === 1 : listShown(node, isWanted).length === 1;
}

/** The first pictures of an element that browsers show which run scripts. */
function listShown(node: Element, isWanted: (element: Element) => boolean = isImage): Element[] {
  const silent = listElements(node, (element) => isElement(element, 'noscript'), MOST);
  const copies = new Set(silent.flatMap((element) => listElements(element, isWanted, MOST)));
  return listElements(node, isWanted, MOST).filter((image) => !copies.has(image));
}

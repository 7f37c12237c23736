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
  return isImage(node) ? node : findElement(node, isImage);
}

/** Tell whether an element holds one picture, which pages that load it late have in a `noscript` once more. */
export function holdsOneImage(node: Element, isWanted: (element: Element) => boolean = isImage): boolean {
  const images = listElements(node, isWanted, MOST);
  if (images.length < 2) return images.length === 1;
  const silent = listElements(node, (element) => isElement(element, 'noscript'), MOST);
  const copies = new Set(silent.flatMap((element) => listElements(element, isWanted, MOST)));
  return images.filter((image) => !copies.has(image)).length === 1;
}

import type { Element, Nodes } from 'hast';
import { findElement, isElement, listElements, textOf } from '../tree/hast.ts';
import { STAND_IN } from './picture-address.ts';

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

/** The first pictures of an element that browsers show which run scripts, without what stands there until one of them is loaded. */
function listShown(node: Element, isWanted: (element: Element) => boolean = isImage): Element[] {
  const silent = listElements(node, (element) => isElement(element, 'noscript'), MOST);
  const copies = new Set(silent.flatMap((element) => listElements(element, isWanted, MOST)));
  const shown = listElements(node, isWanted, MOST).filter((image) => !copies.has(image));
  return shown.length > 1 ? shown.filter((image) => !isStandIn(image)) : shown;
}

function isStandIn({ properties }: Element): boolean {
  const late = ['dataSrc', 'dataSrcSet', 'dataSrcset', 'dataLazySrc', 'dataOriginal', 'srcSet'];
  return (
    textOf(properties, 'alt') === '' &&
    STAND_IN.test(textOf(properties, 'src')) &&
    late.every((name) => textOf(properties, name) === '')
  );
}

/** The sides of a button’s sign, or of a face beside a byline; a lower number says how wide a picture is beside its height. */
const ICON = { least: 20, most: 60 };

/** Tell whether a picture is drawn as small as the sign of a button or the face beside a byline. */
export function isIcon({ properties }: Element): boolean {
  const sides = ['width', 'height'].map((name) => Number(textOf(properties, name)));
  return sides.some((side) => side >= ICON.least && side <= ICON.most);
}

import type { Element } from 'hast';
import { toKey } from '../../text-key.ts';
import { findElement, isElement, readText, textOf } from '../tree/hast.ts';
import { without } from './caption-parts.ts';
import { isFileName } from './file-names.ts';
import { isImage } from './images.ts';

/** Shorter words beside a picture may be those of a button. */
const LEAST_HEADLINE = 10;

/**
 * Take out of a link the picture that is described by its very words, or stands right beside them and is not described: it belongs to the
 * article that it leads to. Nothing where it has none.
 */
export function cutTeaser(link: Element): Element | undefined {
  if (!isElement(link, 'a')) return undefined;
  const image = findElement(link, isImage);
  if (!image) return undefined;
  const [alt, words] = [toKey(textOf(image.properties, 'alt')), readText(link)];
  const isBeside = alt === '' && link.children.includes(image) && words.length >= LEAST_HEADLINE;
  const isTeaser =
    alt === '' ? isBeside && !isFileName(textOf(link.properties, 'href')) : toKey(words) === alt;
  return isTeaser ? without(link, new Set([image])) : undefined;
}

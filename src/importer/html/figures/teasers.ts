import type { Element } from 'hast';
import { toKey } from '../../text-key.ts';
import { findElement, isElement, readText, textOf } from '../tree/hast.ts';
import { without } from './caption-parts.ts';
import { isImage } from './images.ts';

/** Take out of a link the picture that is described by its very words: it belongs to the article that it leads to. Nothing where it has none. */
export function cutTeaser(link: Element): Element | undefined {
  if (!isElement(link, 'a')) return undefined;
  const image = findElement(link, isImage);
  const alt = image ? toKey(textOf(image.properties, 'alt')) : '';
  return image && alt !== '' && toKey(readText(link)) === alt ? without(link, new Set([image])) : undefined;
}

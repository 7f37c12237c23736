import type { Element, ElementContent } from 'hast';
import { partCaption } from '../../page-text/picture.ts';
import { partBareMaker } from '../../page-text/under-pictures.ts';
import { CAPTION_CREDITS } from '../../lexicon/caption-credits.ts';
import { PHOTO_LABELS } from '../../lexicon/labels.ts';
import { isElement, readText } from '../tree/hast.ts';
import { dropLabel, dropLastLabel, isMadeBy, isMaker, trimCaption } from './makers.ts';

/** What stands under a picture. */
export interface Caption {
  caption: string;
  credit: string;
}

/** Brackets around all of a credit are no part of it. */
export function unwrap(credit: string): string {
  return credit
    .replace(/^[\s|/·–—-]+/u, '')
    .replace(/^\(([^()]*)\)$/u, '$1')
    .replace(/^\[([^[\]]*)\]$/u, '$1');
}

/** Part words that are known to stand under a picture. */
export function partWords(text: string): { caption?: string; credit: string } | undefined {
  const said = text.replace(SPOKEN, '$1: ');
  const parted = partLabelled(said) ?? partCaption(said, CAPTION_CREDITS) ?? partBareMaker(said);
  if (!parted?.caption) return parted;
  const caption = dropLastLabel(parted.caption);
  // A sign behind a label, as in `Photo: ©`, parts no caption.
  return caption ? { caption, credit: parted.credit } : { credit: text };
}

/** A label for those who hear the page, whose comma stands before it where the script runs from the right. */
const SPOKEN = new RegExp(`^[،,]\\s?(${PHOTO_LABELS})\\s+`, 'iu');

/** `Photo: The ferry leaves the harbour (Ann Tide)`: the label opens the caption, and who made the picture stands in brackets. */
const LABELLED = new RegExp(
  `^(?:${PHOTO_LABELS})\\s?[:：]\\s*([^()（）]{20,}?)\\s*[(（]([^()（）]{2,60})[)）]\\.?$`,
  'iu',
);

function partLabelled(text: string): { caption: string; credit: string } | undefined {
  const [, caption = '', credit = ''] = LABELLED.exec(text) ?? [];
  const words = caption.split(/\s+/).filter((word) => /^\p{Ll}{3,}/u.test(word));
  return words.length >= 2 ? { caption, credit } : undefined;
}

/** Brackets around all that stands under a picture hold who made it. */
function readBracketed(text: string): string | undefined {
  const [, maker] = /^[([]([^()[\]]+)[)\]]$/u.exec(text) ?? [];
  return maker !== undefined && isMaker(maker, 'likely') ? maker : undefined;
}

/** A line that is all there is may be a caption with its credit, or either alone. */
export function partWhole(text: string): Caption {
  const bracketed = readBracketed(text);
  if (bracketed) return { caption: '', credit: bracketed };
  const parted = partWords(text);
  if (!parted?.caption && isMaker(text, 'sure')) return { caption: '', credit: text };
  return parted
    ? { caption: parted.caption ?? '', credit: unwrap(parted.credit) }
    : { caption: text, credit: '' };
}

/** Where the first element of a caption is a credit, the caption is what follows. */
export function partFirst(box: Element): Caption | undefined {
  const holder = findHolder(box);
  const first = holder.children.find((child) => readText(child) !== '');
  if (!isElement(first)) return undefined;
  const parted = partWords(readApart(first));
  const caption = readApart(without(holder, new Set([first])));
  return parted && !parted.caption && caption ? { caption, credit: unwrap(parted.credit) } : undefined;
}

/** The innermost element that holds all of the words. */
function findHolder(box: Element): Element {
  const parts = box.children.filter((child) => readText(child) !== '');
  return parts.length === 1 && isElement(parts[0]) ? findHolder(parts[0]) : box;
}

/** Where a caption is made of elements and nothing else, the last of them may be who made the picture. */
export function partLast(box: Element): Caption | undefined {
  const holder = findRow(box);
  const last = holder?.children.filter((child) => isElement(child)).at(-1);
  if (!holder || !last) return undefined;
  const credit = readApart(last);
  const caption = readApart(without(box, new Set([last])));
  if (!caption || /[:：,]$/u.test(caption) || !isMadeBy(credit) || partWords(caption)) return undefined;
  return { caption: trimCaption(caption), credit: dropLabel(credit) };
}

/** Part all that stands under a picture by what it says, else by the element at its end. */
export function partAll(box: Element, text: string): Caption {
  const whole = partWhole(text);
  return whole.credit ? whole : (partEnd(box) ?? partOver(box) ?? whole);
}

/** Behind the sentence of a caption, words in an element of their own may be who made the picture. */
function partEnd(box: Element): Caption | undefined {
  const last = findHolder(box).children.findLast((child) => readText(child) !== '');
  if (!isElement(last, 'span', 'em', 'i', 'small', 'strong', 'b', 'cite', 'font')) return undefined;
  const credit = readApart(last);
  const caption = readApart(without(box, new Set([last])));
  const isAfter = /[.!?…。！？”»"’)/|]$/u.test(caption) ? isMaker(credit, 'likely') : isMaker(credit, 'sure');
  return caption && isAfter && !partWords(caption)
    ? { caption: trimCaption(caption), credit: dropLabel(credit) }
    : undefined;
}

/** Over the caption in an element of its own, bare words may be who made the picture. */
function partOver(box: Element): Caption | undefined {
  const [first, next, more] = findHolder(box).children.filter((child) => readText(child) !== '');
  if (first?.type !== 'text' || !isElement(next) || more) return undefined;
  const credit = readText(first);
  return isMaker(credit, 'sure') ? { caption: trimCaption(readApart(next)), credit } : undefined;
}

/** The outermost element whose content is two elements or more, and no words between them. */
function findRow(box: Element): Element | undefined {
  const parts = box.children.filter((child) => readText(child) !== '');
  if (parts.some((part) => !isElement(part))) return undefined;
  if (parts.length > 1) return { ...box, children: parts };
  return isElement(parts[0]) ? findRow(parts[0]) : undefined;
}

/** The text of an element, with a space between two elements that have none. */
export function readApart(element: Element): string {
  const apart = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child, index): ElementContent[] => {
      if (!isElement(child)) return [child];
      const space: ElementContent[] = isElement(node.children[index - 1])
        ? [{ type: 'text', value: ' ' }]
        : [];
      return [...space, apart(child)];
    }),
  });
  return readText(apart(element));
}

/** An element without some of those inside it. */
export function without(element: Element, dropped: ReadonlySet<unknown>): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    return dropped.has(child) ? [] : [without(child, dropped)];
  });
  return { ...element, children };
}

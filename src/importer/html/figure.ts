import type { Element, ElementContent } from 'hast';
import type { DraftPicture } from '../draft.ts';
import { partCaption } from '../formats/page-picture.ts';
import { findElement, isElement, listElements, marksOf, readText, squeeze, textOf } from './hast.ts';

const CREDIT =
  /credit|copyright|photographer|(?:^|[\s_-])(?:source|agency|byline|author|rights|legal)(?:$|[\s_-])/i;

const CAPTION =
  /caption|legende|bildunterschrift|(?:^|[\s_-])(?:legend|cutline|descri(?:ption|zione)|pie)(?:$|[\s_-])/i;

/** Words that pages write before a credit and that are no part of it. */
const LABEL = /^(?:(?:image|picture|photo|photograph)\s+)?(?:credits?|source|copyright)\s*:\s*/i;

/** A caption that is longer is text of the article. */
const LONGEST_CAPTION = 1000;

/** Read a picture with what stands under it: what is seen, why it matters, and who made it. */
export function readFigure(figure: Element): DraftPicture | undefined {
  const image = findImage(figure);
  if (!image) return undefined;
  const alt = squeeze(textOf(image.properties, 'alt'));
  const { caption, credit } = readCaption(figure);
  return {
    alt: alt && !isFileName(alt) ? alt.slice(0, LONGEST_CAPTION) : undefined,
    caption: caption && caption.length <= LONGEST_CAPTION ? caption : undefined,
    credit: credit || undefined,
    address: findAddress(image, figure),
  };
}

/** The picture itself: pages that load it late keep it in a `noscript`. */
export function findImage(node: Element): Element | undefined {
  if (isElement(node, 'img')) return node;
  return findElement(node, (element) => isElement(element, 'img', 'amp-img'));
}

/** Part what is written under a picture into caption and credit. */
export function readCaption(figure: Element): { caption: string; credit: string } {
  const box = findCaption(figure);
  const credits = listCredits(figure);
  const told = credits.map((element) => readText(element).replace(LABEL, '')).find(Boolean) ?? '';
  const caption = box ? readText(without(box, new Set(credits))) : '';
  if (told) return { caption: trimEnd(dropLabel(caption)), credit: told.slice(0, 300) };
  const parted = partCaption(caption);
  return parted ? { caption: parted.caption ?? '', credit: parted.credit } : { caption, credit: '' };
}

function findCaption(figure: Element): Element | undefined {
  return (
    findElement(figure, (element) => isElement(element, 'figcaption')) ??
    findElement(figure, (element) => CAPTION.test(marksOf(element)) && readText(element) !== '')
  );
}

/** The innermost elements that are marked as a credit. */
function listCredits(figure: Element): Element[] {
  const marked = listElements(
    figure,
    (element) => !isElement(element, 'img', 'figcaption', 'picture') && CREDIT.test(marksOf(element)),
  );
  return marked.filter((element) => {
    const text = readText(element);
    const isWhole =
      CAPTION.test(marksOf(element)) && findElement(element, (inner) => marked.includes(inner)) !== undefined;
    return text !== '' && text.length <= 300 && !isWhole;
  });
}

function without(element: Element, dropped: Set<Element>): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    return dropped.has(child) ? [] : [without(child, dropped)];
  });
  return { ...element, children };
}

function dropLabel(caption: string): string {
  return caption.replace(
    /(?:^|\s)(?:(?:image|picture|photo|photograph)\s+)?(?:credits?|source|copyright)\s*:?\s*$/i,
    '',
  );
}

function trimEnd(caption: string): string {
  return caption.replace(/[\s(|/–—-]+$/u, '').trim();
}

function isFileName(alt: string): boolean {
  return /^\S+\.(?:jpe?g|png|webp|gif|avif)$/i.test(alt);
}

/** The largest picture of those on offer. */
function findAddress({ properties }: Element, figure: Element): string | undefined {
  const sources = listElements(figure, (element) => isElement(element, 'source'));
  const sets = [properties, ...sources.map((source) => source.properties)].flatMap((one) =>
    ['srcSet', 'dataSrcSet', 'dataSrcset', 'dataLazySrcset'].map((name) => textOf(one, name)),
  );
  const single = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'src'].map((name) => textOf(properties, name));
  const own = textOf(properties, 'src');
  // A page that was saved with its pictures has them under their own names, and no wider ones.
  if (own && !/^(?:https?:|data:|\/\/)/i.test(own)) return own;
  return (
    [...sets.flatMap((set) => findWidest(set) ?? []), ...single].find(
      (address) => address && !/^data:/i.test(address),
    ) ??
    (own || undefined)
  );
}

function findWidest(set: string): string | undefined {
  const offers = set.split(/,\s+/).map((offer) => {
    const [address = '', size = '1'] = offer.trim().split(/\s+/);
    return { address, size: Number.parseFloat(size) || 1 };
  });
  return offers.sort((a, b) => b.size - a.size)[0]?.address;
}

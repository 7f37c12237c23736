import type { Element, ElementContent } from 'hast';
import type { DraftPicture } from '../draft.ts';
import { partCaption } from '../formats/page-picture.ts';
import { decodeEntities } from './json-ld.ts';
import { findElement, isElement, listElements, marksOf, readText, squeeze, textOf } from './hast.ts';

/** Marks of who made a picture. */
export const CREDIT =
  /credit|copyright|photographer|bildnachweis|bildquelle|fotonachweis|urheber|cr[ée]dito|(?:^|[\s_-])(?:source|quelle|fuente|fonte|bron|zdroj|kilde|k[äa]lla|agency|agence|agencia|byline|author|autor|auteur|creator|fotograf\w*|kuvaaja|rights|legal)(?:$|[\s_-])/i;

/** Marks of what is written under a picture. */
export const CAPTION =
  /caption|l[ée]gende|bildunterschrift|bildtext|bildetekst|billedtekst|bildbeschreibung|beschriftung|didascalia|leyenda|ep[íi]grafe|legenda|bijschrift|onderschrift|kuvateksti|(?:^|[\s_-])(?:legend|cutline|descri(?:ption|zione)|pie|popisek|opis|(?:photo|image|img|picture|foto|pic)-?_?(?:text|desc|title|info|footer))(?:$|[\s_-])/i;

/** Words that pages write before a credit and that are no part of it: they say nothing but that it is one. */
const LABEL = /^(?:(?:image|picture|photo|photograph)\s+)?(?:credits?|source|copyright)\s*:\s*/i;

/** A caption that is longer is text of the article. */
const LONGEST_CAPTION = 1000;
const LONGEST_CREDIT = 300;

/** Read a picture with what stands under it: what is seen, why it matters, and who made it. */
export function readFigure(figure: Element): DraftPicture | undefined {
  const image = findImage(figure);
  if (!image) return undefined;
  const alt = squeeze(textOf(image.properties, 'alt').replace(/<[^>]{0,200}>/g, ' '));
  const seen = readCaption(figure);
  const caption = seen.caption || readData(figure, 'caption', 'imageCaption', 'photoCaption');
  const credit =
    seen.credit || readData(figure, 'credit', 'imageCredit', 'photoCredit', 'copyright', 'photographer');
  return {
    alt: alt && !isFileName(alt) ? alt.slice(0, LONGEST_CAPTION) : undefined,
    caption: caption && caption.length <= LONGEST_CAPTION ? caption : undefined,
    credit: credit.slice(0, LONGEST_CREDIT) || undefined,
    address: findAddress(image, figure),
  };
}

/** What a picture, or a box around it, holds for the scripts of its page. */
function readData(figure: Element, ...names: string[]): string {
  const holders = [
    figure,
    ...listElements(figure, (element) => isElement(element, 'img', 'picture', 'a', 'amp-img'), 6),
  ];
  const keys = names.map((name) => `data${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const texts = holders.flatMap(({ properties }) => keys.map((key) => textOf(properties, key)));
  return (
    texts
      .map((text) => squeeze(decodeEntities(text).replace(/<[^>]{0,200}>/g, ' ')))
      .find((text) => /\p{L}/u.test(text)) ?? ''
  );
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
  const told = credits.map((element) => readSaid(element).replace(LABEL, '')).find(Boolean) ?? '';
  const caption = box ? readApart(without(box, new Set(credits))) : '';
  if (!told && box) {
    const beside = partCaption(readApart(without(figure, new Set([box]))));
    if (beside && !beside.caption) return { caption, credit: beside.credit };
  }
  if (told) return { caption: trimEnd(dropLabel(caption)), credit: told.slice(0, LONGEST_CREDIT) };
  const parted = partCaption(caption);
  return parted ? { caption: parted.caption ?? '', credit: parted.credit } : { caption, credit: '' };
}

/** What an element says: microdata may say it to machines alone. */
function readSaid(element: Element): string {
  return readApart(element) || squeeze(textOf(element.properties, 'content'));
}

/** The text of an element, with a space between two elements that have none. */
function readApart(element: Element): string {
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
    const text = readSaid(element);
    const isWhole =
      CAPTION.test(marksOf(element)) && findElement(element, (inner) => marked.includes(inner)) !== undefined;
    return text !== '' && text.length <= LONGEST_CREDIT && !isWhole;
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
  return /\.(?:jpe?g|png|webp|gif|avif)$/i.test(alt) || /^(?=\S*\d)(?=\S*[_.-])[\w.()-]+$/.test(alt);
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

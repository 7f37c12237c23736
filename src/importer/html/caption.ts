import type { Element, ElementContent } from 'hast';
import { partCaption } from '../formats/page-picture.ts';
import { readFurniture } from '../furniture.ts';
import { isFileName } from './file-names.ts';
import { findElement, isElement, listElements, marksOf, readText, squeeze, textOf } from './hast.ts';
import { dropLabel, dropLastLabel, isLabel, isMaker, trimCaption } from './makers.ts';

/** Marks of who made a picture. */
export const CREDIT =
  /credit|copyright|photographer|bildnachweis|bildquelle|fotonachweis|urheber|cr[ée]dito|attribution|(?:^|[\s_-])(?:source|quelle|fuente|fonte|bron|zdroj|kilde|k[äa]lla|agency|agence|agencia|byline|author|autor|auteur|creator|fotograf\w*|kuvaaja|rights|legal|owner|copy|provider)(?:$|[\s_-])/i;

/** Marks of what is written under a picture. */
export const CAPTION =
  /caption|l[ée]gende|bildunterschrift|bildtext|bildetekst|billedtekst|bildbeschreibung|beschriftung|didascalia|leyenda|ep[íi]grafe|legenda|bijschrift|onderschrift|kuvateksti|(?:^|[\s_-])(?:legend|cutline|descri(?:ption|zione)|pie|popisek|opis|(?:photo|image|img|picture|foto|pic)-?_?(?:text|desc|title|info|footer))(?:$|[\s_-])/i;

/** A caption that is longer is text of the article. */
export const LONGEST_CAPTION = 1000;
/** The longest that is kept of a credit. */
export const LONGEST_CREDIT = 300;
/** Words in a figure that bear no mark are its caption only where they are few. */
const LONGEST_UNMARKED = 400;

/** What stands under a picture. */
export interface Caption {
  caption: string;
  credit: string;
}

/** Part what is written under a picture into caption and credit. */
export function readCaption(figure: Element): Caption {
  const found = findCaption(figure);
  const credits = listCredits(figure);
  const told = credits.map((element) => dropLabel(readSaid(element))).find(Boolean) ?? '';
  const box = found && without(found, new Set([...credits, ...listControls(found)]));
  const caption = box ? readApart(box) : '';
  const parted = credits.every((element) => isOutside(element, found)) ? partCaption(caption) : undefined;
  if (told && parted?.caption) return { caption: parted.caption, credit: parted.credit };
  if (told) return { caption: dropLastLabel(trimCaption(caption)), credit: told };
  if (!found) return readUnmarked(figure);
  if (isMaker(caption, 'sure')) return { caption: '', credit: caption };
  const beside = readBeside(figure, found, caption);
  return beside ?? partLast(box ?? found) ?? partWhole(caption);
}

/** What is marked beside a caption that names a maker itself may be the byline. */
function isOutside(element: Element, box: Element | undefined): boolean {
  return box !== undefined && findElement(box, (inner) => inner === element) === undefined && element !== box;
}

/** A credit may stand in the figure beside the caption, without a mark of its own. */
function readBeside(figure: Element, found: Element, caption: string): Caption | undefined {
  const beside = partCaption(readApart(without(figure, new Set([found]))));
  if (!beside || beside.caption) return undefined;
  return { caption: caption === beside.credit ? '' : caption, credit: beside.credit };
}

/** A line that is all there is may be a caption with its credit, or either alone. */
function partWhole(text: string): Caption {
  if (isMaker(text, 'sure')) return { caption: '', credit: text };
  const parted = partCaption(text);
  return parted ? { caption: parted.caption ?? '', credit: parted.credit } : { caption: text, credit: '' };
}

/** Where a caption is made of elements and nothing else, the last of them may be who made the picture. */
function partLast(box: Element): Caption | undefined {
  const holder = findRow(box);
  const last = holder?.children.filter((child) => isElement(child)).at(-1);
  if (!holder || !last) return undefined;
  const credit = readApart(last);
  const caption = readApart(without(box, new Set([last])));
  if (!caption || /[:：,]$/u.test(caption) || !isMaker(credit, 'likely') || partCaption(caption))
    return undefined;
  return { caption: trimCaption(caption), credit: dropLabel(credit) };
}

/** The outermost element whose content is two elements or more, and no words between them. */
function findRow(box: Element): Element | undefined {
  const parts = box.children.filter((child) => readText(child) !== '');
  if (parts.some((part) => !isElement(part))) return undefined;
  if (parts.length > 1) return { ...box, children: parts };
  return isElement(parts[0]) ? findRow(parts[0]) : undefined;
}

/** The words of a figure that marks none of them. */
function readUnmarked(figure: Element): Caption {
  const text = readApart(without(figure, new Set(listControls(figure))));
  const isOther = (element: Element) =>
    /^(?:h[1-6]|li)$/.test(element.tagName) || (isElement(element, 'a') && readText(element) !== '');
  if (!text || text.length > LONGEST_UNMARKED || findElement(figure, isOther))
    return { caption: '', credit: '' };
  return isElement(figure, 'figure') || partCaption(text) ? partWhole(text) : { caption: '', credit: '' };
}

/** Buttons, what they say, and names of files are no words of a caption. */
function listControls(box: Element): Element[] {
  return listElements(box, (element) => {
    if (isElement(element, 'button', 'textarea', 'select', 'label')) return true;
    if (isElement(element, 'a') && /(?:^|[\s_-])(?:button|btn)(?:$|[\s_-])/i.test(marksOf(element)))
      return true;
    const text = readText(element);
    const isPart = isElement(element, 'a', 'span', 'div', 'p', 'small');
    return isPart && text !== '' && (readFurniture(text) !== undefined || isFileName(text));
  });
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

/** The innermost elements that are marked as a credit, or are made for one. */
function listCredits(figure: Element): Element[] {
  const marked = listElements(
    figure,
    (element) =>
      !isElement(element, 'img', 'figcaption', 'picture', 'meta') &&
      (CREDIT.test(marksOf(element)) || isElement(element, 'cite')) &&
      !isLabel(readSaid(element)),
  );
  return marked.filter((element) => {
    const text = readSaid(element);
    const isWhole =
      CAPTION.test(marksOf(element)) && findElement(element, (inner) => marked.includes(inner)) !== undefined;
    return text !== '' && text.length <= LONGEST_CREDIT && !isWhole;
  });
}

function without(element: Element, dropped: ReadonlySet<unknown>): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    return dropped.has(child) ? [] : [without(child, dropped)];
  });
  return { ...element, children };
}

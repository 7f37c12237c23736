import type { Element } from 'hast';
import { readFurniture } from '../../furniture.ts';
import { readApart } from './caption-parts.ts';
import { isFileName } from './file-names.ts';
import { isClaim, isGiven, isLabel } from './makers.ts';
import {
  findElement,
  isElement,
  listElements,
  partedMarksOf,
  readText,
  squeeze,
  textOf,
} from '../tree/hast.ts';

/** Marks of who made a picture. */
export const CREDIT =
  /credit|copyright|photographer|bildnachweis|bildquelle|fotonachweis|urheber|cr[ée]dito|attribution|(?:^|[\s_-])(?:source|quelle|fuente|fonte|bron|zdroj|kilde|k[äa]lla|agency|agence|agencia|byline|author|autor|auteur|creator|fotograf\w*|kuvaaja|rights|legal|owner|copy|provider|sign|firma|licen[cs]e|lizenz)(?:$|[\s_-])/i;

/** Marks of what is written under a picture. */
export const CAPTION =
  /caption|l[ée]gende|bildunterschrift|bildtext|bildetekst|billedtekst|bildbeschreibung|beschriftung|didascalia|leyenda|ep[íi]grafe|legenda|bijschrift|onderschrift|kuvateksti|(?:^|[\s_-])(?:legend|cutline|peu|descri(?:ption|zione)|pie|popisek|opis|(?:photo|image|img|picture|foto|pic)[_-]*(?:text|txt|desc|title|info|footer)|(?:under|sub|photo|img|image|pic|foto)[_-]*cap|(?:pie|bajada|texto|txt)[_-]*(?:de[_-]*)?(?:foto|imagen)|(?:foto|imagen)[_-]*(?:pie|bajada))(?:$|[\s_-])/i;

/** The longest that is kept of a credit. */
export const LONGEST_CREDIT = 300;
/** The innermost elements that are marked as a credit, or are made for one. */
export function listCredits(figure: Element): Element[] {
  const [first] = listElements(figure, (element) => isElement(element, 'figcaption'), 1);
  const isOwnCredit = isCreditBeside(figure, first);
  const marked = listElements(
    figure,
    (element) =>
      !isElement(element, 'img', 'picture', 'meta') &&
      (element !== first || isOwnCredit) &&
      (isMarkedCredit(element) || isElement(element, 'cite') || isFooter(element, first, figure)) &&
      mayBeCredit(readSaid(element)) &&
      !isControl(element),
  );
  return marked.filter((element) => {
    const text = readSaid(element);
    const holdsCaption =
      CAPTION.test(partedMarksOf(element)) || findElement(element, isCaptionOnly) !== undefined;
    const isWhole = holdsCaption && findElement(element, (inner) => marked.includes(inner)) !== undefined;
    const isCaption = isOwnCredit && CAPTION.test(partedMarksOf(element));
    return text !== '' && text.length <= LONGEST_CREDIT && !isWhole && !isCaption;
  });
}

function isMarkedCredit(element: Element): boolean {
  const marks = partedMarksOf(element);
  return CREDIT.test(marks) && !CAPTION_IN.test(marks);
}

/** A box whose name speaks of the credit names the caption in it as its part: `attribution__caption`. */
const CAPTION_IN = /__(?:caption|description|desc|legend)(?=\s|$)/i;

/** At the foot of a caption, or of a figure with one, stands who made the picture. */
function isFooter(element: Element, caption: Element | undefined, figure: Element): boolean {
  if (caption === undefined || !isElement(element, 'footer')) return false;
  return isElement(figure, 'figure') || !isOutside(element, caption);
}

/** Behind a label the credit itself stands elsewhere. */
function mayBeCredit(text: string): boolean {
  return (isGiven(text) || !isLabel(text)) && !isClaim(text);
}

function isCaptionOnly(element: Element): boolean {
  const marks = partedMarksOf(element);
  return CAPTION_IN.test(marks) || (CAPTION.test(marks) && !CREDIT.test(marks));
}

/** The element for captions may hold the credit alone, where another beside it is marked as the caption. */
function isCreditBeside(figure: Element, caption: Element | undefined): boolean {
  if (!caption || !CREDIT.test(partedMarksOf(caption)) || CAPTION.test(partedMarksOf(caption))) return false;
  const isOther = (element: Element) => CAPTION.test(partedMarksOf(element)) && isOutside(caption, element);
  return findElement(figure, (element) => isOther(element) && readText(element) !== '') !== undefined;
}

/** What is marked beside a caption that names a maker itself may be the byline. */
export function isOutside(element: Element, box: Element | undefined): boolean {
  return box !== undefined && findElement(box, (inner) => inner === element) === undefined && element !== box;
}

/** Tell whether an element is a button or what one says, the name of a file or a claim of rights: those are no words of a caption. */
export function isControl(element: Element): boolean {
  if (isElement(element, 'button', 'textarea', 'select', 'label')) return true;
  if (isElement(element, 'a') && /(?:^|[\s_-])(?:button|btn)(?:$|[\s_-])/i.test(partedMarksOf(element)))
    return true;
  const text = readText(element);
  const isPart = isElement(element, 'a', 'span', 'div', 'p', 'small', 'b', 'strong', 'em', 'i');
  return (
    isPart &&
    text !== '' &&
    ((readFurniture(text) ?? readFurniture(text.replace(COUNT, ''))) !== undefined ||
      isFileName(text) ||
      isClaim(text))
  );
}

/** How many pictures a gallery has, right behind its name. */
const COUNT = /(?<=\p{L})\s?\p{Nd}{1,3}$/u;

/** What an element says: microdata may say it to machines alone. */
export function readSaid(element: Element): string {
  return readApart(element) || squeeze(textOf(element.properties, 'content'));
}

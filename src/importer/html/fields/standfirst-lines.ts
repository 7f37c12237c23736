import type { Element } from 'hast';
import { isOfWriter } from '../../bylines/bios.ts';
import { readByline } from '../../bylines/bylines.ts';
import { partCaption } from '../../page-text/picture.ts';
import { saysPublished, saysUpdated } from '../../dates/labels.ts';
import { findDate } from '../../dates/visible-dates.ts';
import { readFurniture } from '../../furniture.ts';
import { weigh } from '../../lines.ts';
import { explainNotice } from '../../promotions.ts';
import { CAPTION } from '../figures/marked-credits.ts';
import { isLike, PAGE, type Claim } from './claims.ts';
import { holdsHeadline, LONGEST } from './descriptions.ts';
import { findElement, isElement, marksOf, partedMarksOf, readText } from '../tree/hast.ts';
import { listLines, type PageLine } from '../tree/page-lines.ts';
import { dropPoints } from './key-points.ts';
import { isApart, isUsual } from './standfirst-kinds.ts';
import { isParagraph, joinLists } from './standfirst-lists.ts';
import { STANDFIRST_MARK } from './standfirst-marks.ts';
import type { Witnesses } from './witnesses.ts';

/** Marks that mean a standfirst under a headline, and elsewhere the words that lead to another article. */
const TEASER = /(?:^|[\s_-])teasers?(?=$|[\s_-])/i;

/** Two points in one line, each with its mark. */
const BULLETS = /^([•●▪■◆])\s?[^•●▪■◆]{16,}\1\s?[^•●▪■◆]{16,}/u;

/** A line that may be a standfirst. */
export interface Seen extends Claim {
  isMarked: boolean;
  isAbove: boolean;
  /** True where the points of a list were joined into it. */
  isList: boolean;
  /** True where paragraphs below are set in the same way. */
  isUsual?: boolean;
}

/** Who signed the article, and the language of the line in which they do. */
export interface Signers {
  language?: string | undefined;
  authors?: string[] | undefined;
}

/** Lines under the headline that may be a standfirst; where no line says the headline, marked ones of all the page. */
export function listSeen(
  { page }: Witnesses,
  headline: string,
  around: PageLine[],
  { language, authors = [] }: Signers = {},
): Seen[] {
  const isSigned = (line: PageLine | undefined) => isSignature(line, language, authors);
  const marked = listLines(page, isMarkedBox).slice(0, 200);
  const texts = new Set(marked.map(({ text }) => text));
  const captions = new Set(listLines(page, isCaptionBox).map(({ text }) => text));
  const lines = joinLists(page, dropPoints(around), isMarkedBox, isSentenceLike);
  const near = lines.map(({ text, element, isAbove = false, isList = false }, index) => {
    const isCrosshead = /^h[2-4]$/.test(element.tagName) && lines.slice(0, index).some(isParagraph);
    const isTitle = index < 3 && !isCrosshead && isTitleLike(lines[index], headline);
    const isDeck = index === 0 && isLongDeck(text) && !isSigned(lines[0]) && isSigned(lines[1]);
    const isPoints = BULLETS.test(text);
    const isTeaser = index < 4 && weigh(text) >= LEAST_TITLE && TEASER.test(partedMarksOf(element));
    const isShown = texts.has(text) && weigh(text) >= LEAST && index < NEAR && !isCrosshead;
    return {
      value: text,
      element,
      isAbove,
      isList: isList || isPoints,
      isUsual: isUsual(lines.slice(index)),
      isMarked: !isAbove && (isShown || isTitle || isTeaser || isDeck || isList || isPoints),
      isApart: texts.has(text) || isTeaser || isDeck || isList || isPoints || isApart(lines, index),
    };
  });
  return (near.length > 0 ? near : marked.slice(0, 12).map(toSeen))
    .filter(
      ({ value, element, isApart: stands }) =>
        stands &&
        (isMarkedBox(element) || !captions.has(value)) &&
        !isElsewhere(element) &&
        !holdsHeadline(value, headline) &&
        !isOfWriter(value, authors) &&
        isSentenceLike(value),
    )
    .map(({ element: _element, isApart: _isApart, ...one }) => ({ witness: PAGE, ...one }));
}

function isLongDeck(text: string): boolean {
  return weigh(text) >= LEAST_DECK && isSentence(text);
}

function isTitleLike(line: PageLine | undefined, headline: string): boolean {
  if (!line || !isElement(line.element, 'h2', 'h3')) return false;
  // A sentence much longer than the headline tells more, in whatever words.
  const isFuller = weigh(line.text) > weigh(headline) + FULLER;
  return weigh(line.text) >= LEAST_TITLE && (isFuller || !isLike(line.text, headline));
}

const BOXES = 'p div h2 h3 h4 span section header strong em ul ol'.split(' ');

/** Tell whether an element has the marks of a standfirst. */
export function isMarkedBox(element: Element): boolean {
  return (
    isElement(element, ...BOXES) &&
    STANDFIRST_MARK.test(partedMarksOf(element)) &&
    readText(element).length <= LONGEST_BOX
  );
}

function toSeen({ text, element }: PageLine) {
  return {
    value: text,
    element,
    isAbove: false,
    isList: false,
    isMarked: weigh(text) >= LEAST,
    isApart: true,
  };
}

/** Marked lines that are shorter name a place, a day or a series. */
const LEAST = 30;
/** A box that holds more is no standfirst, whatever its marks. */
const LONGEST_BOX = 900;
/** A sentence between the headline and the byline is a standfirst, whatever its marks. */
const LEAST_DECK = 25;
/** A sub-heading that is shorter heads the first part of the text. */
const LEAST_TITLE = 50;
const FULLER = 50;
/** Farther below the headline, marks speak of other things. */
const NEAR = 10;

function isCaptionBox(element: Element): boolean {
  const marks = partedMarksOf(element);
  return CAPTION.test(marks.replace(HOLDS_CAPTION, '')) && !STANDFIRST_MARK.test(marks);
}

/** A box of which the marks say that it has a caption is more than that. */
const HOLDS_CAPTION = /(?<![^\s_-])(?:has|with|no|without)[-_]?\p{L}*[-_]?caption/giu;

/** Names of sections and topics in a row are no sentence. */
function isSentence(text: string): boolean {
  return !/\s[|·•/]\s/.test(text) && (/[.!?…。！？。]["”»’]?$/.test(text) || weigh(text) >= LEAST_TITLE);
}

/** A line of names, or of a day, under a headline. */
function isSignature(line: PageLine | undefined, language: string | undefined, authors: string[]): boolean {
  if (!line || line.isAbove || line.text.length > 90) return false;
  if (authors.some((name) => name.includes(' ') && line.text.startsWith(name))) return true;
  return readByline(line.text, language) !== undefined || /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(line.text);
}

const PICTURE = /(?<!(?:with|has|no|without)[-_]?)(?:caption|image|photo|picture|credit|bild|foto|legende)/i;

const SHARING = /(?:^|[\s_-])(?:shar(?:e|ing)|social|teilen|compartir|partag(?:e|er)|condividi)(?=$|[\s_-])/i;

/** Lines of pictures and of buttons, and those that are links and nothing else, tell of other things. */
function isElsewhere(element: Element): boolean {
  const marks = marksOf(element);
  const link = findElement(element, (inner) => isElement(inner, 'a') && readText(inner) !== '');
  return PICTURE.test(marks) || SHARING.test(marks) || (link && readText(link)) === readText(element);
}

/** Scripts that set no space between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Khmr}\p{scx=Laoo}\p{scx=Mymr}]{8}/u;

function isSentenceLike(text: string): boolean {
  return (
    weigh(text) >= 20 &&
    text.length <= LONGEST &&
    (/\s/.test(text) || UNSPACED.test(text)) &&
    !/^※|^\D{0,12}\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}/.test(text) &&
    !readFurniture(text) &&
    !readByline(text) &&
    !saysWhen(text) &&
    !partCaption(text) &&
    !explainNotice(text)
  );
}

/** A short line that says when an article appeared; unlike a date in the text, it may have a place or a source beside the day. */
function saysWhen(text: string): boolean {
  return (
    text.length <= LONGEST_DATE &&
    (saysUpdated(text) || saysPublished(text)) &&
    findDate(text, undefined) !== undefined
  );
}

const LONGEST_DATE = 80;

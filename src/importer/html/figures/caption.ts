import type { Element } from 'hast';
import { isAgency } from '../../bylines/byline-words.ts';
import { weigh } from '../../lines.ts';
import {
  partAll,
  partFirst,
  partLast,
  partWhole,
  partWords,
  readApart,
  unwrap,
  without,
  type Caption,
} from './caption-parts.ts';
import { partCaption } from '../../page-text/picture.ts';
import { isLabelledCredit } from './credit-lines.ts';
import { holdsOther } from './holds-other.ts';
import { findElement, isElement, listElements, partedMarksOf, readText } from '../tree/hast.ts';
import { joinCredits } from './join-credits.ts';
import { dropLabel, dropLastLabel, isMaker, trimCaption } from './makers.ts';
import { CAPTION, isControl, isOutside, listCredits, readSaid } from './marked-credits.ts';

/** A caption that is longer is text of the article. */
export const LONGEST_CAPTION = 1000;
/** Words in a figure that bear no mark are its caption only where they are few. */
const LONGEST_UNMARKED = 400;
/** In a box that is no figure, fewer may be a label of any kind. */
const LEAST_UNMARKED = 30;

/** Part what is written under a picture into caption and credit. */
export function readCaption(figure: Element): Caption {
  const credits = listCredits(figure);
  const found = findCaption(figure, credits);
  const told = joinCredits(credits.map((element) => dropLabel(unwrap(readSaid(element)))));
  const dropped = new Set([...credits, ...listControls(found ?? figure), ...listTitles(found)]);
  const box = found && without(found, dropped);
  const caption = box ? trimCaption(readApart(box)) : '';
  const parted = credits.every((element) => isOutside(element, found)) ? partWords(caption) : undefined;
  if (told && parted?.caption) return { caption: parted.caption, credit: parted.credit };
  const whole = told && found ? readAround(found, told) : undefined;
  if (whole) return whole;
  if (told) return readTold(told, caption || readRest(figure, dropped));
  if (!found || !box) return readUnmarked(figure);
  if (isMaker(caption, 'sure') && !partWords(caption)?.caption) return { caption: '', credit: caption };
  const beside = readBeside(figure, found, caption);
  return beside ?? partFirst(box) ?? partLast(box) ?? partAll(box, caption);
}

/** Only a part of the credit may be marked, in the middle of its line: `The tower | Photo: Ann Tide, <i class="source">Quayside</i>`. */
function readAround(found: Element, told: string): Caption | undefined {
  const text = trimCaption(readApart(without(found, new Set(listControls(found)))));
  const parted = partWords(text);
  if (!parted?.caption || !parted.credit.endsWith(told)) return undefined;
  return JOINED.test(parted.credit.slice(0, -told.length))
    ? { caption: parted.caption, credit: parted.credit }
    : undefined;
}

/** A label alone before the marked words is no part of a credit. */
const JOINED = /[\p{L}\p{N}.]\s?[,/|]\s*$/u;

/** What is marked as a credit may hold the caption as well. */
function readTold(told: string, caption: string): Caption {
  const parted = caption ? undefined : partWords(told);
  // Behind the marked name of who made the picture stands, unmarked, for which agency.
  const [end = '', agency = ''] = /\s*\(([^()]{2,30})\)$/u.exec(caption) ?? [];
  if (isAgency(agency))
    return { caption: trimCaption(caption.slice(0, -end.length)), credit: `${told} (${agency})` };
  // What is marked as the caption may be the credit once more.
  const isAgain = caption !== '' && dropLabel(caption) === told;
  if (isAgain) return { caption: '', credit: told };
  return parted?.caption !== undefined
    ? { caption: parted.caption, credit: parted.credit }
    : { caption: dropLastLabel(trimCaption(caption)), credit: told };
}

/** The words of a figure beside its credit, where none of them is marked as the caption. */
function readRest(figure: Element, dropped: ReadonlySet<unknown>): string {
  const rest = without(figure, dropped);
  const text = readApart(rest);
  return text.length <= LONGEST_UNMARKED && !holdsOther(rest) ? text : '';
}

/** A credit may stand in the figure beside the caption, without a mark of its own. */
function readBeside(figure: Element, found: Element, caption: string): Caption | undefined {
  const beside = partWords(readApart(without(figure, new Set([found]))));
  if (!beside || beside.caption) return undefined;
  return { caption: caption === beside.credit ? '' : caption, credit: beside.credit };
}

/** The words of a figure that marks none of them. */
function readUnmarked(figure: Element): Caption {
  const written = without(figure, new Set(listControls(figure)));
  const text = readApart(written);
  if (!text || text.length > LONGEST_UNMARKED || holdsOther(written)) return readLabelled(figure);
  return isElement(figure, 'figure', 'picture', 'table') || partCaption(text) || weigh(text) >= LEAST_UNMARKED
    ? partAll(written, text)
    : { caption: '', credit: '' };
}

/** Among words of other articles, a line whose credit bears a label is the picture’s. */
function readLabelled(figure: Element): Caption {
  const isLine = (element: Element) =>
    isElement(element, 'p', 'div', 'span', 'small', 'em') && isLabelledCredit(readText(element));
  const line = listElements(figure, isLine).findLast(
    (element) => readText(element).length <= LONGEST_UNMARKED,
  );
  return line ? partWhole(readApart(line)) : { caption: '', credit: '' };
}

/** Over the caption of a film stands its title. */
function listTitles(box: Element | undefined): Element[] {
  if (!box) return [];
  const titles = listElements(box, (element) => /^h[1-6]$/.test(element.tagName));
  const isMore = readApart(without(box, new Set(titles))).length > LEAST_BELOW;
  return isMore ? titles : [];
}

const LEAST_BELOW = 20;

/** Buttons, what they say, names of files and claims of rights are no words of a caption. */
function listControls(box: Element): Element[] {
  return listElements(box, isControl);
}

function findCaption(figure: Element, credits: Element[]): Element | undefined {
  return (
    findElement(
      figure,
      (element) => isElement(element, 'figcaption') && readText(element) !== '' && !credits.includes(element),
    ) ??
    findMarked(figure, CAPTION, credits) ??
    findMarked(figure, DESCRIPTION, credits)
  );
}

/** In a picture’s own box, a mark that elsewhere means any description means its caption. */
const DESCRIPTION = /(?:^|[\s_-])desc(?=$|[\s_-])/i;

function findMarked(figure: Element, marks: RegExp, credits: Element[]): Element | undefined {
  return findElement(
    figure,
    (element) => marks.test(partedMarksOf(element)) && readText(element) !== '' && !credits.includes(element),
  );
}

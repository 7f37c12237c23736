import { ILLUSTRATION } from '../lexicon/illustrations.ts';
import { isSentence, weigh } from '../lines.ts';
import { isWords, LONGEST_UNMARKED, readCreditLine } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { Habits } from './habits.ts';
import type { ReadLine } from './meta.ts';
import { partUnder } from './under-pictures.ts';
import { isSame } from './words.ts';

/** Fewer words over a caption may be a section. */
const LEAST_DESCRIPTION = 20;

/** Learn from the lead picture of a page how the others are set: described in a sentence, or with their makers over their captions. */
export function learnFromLead(
  habits: Habits,
  { picture, lines = [] }: Partial<Figure>,
  headline = '',
): Habits {
  const { alt = headline, caption, credit } = picture ?? {};
  if (!caption || !credit) return habits;
  const maker = lines.findIndex((line) => line.text === credit || readCreditLine(line) === credit);
  const said = lines.findIndex(({ text }) => text === caption);
  return {
    ...habits,
    isAllDescribed:
      !isSame(alt, headline) && !isSame(alt, caption) && (isSentence(alt) || weigh(alt) >= LEAST_DESCRIPTION),
    isMakerFirst: maker >= 0 && maker < said,
    isMakerUnder: said >= 0 && maker === said + 1,
    makerSign: findSign(lines, caption, credit),
  };
}

/** Find the sign that leads from a caption to its maker where both are in one line and no label tells it. */
function findSign(lines: ReadLine[], caption: string, credit: string): string | undefined {
  const text = lines
    .map((line) => line.text)
    .find((said) => said.startsWith(caption) && said.includes(credit));
  return text === undefined || LABELLED.test(credit) ? undefined : readSign(text, credit);
}

const LABELLED = /[:：©]/u;

/** Any end of a sentence is the same sign. */
function readSign(text: string, credit: string): string {
  const [sign = ''] = /[^\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, text.lastIndexOf(credit))) ?? [];
  return sign.replace(/\s/gu, '').replace(/^[.!?…”"»]+/u, '') || '.';
}

/** Over a paragraph, a line that ends with its maker as the lead picture’s does is a caption; elsewhere it may be a row of a list. */
export function readLikeSigned([line, next]: ReadLine[], { makerSign }: Habits): Figure | undefined {
  if (!makerSign || !line || next?.role !== 'paragraph' || !isWords(line)) return undefined;
  if (line.weight > LONGEST_UNMARKED || SPOKEN.test(line.text)) return undefined;
  const { caption, credit } = partUnder(line.text) ?? {};
  return caption && credit && readSign(line.text, credit) === makerSign
    ? { picture: { caption, credit }, lines: [line] }
    : undefined;
}

/** What somebody says opens with a dash or a quotation mark. */
export const SPOKEN = /^(?:[–—-]\s|["“”„«»「『‘'])/u;

/** Tell whether a sentence stands over a maker alone, as the caption of the lead picture does. */
export function isLikeMade([first, second]: ReadLine[], { isMakerUnder }: Habits): boolean {
  return (
    isMakerUnder === true &&
    first !== undefined &&
    first.weight <= LONGEST_MADE &&
    isSentence(first.text) &&
    second?.role === 'caption' &&
    readCreditLine(second) !== undefined
  );
}

/** A longer sentence over a maker alone may be of the text. */
const LONGEST_MADE = 100;

/** Shorter words under a credit are a section or a button, and longer ones a paragraph. */
const CAPTION = { least: 20, most: 100 };

/** Tell whether a line stands over a credit and its caption, where the lead picture has no description over these: it is of the text. */
export function isOverLikeLead(lines: ReadLine[], habits: Habits): boolean {
  return !habits.isAllDescribed && readLikeLead(lines.slice(1), habits) !== undefined;
}

/** Where the maker of the lead picture stands over its caption, the line under a credit is a caption too; words that it shows something of the kind are one everywhere. */
export function readLikeLead([line, caption]: ReadLine[], { isMakerFirst }: Habits): Figure | undefined {
  if (!line || !caption || line.role !== 'caption') return undefined;
  const isCaption =
    ILLUSTRATION.test(caption.text) ||
    (isMakerFirst === true &&
      isWords(caption) &&
      caption.weight >= CAPTION.least &&
      caption.weight <= CAPTION.most);
  const credit = isCaption ? readCreditLine(line) : undefined;
  return credit ? { picture: { caption: caption.text, credit }, lines: [line, caption] } : undefined;
}

import { isSentence, weigh } from '../lines.ts';
import { isWords, readCreditLine } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { Habits } from './habits.ts';
import type { ReadLine } from './meta.ts';
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
  };
}

/** Shorter words under a credit are a section or a button, and longer ones a paragraph. */
const CAPTION = { least: 20, most: 100 };

/** Tell whether a line stands over a credit and its caption, where the lead picture has no description over these: it is of the text. */
export function isOverLikeLead(lines: ReadLine[], habits: Habits): boolean {
  return !habits.isAllDescribed && readLikeLead(lines.slice(1), habits) !== undefined;
}

/** Where the maker of the lead picture stands over its caption, the line under a credit is a caption too. */
export function readLikeLead([line, caption]: ReadLine[], { isMakerFirst }: Habits): Figure | undefined {
  const credit = isMakerFirst && line?.role === 'caption' ? readCreditLine(line) : undefined;
  if (!line || !caption || credit === undefined || !isWords(caption) || caption.role === 'caption')
    return undefined;
  const isCaption = caption.weight >= CAPTION.least && caption.weight <= CAPTION.most;
  return isCaption ? { picture: { caption: caption.text, credit }, lines: [line, caption] } : undefined;
}

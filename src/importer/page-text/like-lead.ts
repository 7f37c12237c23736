import { isSentence } from '../lines.ts';
import { isWords, readCreditLine } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { Habits } from './habits.ts';
import type { ReadLine } from './meta.ts';
import { isSame } from './words.ts';

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
    isAllDescribed: !isSame(alt, headline) && !isSame(alt, caption) && isSentence(alt),
    isMakerFirst: maker >= 0 && maker < said,
  };
}

/** Shorter words under a credit are a section or a button, and longer ones a paragraph. */
const CAPTION = { least: 20, most: 100 };

/** Where the maker of the lead picture stands over its caption, the line under a credit is a caption too. */
export function readLikeLead([line, caption]: ReadLine[], { isMakerFirst }: Habits): Figure | undefined {
  const credit = isMakerFirst && line?.role === 'caption' ? readCreditLine(line) : undefined;
  if (!line || !caption || credit === undefined || !isWords(caption) || caption.role === 'caption')
    return undefined;
  const isCaption = caption.weight >= CAPTION.least && caption.weight <= CAPTION.most;
  return isCaption ? { picture: { caption: caption.text, credit }, lines: [line, caption] } : undefined;
}

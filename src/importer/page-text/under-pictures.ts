import { BARE_MAKERS } from '../lexicon/bare-makers.ts';
import { CAPTION_CREDITS } from '../lexicon/caption-credits.ts';
import { NAME } from '../lexicon/agencies.ts';
import { isSentence } from '../lines.ts';
import {
  FOR,
  FULL_NAME,
  HOUSE,
  LABEL_FIRST,
  OVER_CAPTIONS,
  UNDER_PICTURES,
} from '../lexicon/under-pictures.ts';
import { readCapitals } from './capital-makers.ts';
import { isSmallAgency, isWords, LONGEST_CAPTION, sharesWords } from './figure-lines.ts';
import { isOneBlock, type Habits } from './habits.ts';
import type { ReadLine, Told } from './meta.ts';
import { partCaption, sayOnce } from './picture.ts';
import { isSame } from './words.ts';

/** Shorter words under a line are no caption with its credit. */
export const LEAST_CAPTION = 25;

/** A shorter line may be a section. */
const LEAST_REPEATED = 12;

/** Read the lines as captions that stand under what their picture shows, where these end with no sign of who made it. */
export function readUnderPictures(lines: ReadLine[], habits: Habits): ReadLine[] {
  const makers = countMakers(lines);
  return lines.map((line, index): ReadLine => {
    const before = lines[index - 1];
    if (!before || !isReadable(line)) return line;
    const [, credit, caption] = (line.told ? undefined : LABEL_FIRST.exec(line.text)) ?? [];
    if (caption && credit) return { ...line, role: 'caption', told: { caption, credit } };
    const parted = isUnder(line, before, habits) ? partUnder(line.text) : undefined;
    const told =
      parted ??
      readMaker(line, before, lines[index - 2], makers) ??
      readCapitals(line, lines.slice(0, index));
    // Right above the date stand the house and the place of the author.
    if (told && !parted && line.opens && lines[index + 1]?.role === 'date') return line;
    return told ? { ...line, role: 'caption', told } : line;
  });
}

/** Part a caption from who made the picture, where it is known to stand under one. */
export function partUnder(text: string): { caption?: string; credit: string } | undefined {
  const parted = partCaption(text, CAPTION_CREDITS);
  if (parted) return parted.caption === undefined ? undefined : parted;
  const bare = partBy(UNDER_PICTURES, text) ?? partBareMaker(text);
  if (bare) return bare;
  for (const { pattern } of OVER_CAPTIONS) {
    const [, credit, caption] = pattern.exec(text) ?? [];
    if (caption && credit && isTelling(caption)) return { caption, credit };
  }
  return undefined;
}

/** Part a caption from who made the picture, whom nothing but the words at its end tells. */
export function partBareMaker(text: string): { caption: string; credit: string } | undefined {
  return partBy(BARE_MAKERS, text);
}

function partBy(forms: { pattern: RegExp }[], text: string): { caption: string; credit: string } | undefined {
  for (const { pattern } of forms) {
    const [, caption, credit] = pattern.exec(text) ?? [];
    if (caption && credit && isTelling(caption)) return { caption: caption.trim(), credit: sayOnce(credit) };
  }
  return undefined;
}

/** More than names: in scripts that have them, some of its words have small letters. */
function isTelling(caption: string): boolean {
  return /(?:^|\s)\p{Ll}{2,}|[\p{Lo}]/u.test(caption) && !WORK.test(caption);
}

/** Behind what somebody did stands who did it, and no maker of a picture: `The light, dir. Ann Tide`. */
const WORK = /(?:^|[\s(])(?:reż|rež|réal|dir|reg|rend|scen|scén|muz|prod|red|tłum|trad|transl|ed|insp)\.$/u;

function isReadable({ role, weight }: ReadLine): boolean {
  return role !== 'furniture' && role !== 'copyright' && role !== 'date' && weight <= LONGEST_CAPTION;
}

/** In one block with the line above, or as its words with something behind them. */
function isUnder(line: ReadLine, before: ReadLine, habits: Habits): boolean {
  if (line.weight < LEAST_CAPTION || line.role === 'caption') return false;
  // A line right under a paragraph is a picture’s whose description nobody sees; behind a bar stands a section.
  if (habits.hasBlocks && !line.opens && line.role === 'short' && !line.text.includes('|')) return true;
  if (line.weight <= LONGEST_GLUED && (GLUED.test(line.text) || GLUED_NAME.test(line.text))) return true;
  return isOneBlock(before, line, habits) || repeats(line.text, before);
}

/** A name right at the full stop was parted from the caption by its looks alone; so is a button. */
const GLUED =
  /\p{Ll}{3}[.!?…](?!(?:Read|See|Learn|Click|Watch|Follow|View|Subscribe|Lire|Voir|Leer|Ver|Lea|Leia|Leggi|Lees|Les|Läs)\s)\p{Lu}\p{L}+(?:[\s-]\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** So was a name right at the last word: names of houses as `WhatsApp` begin with a capital. */
const GLUED_NAME =
  /^(?:\S+\s){2,}\p{Ll}{3,}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** In a longer line it signs the text. */
const LONGEST_GLUED = 160;

/** It says what the line above says, or begins with it. */
function repeats(text: string, before: ReadLine): boolean {
  return (
    before.text.length >= LEAST_REPEATED &&
    (isSame(before.text, text) ||
      (text.startsWith(before.text) && /^[\s,:;(–—-]/u.test(text.slice(before.text.length))))
  );
}

/** Names parted by a stroke are makers under two lines on the same picture, or where they stand on the page again. */
function readMaker(
  line: ReadLine,
  before: ReadLine,
  over: ReadLine | undefined,
  makers: Map<string, number>,
): Told | undefined {
  if (isUnderSentence(line, before)) return { credit: line.text };
  if (over && endsPicture(line, before, over)) return { credit: line.text.slice(1, -1) };
  const count = makers.get(line.text);
  if (count === undefined || !isWords({ ...before, role: 'short' })) return undefined;
  // Where the caption has its credit already, the names are those of the authors.
  if (over && isSame(over.text, before.text.slice(0, over.text.length)) && partUnder(before.text))
    return undefined;
  const isSecond = over !== undefined && (!before.opens || sharesWords(over.text, before.text));
  return isSecond || !line.opens || count > 1 ? { credit: line.text } : undefined;
}

/** A name of two words or more and a house, whichever comes first; a dash leads from a house in capitals to the name. */
export const MAKERS = new RegExp(
  `^(?:${FULL_NAME}\\s?/\\s?${HOUSE}|${HOUSE}\\s?/\\s?(?:${FULL_NAME}|\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+)|\\p{Lu}{2,6}\\s[–—-]\\s${FULL_NAME})$`,
  'u',
);

/** A name, and for which house. */
const MADE_FOR = new RegExp(`^${FULL_NAME} (?:${FOR}) ${NAME}(?<!\\.)$`, 'u');

/** Under a sentence, a name with its house, or an agency in small letters, made the picture. */
function isUnderSentence(line: ReadLine, before: ReadLine): boolean {
  const isName = MADE_FOR.test(line.text) || (/^\p{Ll}+$/u.test(line.text) && isSmallAgency(line.text));
  return isName && isSentence(before.text) && isWords({ ...before, role: 'short' });
}

/** Under a description and its caption, in one block or of a sentence each, names in brackets are who made the picture. */
function endsPicture(line: ReadLine, before: ReadLine, over: ReadLine): boolean {
  if (!/^\(.*\)$/u.test(line.text) || !MAKERS.test(line.text.slice(1, -1)) || !isWords(before)) return false;
  const isBlock = over.opens && !before.opens && !line.opens;
  return isBlock || (isWords(over) && [over, before].every(({ weight }) => weight <= LONGEST_SENTENCE));
}

/** A longer sentence is a paragraph, and names in brackets under it sign the article. */
const LONGEST_SENTENCE = 120;

function countMakers(lines: ReadLine[]): Map<string, number> {
  const makers = new Map<string, number>();
  for (const line of lines) {
    if (line.role === 'short' && MAKERS.test(line.text))
      makers.set(line.text, (makers.get(line.text) ?? 0) + 1);
  }
  return makers;
}

import { readFurniture } from '../furniture.ts';
import type { FurnitureKind } from '../lexicon/lexicon.ts';
import { ABOUT_AUTHORS, AFTER } from '../lexicon/promotions.ts';
import type { Line } from '../lines.ts';
import { isCopyright } from './picture.ts';

/** A line with what it was recognised as; `kinds` is empty for text. */
export interface MarkedLine extends Line {
  kinds: (FurnitureKind | 'copyright')[];
}

/** Where a claim with the usual words begins and ends in a line that it shares with other text. */
const CLAIM = /^(|.*[.!?…”’"'»)])\s*((?:Copyright|©)\s.{2,150}?\bAll rights reserved\.?)(.*)$/u;

/** Some pages run the last paragraph, the copyright line and the links after it together: part them. */
export function partClaims(lines: Line[]): Line[] {
  return lines.flatMap((line) => {
    const [, before = '', claim, after = ''] = CLAIM.exec(line.text) ?? [];
    if (!claim) return [line];
    const texts = [before.trim(), claim, after.trim()].filter(Boolean);
    return texts.map((text, index) => ({ ...line, text, opens: line.opens && index === 0 }));
  });
}

/** A longer line is no heading. */
const LONGEST_HEADING = 60;

/** Recognise copyright lines and page furniture. */
export function markLines(lines: Line[]): MarkedLine[] {
  return lines.map((line) => ({
    ...line,
    kinds: isCopyright(line.text) ? ['copyright'] : (readFurniture(line.text) ?? readHeading(line.text)),
  }));
}

/** A heading over other articles; one of the article itself may begin with the same words and go on. Authors stand under some. */
function readHeading(text: string): MarkedLine['kinds'] {
  if (ABOUT_AUTHORS.test(text)) return [];
  const [words] = (text.length <= LONGEST_HEADING && AFTER.exec(text)) || [];
  return words !== undefined && words.length >= text.length - 2 ? ['recommended'] : [];
}

/** Part the lines of a page into those before the end of its article and those after. */
export function partAtEnd<One extends MarkedLine>(lines: One[]): { body: One[]; after: One[] } {
  const lastText = lines.findLastIndex(isText);
  let texts = 0;
  const end = lines.findIndex((line, index) => {
    if (isText(line)) texts += 1;
    return isEnd(line, texts, lastText > index);
  });
  return end < 0 ? { body: lines, after: [] } : { body: lines.slice(0, end), after: lines.slice(end) };
}

/**
 * The copyright line ends an article. Where there is none before them, the offer of reuse and the comments do, but some pages have
 * these under the headline too: there, few lines of text go before and more follow.
 */
function isEnd({ kinds }: MarkedLine, textsBefore: number, hasTextAfter: boolean): boolean {
  if (kinds.includes('copyright')) return textsBefore > 0;
  if (namesLetter(kinds)) return false;
  if (
    !kinds.some((kind) => ENDS.includes(kind)) ||
    (!kinds.includes('reuse') && kinds.includes('jump to comments'))
  )
    return false;
  return textsBefore >= 3 || (textsBefore > 0 && !hasTextAfter);
}

/** A letter to readers may be called after what stands in it: `Newsletter Comments`. */
function namesLetter([first, ...others]: MarkedLine['kinds']): boolean {
  return first === 'newsletter' && others.includes('comments heading');
}

const ENDS: (FurnitureKind | 'copyright')[] = [
  'reuse',
  'comments heading',
  'comments not enabled',
  'comments closed',
  'comments open',
];

/** Tell whether a line is text of the article. */
export function isText({ kinds }: MarkedLine): boolean {
  return kinds.length === 0;
}

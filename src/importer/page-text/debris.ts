import { isFileName } from '../html/figures/file-names.ts';
import { LETTER_NAME } from '../lexicon/appeals.ts';
import { isSentence } from '../lines.ts';
import type { ReadLine } from './meta.ts';

/** So many short lines after “Read more” are taken for its headlines. */
const MOST_HEADLINES = 6;

/** A longer line heads no paragraphs. */
export const LONGEST_HEADING = 90;

/** Under “Read more”, a longer line is a headline sooner than a heading. */
const SHORT_HEADING = 40;

/** So many lines away from a line of an offer the next of its lines may stand. */
const OFFER = 4;

/** Tell whether a line is no text: addresses, signs, topics, rows of short lines around buttons and promotions. */
export function isDebris(line: ReadLine, index: number, lines: ReadLine[]): boolean {
  if (line.role !== 'short' || isSet(index, lines)) return false;
  if (/^(?:[#＃][^\s,#＃]+[\s,]*)+$/u.test(line.text)) return true;
  if (/^(?:permalink\s*)?https?:\/\/\S+$/iu.test(line.text) || !/[\p{L}\p{N}]/u.test(line.text)) return true;
  if (/\p{L}{2}/u.test(line.text) && isFileName(line.text)) return true;
  if (LETTER_NAME.test(line.text) || isOffered(index, lines)) return true;
  if (isSentence(line.text)) return false;
  let start = index;
  let end = index;
  while (start > 0 && isLabel(lines[start - 1])) start -= 1;
  while (end < lines.length - 1 && isLabel(lines[end + 1])) end += 1;
  if (isListed(lines.slice(start, index + 1), lines[start - 1])) return false;
  const row = lines.slice(start, end + 1);
  const isSigned = row.some(({ role }) => role !== 'short');
  return row.length >= (isSigned ? 3 : 6) && !isHeadingOf(index, lines);
}

/** Under a paragraph that ends in a colon stands what it counts, down to the first line of another kind. */
function isListed(row: ReadLine[], before: ReadLine | undefined): boolean {
  const isOpen = before?.role === 'paragraph' && /[:：]$/u.test(before.text);
  return isOpen && row.every(({ role }) => role === 'short');
}

/** A line that has its place in a live blog or a table, or that heads a table. */
function isSet(index: number, lines: ReadLine[]): boolean {
  const [line, next] = lines.slice(index, index + 2);
  return Boolean(line?.isEntry ?? line?.isRow ?? next?.isRow);
}

/** Right above an offer stands its name, and between two lines of it what it says. */
function isOffered(index: number, lines: ReadLine[]): boolean {
  const [line, next] = lines.slice(index, index + 2);
  if (line && next && !isSentence(line.text) && isOffer(next)) return true;
  return (
    isNearOffer(lines.slice(index + 1, index + OFFER)) &&
    isNearOffer(lines.slice(Math.max(0, index - OFFER + 1), index).toReversed())
  );
}

function isNearOffer(lines: ReadLine[]): boolean {
  const at = lines.findIndex(isOffer);
  return at >= 0 && lines.slice(0, at).every(({ role }) => role === 'short' || role === 'furniture');
}

function isOffer({ role, kinds, text }: ReadLine): boolean {
  return role === 'promotion' || kinds.includes('newsletter') || (role === 'short' && LETTER_NAME.test(text));
}

function isLabel(line: ReadLine | undefined): boolean {
  if (!line || line.isEntry || line.isRow) return false;
  if (line.role === 'short') return !isSentence(line.text) && line.weight < 120;
  return (
    line.role === 'furniture' ||
    line.role === 'promotion' ||
    line.role === 'other article' ||
    line.role === 'moment'
  );
}

/** Tell whether a line is the headline of another article: these end in no full stop, and stand right under the words that lead to them. */
export function followsReadMore(index: number, lines: ReadLine[]): boolean {
  if (isSet(index, lines)) return false;
  for (let at = index; at > index - MOST_HEADLINES - 1 && at >= 0; at -= 1) {
    const line = lines[at];
    if (line?.kinds.includes('recommended')) return !isHeadingOf(index, lines, SHORT_HEADING);
    if (
      line?.role !== 'short' ||
      line.isEntry ||
      line.isRow ||
      (isSentence(line.text) && !isQuestion(line, lines[at - 1]))
    )
      return false;
  }
  return false;
}

/** A headline right under “Read more” may ask. */
function isQuestion({ text }: ReadLine, before: ReadLine | undefined): boolean {
  return /[?？؟]$/u.test(text) && (before?.kinds.includes('recommended') ?? false);
}

/** The last short line before a paragraph may be its heading, unless it is all that is led to. */
function isHeadingOf(index: number, lines: ReadLine[], longest = LONGEST_HEADING): boolean {
  const [line, next] = lines.slice(index, index + 2);
  if (!line || line.weight > longest || next?.role !== 'paragraph') return false;
  // A blank line under it alone parts it from the paragraph.
  const isParted = next.opens && !line.opens;
  return !isParted && !lines[index - 1]?.kinds.includes('recommended');
}

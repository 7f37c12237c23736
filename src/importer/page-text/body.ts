import type { Block, Note } from '../draft.ts';
import { explainFurniture } from '../furniture.ts';
import { PROMOTION } from '../lexicon/promotions.ts';
import { isSentence } from '../lines.ts';
import { explainNotice } from '../promotions.ts';
import { shorten } from '../shorten.ts';
import type { Habits } from './habits.ts';
import { findInsets } from './insets.ts';
import type { ReadLine } from './meta.ts';
import { partLine } from './figure-lines.ts';

/** The text of an article, and what stood between its paragraphs. */
export interface Body {
  blocks: Block[];
  notes: Note[];
}

/** What the lines above the text said already. */
export interface Said {
  headline?: string | undefined;
  authors?: string[] | undefined;
}

/** So many short lines after “Read more” are taken for its headlines. */
const MOST_HEADLINES = 6;

/** A longer line heads no paragraphs. */
const LONGEST_HEADING = 90;

/** A longer line that opens as promotions do is text. */
const LONGEST_OPENING = 220;

/** Turn the lines of a body into blocks, and leave out what is none of its text, never silently. */
export function readBody(lines: ReadLine[], said: Said, habits: Habits): Body {
  const isLiveBlog = lines.filter(({ role }) => role === 'date' || role === 'moment').length >= 3;
  const insets = findInsets(lines, habits);
  const pictured = new Set([...insets.values()].flatMap((inset) => inset.lines));
  const reasons = lines.map((line, index) =>
    pictured.has(line)
      ? [check(line, 'tells of a picture in the text')]
      : explain(line, index, lines, said, isLiveBlog),
  );
  const kept = lines.filter((line, index) => reasons[index] === undefined || insets.has(line));
  return {
    blocks: kept.map((line, index): Block => {
      const inset = insets.get(line);
      return inset
        ? { type: 'picture', picture: inset.picture }
        : toBlock(line, kept[index - 1], kept[index + 1]);
    }),
    notes: lines.flatMap((line, index) => reasons[index] ?? noteDoubt(line)),
  };
}

function explain(
  line: ReadLine,
  index: number,
  lines: ReadLine[],
  said: Said,
  isLiveBlog: boolean,
): Note[] | undefined {
  const { role, text, kinds, weight } = line;
  switch (role) {
    case 'furniture':
    case 'copyright': {
      const [kind = 'share'] = kinds;
      return [leave(line, kind === 'copyright' ? 'is a copyright line' : explainFurniture(kind))];
    }
    case 'promotion':
      return [check(line, `${explainNotice(text) ?? 'asks readers for something'}, so it was left out`)];
    case 'other article':
      return [check(line, 'leads to another article, so it was left out')];
    case 'caption':
      return weight <= 320 ? [check(line, 'is a picture’s caption, so it was left out')] : undefined;
    case 'moment':
      return isLiveBlog ? undefined : [leave(line, 'tells a time')];
    case 'date':
      return isLiveBlog || weight > 90 ? undefined : [check(line, 'is a date, so it was left out')];
    case 'byline':
      return weight <= 90 ? [check(line, 'is a byline, so it was left out')] : undefined;
    default:
      return explainText(text, index, lines, said, line);
  }
}

function explainText(
  text: string,
  index: number,
  lines: ReadLine[],
  said: Said,
  line: ReadLine,
): Note[] | undefined {
  const reason = findNotice(line);
  if (reason) return [check(line, `${reason}, so it was left out`)];
  if (text === said.headline || said.authors?.includes(text)) return [leave(line, 'was said above')];
  const next = lines[index + 1];
  if (next && next.text === text) return [leave(line, 'stands there twice')];
  const caption = next?.role === 'caption' && next.weight <= 320 ? partLine(next)?.caption : undefined;
  const isBare = next?.role === 'caption' && !caption && line.role === 'short';
  if (line.role !== 'paragraph' || line.weight <= 300) {
    if (isBare || (caption && caption.startsWith(text.slice(0, 30))))
      return [check(line, 'describes a picture, so it was left out')];
  }
  if (isDebris(line, index, lines)) return [leave(line, 'is no text')];
  if (next && isDoubled(line, next)) return [check(line, 'describes a picture, so it was left out')];
  const before = lines[index - 1];
  if (before && isDoubled(before, line)) return [check(line, 'is a picture’s caption, so it was left out')];
  return line.role === 'short' && followsReadMore(index, lines)
    ? [check(line, 'is the headline of another article, so it was left out')]
    : undefined;
}

/** What speaks for the publication, or leads away from the text. */
function findNotice({ text, role, weight }: ReadLine): string | undefined {
  if (role === 'short' && weight <= LONGEST_OPENING && PROMOTION.test(text))
    return 'leads away from the text';
  return explainNotice(text);
}

/** Where the description of a picture begins as its caption does, one of them stands twice. */
function isDoubled(line: ReadLine, next: ReadLine): boolean {
  const [one, other] = [line.text, next.text].map((text) =>
    text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase(),
  );
  if (!one || !other || line.weight > 420 || next.weight > 420) return false;
  return one.length > 24 && other.length > 24 && (one.startsWith(other) || other.startsWith(one));
}

/** Addresses, signs, what a page says again and again, and rows of short lines around buttons and promotions. */
function isDebris(line: ReadLine, index: number, lines: ReadLine[]): boolean {
  if (line.role !== 'short') return false;
  if (/^(?:permalink\s*)?https?:\/\/\S+$/iu.test(line.text) || !/[\p{L}\p{N}]/u.test(line.text)) return true;
  if (isSentence(line.text)) return false;
  let start = index;
  let end = index;
  while (start > 0 && isLabel(lines[start - 1])) start -= 1;
  while (end < lines.length - 1 && isLabel(lines[end + 1])) end += 1;
  const row = lines.slice(start, end + 1);
  const isSigned = row.some(({ role }) => role !== 'short');
  return row.length >= (isSigned ? 3 : 6) && !isHeadingOf(index, lines);
}

function isLabel(line: ReadLine | undefined): boolean {
  if (!line) return false;
  if (line.role === 'short') return !isSentence(line.text) && line.weight < 120;
  return (
    line.role === 'furniture' ||
    line.role === 'promotion' ||
    line.role === 'other article' ||
    line.role === 'moment'
  );
}

/** Headlines of other articles end in no full stop, and stand right under the words that lead to them. */
function followsReadMore(index: number, lines: ReadLine[]): boolean {
  for (let at = index; at > index - MOST_HEADLINES - 1 && at >= 0; at -= 1) {
    const line = lines[at];
    if (line?.kinds.includes('recommended')) return !isHeadingOf(index, lines);
    if (line?.role !== 'short' || isSentence(line.text)) return false;
  }
  return false;
}

/** The last short line before a paragraph may be its heading, unless it is all that is led to. */
function isHeadingOf(index: number, lines: ReadLine[]): boolean {
  const isShort = (lines[index]?.weight ?? 0) <= LONGEST_HEADING;
  return (
    isShort && lines[index + 1]?.role === 'paragraph' && !lines[index - 1]?.kinds.includes('recommended')
  );
}

function toBlock(line: ReadLine, before: ReadLine | undefined, after: ReadLine | undefined): Block {
  const isHeading =
    line.role === 'short' &&
    line.opens &&
    before?.role === 'paragraph' &&
    after?.role === 'paragraph' &&
    line.weight <= LONGEST_HEADING &&
    !isSentence(line.text) &&
    /^[\p{L}\p{N}“"«„]/u.test(line.text);
  return { type: isHeading ? 'subheading' : 'paragraph', text: line.text };
}

function noteDoubt(line: ReadLine): Note[] {
  return line.role === 'caption' ? [check(line, 'ends as a caption does. It was kept as a paragraph')] : [];
}

function leave({ number, text }: ReadLine, reason: string): Note {
  return { line: number, type: 'left out', message: `“${shorten(text)}” ${reason}.` };
}

function check({ number, text }: ReadLine, reason: string): Note {
  return { line: number, type: 'check', message: `“${shorten(text)}” ${reason}.` };
}

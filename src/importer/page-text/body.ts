import type { Block, Note } from '../draft.ts';
import { explainFurniture } from '../furniture.ts';
import { PROMOTION } from '../lexicon/promotions.ts';
import { isSentence } from '../lines.ts';
import { explainNotice } from '../promotions.ts';
import { shorten } from '../shorten.ts';
import { followsReadMore, isDebris, LONGEST_HEADING } from './debris.ts';
import type { Figure } from './figure.ts';
import type { Habits } from './habits.ts';
import { findInsets } from './insets.ts';
import type { ReadLine } from './meta.ts';
import { findPoints } from './points.ts';
import { findPolls } from './polls.ts';
import { findPulled } from './pulled.ts';
import { partCaptionLine } from './figure-lines.ts';

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

/** What a line of a body is told by besides itself. */
interface Setting {
  lines: ReadLine[];
  said: Said;
  isLiveBlog: boolean;
  pulled: ReadonlySet<ReadLine>;
  points: ReadonlySet<ReadLine>;
  polls: ReadonlySet<ReadLine>;
  insets: ReadonlyMap<ReadLine, Figure>;
}

/** A longer line that opens as promotions do is text. */
const LONGEST_OPENING = 220;

/** Turn the lines of a body into blocks, and leave out what is none of its text, never silently. */
export function readBody(lines: ReadLine[], said: Said, habits: Habits): Body {
  const isLiveBlog = lines.filter(({ role }) => role === 'date' || role === 'moment').length >= 3;
  const [pulled, points, polls] = [findPulled(lines), findPoints(lines), findPolls(lines)];
  const insets = findInsets(lines, habits, said);
  const setting = { lines, said, isLiveBlog, pulled, points, polls, insets };
  const pictured = new Set([...insets.values()].flatMap((inset) => inset.lines));
  const reasons = lines.map((line, index) =>
    pictured.has(line) ? [check(line, 'tells of a picture in the text')] : explain(line, index, setting),
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

function explain(line: ReadLine, index: number, setting: Setting): Note[] | undefined {
  const { role, text, kinds, weight } = line;
  const { isLiveBlog, pulled, points, polls } = setting;
  if (points.has(line)) return [check(line, 'is one of the points above the text')];
  if (polls.has(line)) return [check(line, 'is of a poll among readers')];
  if (pulled.has(line)) return [check(line, 'is a quote set apart from the text')];
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
      return explainText(line, index, setting);
  }
}

function explainText(
  line: ReadLine,
  index: number,
  { lines, said, pulled, insets }: Setting,
): Note[] | undefined {
  const { text } = line;
  const reason = findNotice(line);
  if (reason) return [check(line, `${reason}, so it was left out`)];
  if (isCounted(text, said.headline) || said.authors?.includes(text)) return [leave(line, 'was said above')];
  const next = lines[index + 1];
  if (next && next.text === text) return [leave(line, 'stands there twice')];
  const caption = next && next.weight <= 320 ? partCaptionLine(next)?.caption : undefined;
  const isCaptioned = next !== undefined && insets.get(next)?.picture.caption !== undefined;
  const isBare = next?.role === 'caption' && !caption && !isCaptioned && line.role === 'short';
  if (line.role !== 'paragraph' || line.weight <= 300) {
    if (isBare || (caption && caption.startsWith(text.slice(0, 30))))
      return [check(line, 'describes a picture, so it was left out')];
  }
  if (isDebris(line, index, lines)) return [leave(line, 'is no text')];
  if (next && !pulled.has(next) && isDoubled(line, next))
    return [check(line, 'describes a picture, so it was left out')];
  const before = lines[index - 1];
  if (before && isDoubled(before, line)) return [check(line, 'is a picture’s caption, so it was left out')];
  return line.role === 'short' && followsReadMore(index, lines)
    ? [check(line, 'is the headline of another article, so it was left out')]
    : undefined;
}

/** Some pages describe each picture by the headline and its number. */
function isCounted(text: string, headline: string | undefined): boolean {
  if (!headline || !text.startsWith(headline)) return false;
  return /^(?:[\s(–—-]+(?:[\p{L}\p{M}]+\s)?\d{1,2}[.)]?)?$/u.test(text.slice(headline.length));
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

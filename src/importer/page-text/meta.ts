import { isReadMore } from '../furniture.ts';
import { COMMENTED } from '../lexicon/comments.ts';
import type { FurnitureKind } from '../lexicon/lexicon.ts';
import { SIGNED_POST } from '../lexicon/own-matters.ts';
import { isSentence, weigh } from '../lines.ts';
import { explainNotice, isPromotion } from '../promotions.ts';
import { cutDateWords } from '../dates/date-words.ts';
import { toPlainDigits } from '../dates/digits.ts';
import { findDayOrder } from '../dates/day-order.ts';
import type { DayOrder } from '../dates/found-days.ts';
import { findDates, type VisibleDate } from '../dates/visible-dates.ts';
import { isYearless } from '../dates/yearless.ts';
import { isDatedCaption, isMadeBy } from './caption-lines.ts';
import type { MarkedLine } from './end.ts';
import { readBeside, readPieces } from './byline-pieces.ts';
import { isDateline, isMoment } from './moments.ts';
import { partCaption } from './picture.ts';
import { isSame } from './words.ts';

/** `moment`: when it was, but no date, as in “two hours ago”. */
export type Role =
  | 'paragraph'
  | 'short'
  | 'furniture'
  | 'copyright'
  | 'date'
  | 'moment'
  | 'byline'
  | 'caption'
  | 'promotion'
  | 'other article';

/** What a line of a page is, as far as it shows that by itself. */
export interface ReadLine extends MarkedLine {
  role: Role;
  weight: number;
  /** The first of its dates, and all. */
  date?: VisibleDate | undefined;
  dates?: VisibleDate[] | undefined;
  byline?: string[] | undefined;
  /** What a caption says, where only its place shows that it is one. */
  told?: Told | undefined;
  /** True where a label says that it is the caption of a picture. */
  isLabelled?: boolean | undefined;
  /** True within a box that says where it ends. */
  isBoxed?: boolean;
  /** True for the clock over an entry of a live blog, and for what heads the entry. */
  isEntry?: boolean;
  /** True for a row of a table, or of a list with numbers in it. */
  isRow?: boolean;
  /** Buttons stand above it. */
  isAnew?: boolean | undefined;
}

/** What a line tells of a picture: the caption and its credit, one of them alone, or the description. */
export interface Told {
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
}

/** Scripts whose sentences end with a space only. */
export const UNPUNCTUATED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}]/u;

/** Who tells it, in brackets behind the last sentence. */
const SIGN_OFF = /\s?[(（【［][^()（）【】［］]{1,40}[)）】］]$/u;

/** Japanese sets no full stop before the closing bracket of what somebody said. */
const QUOTED_LAST = /[。！？].*[」』]$/u;

/** Kinds of furniture that stand between the headline and the text. */
const ABOVE_TEXT: FurnitureKind[] = ['share', 'reading time', 'listen'];

/** Read each line by itself: what is a date, a byline, a caption, a paragraph. */
export function readLines(lines: MarkedLine[], language: string | undefined): ReadLine[] {
  const order = findDayOrder(
    lines.map(({ text }) => toPlainDigits(text)),
    language,
  );
  const read = lines.map((line) => ({
    ...line,
    weight: weigh(line.text),
    ...readRole(line, language, order),
  }));
  return read.map((line, index): ReadLine => {
    if (isShown(read, index)) return { ...line, role: 'short', date: undefined, dates: undefined };
    return isDateLabel(line, read[index + 1], language) ? { ...line, role: 'moment' } : line;
  });
}

/** Where the words under a picture say when that was, so does the description over them, or they stand as a sentence over their credit; buttons may stand between. */
function isShown(lines: ReadLine[], index: number): boolean {
  const [line, ...under] = lines.slice(index, index + 4);
  const [next, afterNext] = under.filter(({ kinds }) => !kinds.includes('picture'));
  if (line?.role !== 'date' || next === undefined) return false;
  const caption = next.role === 'caption' ? partCaption(next.text)?.caption : undefined;
  if (caption !== undefined) return isSame(caption, line.text);
  if (line.weight < LEAST_SHOWN) return false;
  const isAgain = lines.slice(Math.max(0, index - 2), index).some(({ text }) => text === line.text);
  const isSaid = isAgain || /\p{L}.*\.$/u.test(line.text);
  return next.role === 'caption' ? isSaid : next.text === line.text && afterNext?.role === 'caption';
}

/** A shorter line is a date, and who wrote the article. */
const LEAST_SHOWN = 40;

/** What day it is may stand on a line of its own over the date. */
function isDateLabel(
  { text, kinds }: ReadLine,
  next: ReadLine | undefined,
  language: string | undefined,
): boolean {
  return (
    next?.date !== undefined &&
    kinds.length === 0 &&
    /\p{L}/u.test(text) &&
    cutDateWords(text, language) === ''
  );
}

function readRole(
  { text, kinds }: MarkedLine,
  language: string | undefined,
  order: DayOrder | undefined,
): Pick<ReadLine, 'role' | 'date' | 'dates' | 'byline'> {
  if (kinds.includes('copyright')) return { role: 'copyright' };
  if (kinds.length > 0) return { role: 'furniture' };
  const dates = readDateLine(text, language, order);
  const [date] = dates;
  const byline = date ? readBeside(dates, language) : readPieces(text, language);
  if (date && !byline && isDatedCaption(text, date, language)) return { role: 'caption' };
  if (date) return { role: 'date', date, dates, byline };
  if (isMoment(text) || isYearless(text, language) || isDateline(text)) return { role: 'moment', byline };
  if (byline && isReadMore(text)) return { role: 'other article' };
  if (byline && isMadeBy(text)) return { role: 'caption' };
  if (byline && !(isSentence(text) && weigh(text) > 80)) return { role: 'byline', byline };
  if (isReadMore(text)) return { role: 'other article' };
  if (isPromotion(text) || explainNotice(text)) return { role: 'promotion' };
  if (text.length <= 500 && !POINT.test(text) && partCaption(text)) return { role: 'caption' };
  const weight = weigh(text);
  const isLong =
    weight >= 60 &&
    (isSentence(text.replace(SIGN_OFF, '')) ||
      QUOTED_LAST.test(text) ||
      weight >= 180 ||
      (weight >= 90 && UNPUNCTUATED.test(text)));
  return { role: isLong ? 'paragraph' : 'short' };
}

/** A point of a list may begin as a credit does: `- Map: where the roads are closed`. */
const POINT = /^[-–•*▪·]\s(?=.{30})/u;

/** Lines that can be headline, standfirst, description or text. */
export function isPlain({ role }: ReadLine): boolean {
  return role === 'paragraph' || role === 'short';
}

/** Lines that say who wrote an article, or when. */
export function isSignature({ role }: ReadLine): boolean {
  return role === 'date' || role === 'byline' || role === 'moment';
}

/** Under a post of a network stand its account and its day, which is not the article’s. */
const POSTED = new RegExp(`^${SIGNED_POST}`, 'u');

/** The dates of a line with little beside them; in a sentence they are part of the story. */
function readDateLine(
  line: string,
  language: string | undefined,
  order: DayOrder | undefined,
): VisibleDate[] {
  const text = line.replace(COMMENTED, '');
  if (text.length > 200 || POSTED.test(text) || (isSentence(text) && weigh(text) > 100)) return [];
  const dates = findDates(text, language, order);
  const [first] = dates;
  if (first?.before && cutDateWords(first.before, language) === '' && !isSentence(text)) return dates;
  if (text.length > 160) return [];
  const beside = [...dates.map(({ before }) => before), dates.at(-1)?.after ?? ''].join(' ');
  const hasTime = dates.some(({ time }) => time);
  const most = readPieces(text, language) ? 80 : hasTime ? 60 : isSentence(text) ? 30 : 48;
  return weigh(beside.replace(/\S+@\S+|[^\p{L}]/gu, '')) <= most ? dates : [];
}

/** Tell whether a line belongs between headline and text. */
export function isAboveText({ role, kinds }: ReadLine): boolean {
  return (
    role === 'date' ||
    role === 'moment' ||
    role === 'byline' ||
    role === 'caption' ||
    (role === 'furniture' && kinds.some((kind) => kind !== 'copyright' && ABOVE_TEXT.includes(kind)))
  );
}

import { readByline } from '../../bylines/bylines.ts';
import { saysPublished } from '../../dates/labels.ts';
import { findDates } from '../../dates/visible-dates.ts';
import type { Block } from '../../draft.ts';
import { toKey } from '../../text-key.ts';
import { toText } from '../../to-text.ts';
import { isLike } from '../fields/claims.ts';
import { weigh } from '../../lines.ts';
import { isParagraph } from './block-kinds.ts';
import { isBioOf } from './cut-end.ts';
import { isEnded } from './edges.ts';
import type { KnownFacts } from './known-facts.ts';
import { isButtonList, isTrail, isTrailList } from './page-scraps.ts';

/** A longer line is no byline. */
const LONGEST_BYLINE = 120;

/** Tell whether a block over the first sentence says what the fields of the article say. */
export function isHead(block: Block, known: KnownFacts): boolean {
  return (
    isRepeated(toText(block), known) ||
    isBioOf(block, known.authors ?? []) ||
    isSignature(toText(block), known.authors ?? []) ||
    isTrail(toText(block), known.headline ?? '') ||
    isTrailList(block) ||
    isButtonList(block) ||
    isRemnant(block)
  );
}

/** A longer line is a sentence. */
const LONGEST_REMNANT = 50;

/** What is left of a line whose names or day stood in elements of their own: `, Tidings of Salina` and `Salina,`. */
function isRemnant(block: Block): boolean {
  const text = toText(block);
  return (
    isParagraph(block) &&
    text.length <= LONGEST_REMNANT &&
    /^[,;،、]\s?\p{L}|^\p{Lu}[^,;.!?]{2,30},$/u.test(text)
  );
}

/** So many letters may stand beside the date in a line that is one: a label, the day of the week, the zone. */
const BESIDE_DATE = 30;

/** Tell whether a line is a date, with a time or a label, and nothing else. */
export function isDateLine(text: string, language: string | undefined): boolean {
  const [date, other] = findDates(text, language);
  // The day may be one that readers count from today: `Publisert: I går 06:02`.
  if (!date)
    return (
      /\p{Nd}{1,2}[:.]\p{Nd}{2}$/u.test(text) &&
      countLetters(text) <= BESIDE_DATE &&
      saysPublished(text, language)
    );
  const beside = `${date.before}${other ? `${other.before}${other.after}` : date.after}`;
  return countLetters(beside) <= (other ? BESIDE_TIMES : BESIDE_DATE);
}

function countLetters(text: string): number {
  return text.replace(/\P{L}/gu, '').length;
}

/** So many letters may stand beside moments that the page marks: a place, a label, how long ago that was. */
const BESIDE_TIMES = 45;

/** Tell whether a line tells moments that the page marks, and little else; hours alone part the news of a day. */
function isTimeLine(text: string, times: string[]): boolean {
  const found = times.filter((time) => time.length > 3 && text.includes(time));
  const days = found.join(' ').replace(/\d{1,2}[:.]\d{2}/g, '');
  const rest = found.reduce((left, time) => left.replace(time, ''), text);
  return /\p{Nd}/u.test(days) && rest.replace(/\P{L}/gu, '').length <= BESIDE_TIMES;
}

/** Shorter lines share their words by chance. */
const LEAST_HEADLINE = 30;

/** A paragraph of an article is longer. */
const RUNNING = 80;

/** Pages have one headline for readers and one for search engines: list the lines over the first paragraph that say it in other words. */
export function listHeadlines(blocks: Block[], headline = ''): Block[] {
  const isRunning = (block: Block) => isParagraph(block) && toText(block).length >= RUNNING;
  const first = blocks.findIndex((block) => isRunning(block) && !isHeadlineLike(toText(block), headline));
  return blocks.slice(0, Math.max(0, first)).filter((block) => isHeadlineLike(toText(block), headline));
}

function isHeadlineLike(text: string, headline: string): boolean {
  const isLong = text.length >= LEAST_HEADLINE && text.length <= headline.length * 2;
  return isLong && !/[.。।۔]$/u.test(text) && isLike(text, headline);
}

function isRepeated(
  text: string,
  { headline, standfirst, authors = [], language, times = [] }: KnownFacts,
): boolean {
  const key = toKey(text);
  if (key === toKey(headline ?? '') || (standfirst && key === toKey(standfirst))) return true;
  if (isTimeLine(text, times)) return true;
  return (
    weigh(text) <= LONGEST_BYLINE && (isDateLine(text, language) || isSigned(text, { authors, language }))
  );
}

/** Tell whether a line says who wrote the article, and nothing else. */
export function isSigned(text: string, { authors = [], language }: KnownFacts): boolean {
  if (weigh(text) > LONGEST_BYLINE) return false;
  if (readByline(text, language)) return true;
  const key = toKey(text);
  const rest = authors.reduce((left, name) => left.replace(toKey(name), ''), key);
  return authors.length > 0 && rest !== key && rest.length < 24;
}

/** Over the first sentence, a line that begins with an author says what they are or where they stand. */
function isSignature(text: string, authors: string[]): boolean {
  const key = toKey(text);
  return (
    text.length <= LONGEST_BYLINE && !isEnded(text) && authors.some((name) => key.startsWith(toKey(name)))
  );
}

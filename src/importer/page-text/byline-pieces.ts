import { readByline } from '../bylines/bylines.ts';
import { readPlacedSurely } from '../bylines/placed.ts';
import { cutDateWords } from '../dates/date-words.ts';
import type { VisibleDate } from '../dates/visible-dates.ts';
import { isSentence, weigh } from '../lines.ts';

/** What parts the pieces of a line; before a label there may be no sign: `12.3.2024 Autor: Anna Zee`. */
const PIECES =
  /\s[-–—/]\s|\s*[|•·]\s*|\t|\s(?=(?:[\p{Lu}\p{Lo}][\p{L}\p{M}]{2,15}|\p{sc=Han}{2,8})\s?[:：]\s?\p{L})/u;

/** The byline may share its line with the kind of article, the date and the desk. */
export function readPieces(
  text: string,
  language: string | undefined,
  isDated = false,
): string[] | undefined {
  if (text.length > 200) return undefined;
  const placed = language === 'ar' ? readPlacedSurely(text) : undefined;
  if (placed) return placed;
  const [before = '', ...behind] = text.split(PIECES);
  const pieces = saysMore(before) ? [text] : [text, ...behind];
  return pieces.map((piece) => readByline(piece, language, isDated)).find((names) => names !== undefined);
}

/** A sentence of fewer letters may be a label. */
const LEAST_SENTENCE = 20;

/** Behind a sentence of its own a label names whose picture it is. */
function saysMore(text: string): boolean {
  return (isSentence(text) || CLOSED.test(text)) && !/\p{Nd}/u.test(text) && weigh(text) >= LEAST_SENTENCE;
}

/** Behind the sentence brackets may say more: `It stays. (The keeper at the light)` */
const CLOSED = /\p{Ll}[.!?…]\s\([^()]{6,}\)$/u;

/** The byline before the dates of its line, or behind one of them. */
export function readBeside(dates: VisibleDate[], language: string | undefined): string[] | undefined {
  const [first] = dates;
  return [cutDateWords(first?.before ?? '', language), ...dates.map(({ after }) => after)]
    .map((text) => readPieces(text.replace(/^[\s,;:|/•·–—-]+/u, ''), language, true))
    .find((names) => names !== undefined);
}

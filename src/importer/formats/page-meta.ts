import { readByline } from '../bylines.ts';
import { isReadMore } from '../furniture.ts';
import type { FurnitureKind } from '../lexicon.ts';
import { isSentence, weigh } from '../lines.ts';
import { isPromotion } from '../promotions.ts';
import { findDate, type VisibleDate } from '../visible-dates.ts';
import type { MarkedLine } from './page-end.ts';
import { partCaption } from './page-picture.ts';

/** What a line of a page is, as far as it shows that by itself. */
export interface ReadLine extends MarkedLine {
  role: 'paragraph' | 'short' | 'furniture' | 'copyright' | 'date' | 'byline' | 'caption' | 'promotion' | 'other article';
  weight: number;
  date?: VisibleDate | undefined;
  byline?: string[] | undefined;
}

/** Scripts whose sentences end with a space only. */
const UNPUNCTUATED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}]/u;

/** Kinds of furniture that stand between the headline and the text. */
const ABOVE_TEXT: FurnitureKind[] = ['share', 'reading time', 'listen'];

/** Read each line by itself: what is a date, a byline, a caption, a paragraph. */
export function readLines(lines: MarkedLine[], language: string | undefined): ReadLine[] {
  return lines.map((line) => ({ ...line, weight: weigh(line.text), ...readRole(line, language) }));
}

function readRole({ text, kinds }: MarkedLine, language: string | undefined): Pick<ReadLine, 'role' | 'date' | 'byline'> {
  if (kinds.includes('copyright')) return { role: 'copyright' };
  if (kinds.length > 0) return { role: 'furniture' };
  const byline = readPieces(text, language);
  const date = readDateLine(text, language);
  if (date) return { role: 'date', date, byline };
  if (byline && !(isSentence(text) && text.length > 80)) return { role: 'byline', byline };
  if (isReadMore(text)) return { role: 'other article' };
  if (isPromotion(text)) return { role: 'promotion' };
  if (text.length <= 500 && partCaption(text)) return { role: 'caption' };
  const weight = weigh(text);
  const isLong = weight >= 60 && (isSentence(text) || weight >= 180 || (weight >= 90 && UNPUNCTUATED.test(text)));
  return { role: isLong ? 'paragraph' : 'short' };
}

/** A date with little beside it; in a sentence it is part of the story. */
function readDateLine(text: string, language: string | undefined): VisibleDate | undefined {
  if (text.length > 160 || (isSentence(text) && weigh(text) > 100)) return undefined;
  const date = findDate(text, language);
  if (!date) return undefined;
  const beside = `${date.before} ${date.after}`.replace(/[^\p{L}]/gu, '');
  return weigh(beside) <= 70 ? date : undefined;
}

/** The byline may share its line with the kind of article, the date and the desk. */
function readPieces(text: string, language: string | undefined): string[] | undefined {
  if (text.length > 200) return undefined;
  const pieces = [text, ...text.split(/\s[-–—]\s|\s*[|•·]\s*|\t/).slice(1)];
  return pieces.map((piece) => readByline(piece, language)).find((names) => names !== undefined);
}

/** Tell whether a line belongs between headline and text. */
export function isAboveText({ role, kinds }: ReadLine): boolean {
  return (
    role === 'date' ||
    role === 'byline' ||
    role === 'caption' ||
    (role === 'furniture' && kinds.some((kind) => kind !== 'copyright' && ABOVE_TEXT.includes(kind)))
  );
}

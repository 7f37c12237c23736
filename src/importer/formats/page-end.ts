import { readFurniture } from '../furniture.ts';
import type { FurnitureKind } from '../lexicon.ts';
import type { Line } from '../lines.ts';
import { isCopyright } from './page-picture.ts';

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

/** Recognise copyright lines and page furniture. */
export function markLines(lines: Line[]): MarkedLine[] {
  return lines.map((line) => ({
    ...line,
    kinds: isCopyright(line.text) ? ['copyright'] : (readFurniture(line.text) ?? []),
  }));
}

/** Part the lines of a page into those before the end of its article and those after. */
export function partAtEnd<One extends MarkedLine>(lines: One[]): { body: One[]; after: One[] } {
  const end = lines.findIndex((line, index) => isEnd(line, lines.slice(0, index), lines.slice(index + 1)));
  return end < 0 ? { body: lines, after: [] } : { body: lines.slice(0, end), after: lines.slice(end) };
}

/**
 * The copyright line ends an article. Where there is none before them, the offer of reuse and the comments do, but some pages have
 * these under the headline too: there, few lines of text go before and more follow.
 */
function isEnd({ kinds }: MarkedLine, before: MarkedLine[], after: MarkedLine[]): boolean {
  const texts = before.filter(isText).length;
  if (kinds.includes('copyright')) return texts > 0;
  if (
    !kinds.some((kind) => ENDS.includes(kind)) ||
    (!kinds.includes('reuse') && kinds.includes('jump to comments'))
  )
    return false;
  return texts >= 3 || (texts > 0 && !after.some(isText));
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

/** Headings under which a page ends: what comes after them are other articles, topics and readers. */
const LAST: (FurnitureKind | 'copyright')[] = ['recommended', 'topics', 'comments heading', 'newsletter'];

/** So much of the text stands before the heading that ends a page. */
const SHARE = 0.6;

/** So many lines may follow the last paragraph before they are no part of it. */
const TAIL = 3;

/**
 * Part a body where its paragraphs thin out, or at a heading that leads on when most of the text stands before it.
 *
 * @param beyond The lines after the densest text of the page.
 */
export function cutAtDensity<One extends MarkedLine & { weight: number; role: string }>(
  lines: One[],
  beyond: ReadonlySet<One>,
  isPage: boolean,
): { body: One[]; after: One[] } {
  const thin = lines.findIndex((line) => beyond.has(line));
  const hasTail = thin >= 0 && (isPage || lines.length - thin > TAIL) && thin > 0;
  const dense = hasTail ? lines.slice(0, thin) : lines;
  const weights = dense.map(({ role, weight }) => (role === 'paragraph' ? weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const end = dense.findIndex((line, index) => {
    sum += weights[index] ?? 0;
    return (
      sum >= total * SHARE &&
      total > 0 &&
      line.kinds.length > 0 &&
      line.kinds.every((kind) => LAST.includes(kind)) &&
      index > 1
    );
  });
  const cut = end < 0 ? dense.length : end;
  return { body: lines.slice(0, cut), after: lines.slice(cut) };
}

import { isReadMore } from '../furniture.ts';
import { isSentence } from '../lines.ts';
import type { ReadLine } from './meta.ts';

/** The lines that hold the text of an article: from the first up to, not with, the last. */
export interface Region {
  start: number;
  end: number;
}

/** A part of a page, and how much its paragraphs say. */
interface Stretch extends Region {
  sum: number;
}

/** So much more a stretch counts whose head is dated: it may be a short article beside a long list of teasers. */
const DATED = 2;

/** So many lines above its first paragraph a stretch may be dated, and so many below it. */
const HEAD = { above: 10, below: 4 };

/** Find where the paragraphs of a page stand closest: what a line says counts for it, what interrupts it against. */
export function findRegion(lines: ReadLine[]): Region {
  let best: Region = { start: 0, end: 0 };
  let most = 0;
  for (const stretch of listStretches(lines)) {
    const sum = stretch.sum * (isDated(lines, stretch) ? DATED : 1);
    if (sum > most) {
      most = sum;
      best = { start: stretch.start, end: stretch.end };
    }
  }
  return best;
}

/** List the stretches of a page that say something, each up to where it says most. */
function listStretches(lines: ReadLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  let best: Stretch | undefined;
  let sum = 0;
  lines.forEach((line, index) => {
    // In a text, a label over a caption is what its picture shows.
    const isShown = best !== undefined && lines[index + 2]?.role === 'caption';
    const value = isTeaser(lines, index) && !isShown ? 0.3 : score(line);
    if (sum <= 0 && best) stretches.push(best);
    if (sum <= 0) best = undefined;
    const start = best?.start ?? index;
    sum = Math.max(0, sum) + value;
    if (sum > (best?.sum ?? 0)) best = { start, end: index + 1, sum };
  });
  return best ? [...stretches, best] : stretches;
}

/** Tell whether the day stands near where a stretch begins. */
function isDated(lines: ReadLine[], { start, end }: Stretch): boolean {
  return lines
    .slice(Math.max(0, start - HEAD.above), Math.min(end, start + HEAD.below))
    .some(({ role }) => role === 'date');
}

/** A short paragraph between short lines is a teaser under another headline more often than text. */
function isTeaser(lines: ReadLine[], index: number): boolean {
  const line = lines[index];
  return (
    line?.role === 'paragraph' && line.weight < 170 && isLabel(lines[index - 1]) && isLabel(lines[index + 1])
  );
}

function isLabel(line: ReadLine | undefined): boolean {
  return (
    line?.role === 'date' ||
    line?.role === 'moment' ||
    (line?.role === 'short' && !isSentence(line.text) && !line.isEntry && !isReadMore(line.text))
  );
}

function score({ role, weight, text, kinds, isBoxed, isEntry, isRow }: ReadLine): number {
  if (isBoxed || isEntry) return 0;
  if (isRow) return 0.3;
  switch (role) {
    case 'paragraph':
      return Math.min(weight, 400) / 40;
    case 'short':
      if (isSentence(text)) return Math.min(weight, 60) / 60;
      return weight >= 100 ? 0.3 : -0.8;
    case 'copyright':
      return -4;
    case 'furniture':
      return kinds.includes('advertisement') || kinds.includes('picture') ? -0.2 : -0.9;
    default:
      return -0.6;
  }
}

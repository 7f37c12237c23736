import { LONGEST_UNMARKED } from './page-figure-lines.ts';
import type { ReadLine } from './page-meta.ts';

/** What a page shows of its habits. */
export interface Habits {
  /** Blank lines part its blocks. */
  hasBlocks: boolean;
  /** The descriptions of its pictures stand in its text. */
  isDescribed: boolean;
}

/** Tell the habits of a page: where pictures are described in the text, what they show is often said twice. */
export function tellHabits(lines: ReadLine[]): Habits {
  return {
    hasBlocks: lines.filter(({ opens }) => opens).length * 2 > lines.length,
    isDescribed: lines.some(({ text }, index) => text.length > 4 && text === lines[index - 1]?.text),
  };
}

/** Where blank lines part the blocks, two lines that stand together belong to each other, unless a paragraph is one of them. */
export function isOneBlock(first: ReadLine, second: ReadLine, { hasBlocks }: Habits): boolean {
  return hasBlocks && first.opens && !second.opens && first.weight <= LONGEST_UNMARKED;
}

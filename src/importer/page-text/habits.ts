import { isPulled } from './quoted-twice.ts';
import { LONGEST_UNMARKED, isSign } from './figure-lines.ts';
import type { ReadLine } from './meta.ts';
import { isSame } from './words.ts';

/** What a page shows of its habits. */
export interface Habits {
  /** Blank lines part its paragraphs. */
  hasBlocks: boolean;
  /** The descriptions of its pictures stand in its text. */
  isDescribed: boolean;
  /** The lead picture is described in a sentence over its caption, and so are the others. */
  isAllDescribed?: boolean;
  /** Who made the lead picture stands over its caption, and so it is with the others. */
  isMakerFirst?: boolean;
  /** It stands alone on the line under its caption. */
  isMakerUnder?: boolean;
  /** The sign that leads from the caption of the lead picture to its maker in the same line, where no label does. */
  makerSign?: string | undefined;
}

/** Tell the habits of a page: where pictures are described in the text, what they show is often said twice. */
export function tellHabits(lines: ReadLine[]): Habits {
  const paragraphs = lines.filter(({ role }) => role === 'paragraph');
  return {
    hasBlocks: paragraphs.filter(({ opens }) => opens).length * 4 > paragraphs.length * 3,
    isDescribed: lines.some((line, index) => isSign(line) || repeats(line, lines[index - 1])),
  };
}

/** What a picture shows is said once more by its caption, or by the headline that it leads to. */
function repeats(line: ReadLine, before: ReadLine | undefined): boolean {
  if (!before || line.text.length <= 4 || isPulled(before, line)) return false;
  return line.text === before.text || isSame(line.text, before.text);
}

/**
 * Where blank lines part the blocks, two lines that stand together belong to each other, unless a paragraph is one of them.
 *
 * @param longest A longer line is a paragraph: one that stands over a credit may be longer than others.
 */
export function isOneBlock(
  first: ReadLine,
  second: ReadLine,
  { hasBlocks }: Habits,
  longest = LONGEST_UNMARKED,
): boolean {
  return hasBlocks && first.opens && !second.opens && first.weight <= longest;
}

import { isSentence, partBlocks, weigh, type Line } from './lines.ts';

/** So many lines a paragraph has at least that was broken before a link and behind it, and so many at most. */
const LEAST_LINES = 3;
const MOST_LINES = 7;

/** A heavier line is no link. */
const HEAVIEST_LINK = 45;

/** A lighter block is a box. */
const LEAST_BLOCK = 100;

/** One such block may be of a picture: several tell that a tool broke the text. */
const LEAST_BLOCKS = 2;

/** What ends in a letter or a mark of a script without capitals. */
const OPEN_END = /\p{Lo}[\p{M}\p{Cf}]*$/u;

/**
 * Find the lines of paragraphs that were broken at their links, without the first of each, in scripts that show by no capitals that a
 * sentence goes on: there, blocks tell in which only the last line is a sentence, and short lines stand between.
 */
export function findUncasedBlocks(lines: Line[]): Set<Line> {
  const blocks = partBlocks(lines).filter(isBroken);
  return new Set(blocks.length >= LEAST_BLOCKS ? blocks.flatMap((block) => block.slice(1)) : []);
}

function isBroken(block: Line[]): boolean {
  const last = block.at(-1);
  if (!last || block.length < LEAST_LINES || block.length > MOST_LINES || !isSentence(last.text))
    return false;
  const before = block.slice(0, -1);
  return (
    before.every(({ text }) => OPEN_END.test(text) && !isSentence(text)) &&
    before.slice(1).every(({ text }) => weigh(text) <= HEAVIEST_LINK) &&
    block.reduce((sum, { text }) => sum + weigh(text), 0) >= LEAST_BLOCK
  );
}

import type { Block } from '../../draft.ts';
import { toText } from '../../to-text.ts';
import { isHeading, isParagraph } from './block-kinds.ts';

/** Fewer letters are a name, or the sign of an agency. */
const LEAST_SUMMARY = 60;

/** Fewer letters of the article say too little of the script that it is written in. */
const LEAST_ARTICLE = 300;

/** A longer text in other letters is the article once more. */
const MOST_OF_ARTICLE = 0.4;

/** A longer line over a summary is part of it. */
const LONGEST_LABEL = 30;

/**
 * Drop the summary in Latin letters that papers of other scripts set under an article for readers elsewhere, with the label over it: it is
 * no end of its text.
 */
export function dropForeignSummary(blocks: Block[]): Block[] {
  const first = blocks.findLastIndex((block) => !isForeign(block)) + 1;
  const summary = countAll(blocks.slice(first));
  const article = countAll(blocks.slice(0, first));
  const isOther = article.others >= LEAST_ARTICLE && article.latin < article.others / 4;
  const isSummary = summary.latin >= LEAST_SUMMARY && summary.latin <= article.others * MOST_OF_ARTICLE;
  return isOther && isSummary ? blocks.slice(0, first) : blocks;
}

/** Every letter of it is Latin, but for a name. */
function isForeign(block: Block): boolean {
  if (!isParagraph(block) && !isHeading(block)) return false;
  const { latin, others } = count(block);
  const isLabel = toText(block).length <= LONGEST_LABEL && others === 0;
  return latin > 0 && (isLabel || (latin >= LEAST_SUMMARY && others < latin / 20));
}

function countAll(blocks: Block[]): { latin: number; others: number } {
  return blocks
    .map(count)
    .reduce((sum, one) => ({ latin: sum.latin + one.latin, others: sum.others + one.others }), {
      latin: 0,
      others: 0,
    });
}

function count(block: Block): { latin: number; others: number } {
  const letters = toText(block).replace(/\P{L}/gu, '');
  const others = letters.replace(/\p{sc=Latn}/gu, '').length;
  return { latin: letters.length - others, others };
}

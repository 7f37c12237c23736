import type { Block } from '../../draft.ts';
import { CREDITS } from '../../lexicon/rights.ts';

/** A longer paragraph is text of the article. */
const LONGEST_CAPTION = 300;

/** An agency alone at the end is where the last paragraph of a report came from more often than who took a picture. */
const LABELLED = CREDITS.filter(({ reason }) => !/agency|claim|before the word/.test(reason));

/** Tell whether a paragraph is the caption of a picture that stands somewhere else, as its credit shows. */
export function isLoneCaption(block: Block, text: string): boolean {
  if (block.type === 'quote' || block.type === 'list' || text.length > LONGEST_CAPTION) return false;
  return !/https?:/.test(text) && isLabelledCredit(text);
}

/** Tell whether a line ends in a credit that a label or a sign shows to be one. */
export function isLabelledCredit(text: string): boolean {
  return LABELLED.some(({ pattern }) => pattern.test(text));
}

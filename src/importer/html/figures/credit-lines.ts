import type { Block } from '../../draft.ts';
import { SOURCE_LABEL } from '../../lexicon/labels.ts';
import { CREDITS } from '../../lexicon/rights.ts';
import { isWorded } from '../../lexicon/wording.ts';

/** A longer paragraph is text of the article. */
const LONGEST_CAPTION = 300;

/** A longer line that opens with a label tells of the sources of the article. */
const LONGEST_SOURCE = 80;

/** An agency alone at the end is where the last paragraph of a report came from more often than who took a picture. */
const LABELLED = CREDITS.filter(({ reason }) => !/agency|claim|before the word/.test(reason));

/** Tell whether a paragraph is the caption of a picture that stands somewhere else, as its credit shows. */
export function isLoneCaption(block: Block, text: string): boolean {
  if (block.type === 'quote' || block.type === 'list' || text.length > LONGEST_CAPTION) return false;
  const isSource = text.length > LONGEST_SOURCE && SOURCE_LABEL.test(text);
  return !/https?:/.test(text) && !isSource && isLabelledCredit(text);
}

/** The word behind the maker; a paragraph of a report may end in it by chance, a line right under a picture does not. */
const TAKEN = /(?:[摄攝]|撮影|攝影|摄影)(?:（[^（）]{2,8}）)?[）)]?$/u;

/** Tell whether a line right under a picture shows by its credit that it is the caption. */
export function isCaptionUnder(text: string): boolean {
  return isLabelledCredit(text) || TAKEN.test(text);
}

/** Tell whether a line ends in a credit that a label or a sign shows to be one. */
export function isLabelledCredit(text: string): boolean {
  return LABELLED.some((form) => isWorded(form, text));
}

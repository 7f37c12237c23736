import type { Block, Note } from '../draft.ts';
import { agreeWithData } from './agree.ts';
import { findCandidate } from './find-candidate.ts';
import { applyNewsRules, type KnownFacts } from './news-rules.ts';
import { prunePage } from './prune-page.ts';
import { toBlocks } from './to-blocks.ts';

/** What is known of a page before its body is looked for. */
export interface BodyClues extends KnownFacts {
  /** The address of the page. */
  base?: string | undefined;
  /** The text of the article in the structured data. */
  told?: string | undefined;
  /** Every block of the page, in its order. */
  all: Block[];
}

/** Find the blocks of a page’s article; none where there is no text. The document is used up. */
export function findBody(document: Document, clues: BodyClues): { blocks: Block[]; notes: Note[] } {
  prunePage(document);
  const tree = findCandidate(document);
  const { blocks, notes } = tree ? toBlocks(tree, clues) : { blocks: [], notes: [] };
  const agreed = agreeWithData(blocks, clues.told, clues.all);
  return { blocks: applyNewsRules(agreed, clues), notes };
}

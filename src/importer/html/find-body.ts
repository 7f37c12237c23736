import type { Block, Note } from '../draft.ts';
import { findCandidate } from './find-candidate.ts';
import { prunePage } from './prune-page.ts';
import { toBlocks } from './to-blocks.ts';

/** Find the blocks of a page’s article; none where there is no text. */
export function findBody(document: Document, base?: string): { blocks: Block[]; notes: Note[] } {
  prunePage(document);
  const tree = findCandidate(document);
  return tree ? toBlocks(tree, { base }) : { blocks: [], notes: [] };
}

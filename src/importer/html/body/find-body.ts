import type { Root } from 'hast';
import type { Block, Note } from '../../draft.ts';
import { agreeWithData } from './agree.ts';
import { dropAbove } from './drop-above.ts';
import { parseMarkup } from '../tree/dom.ts';
import { findCandidate } from './find-candidate.ts';
import { countLetters } from './find-container.ts';
import type { KnownFacts } from './known-facts.ts';
import { applyNewsRules } from './news-rules.ts';
import { listOwnHeadings } from './own-headings.ts';
import { LITTLE, prunePage } from './prune-page.ts';
import { dropStills } from '../figures/films.ts';
import { restoreHeadings } from './restore-headings.ts';
import { restoreOpening } from './restore-opening.ts';
import { restoreCaptions, restorePictures } from '../figures/restore-pictures.ts';
import { toBlocks } from './to-blocks.ts';
import { keepPictures } from './keep-pictures.ts';
import { isChange } from '../../promotions.ts';
import { toKey } from '../../text-key.ts';
import { toText } from '../../to-text.ts';

/** What is known of a page before its body is looked for. */
export interface BodyClues extends KnownFacts {
  /** The text of the article in the structured data. */
  told?: string | undefined;
  page: Root;
  /** The page as it was before anything was taken out of it. */
  markup: string;
  /** Every block of the page, in its order. */
  all: Block[];
}

/** Find the blocks of a page’s article; none where there is no text. The document is used up. */
export function findBody(document: Document, clues: BodyClues): { blocks: Block[]; notes: Note[] } {
  const own = listOwnHeadings(document);
  prunePage(document);
  keepPictures(document);
  const paragraphs = listParagraphs(document);
  const tree = findTree(document, clues.markup);
  const { blocks, notes } = tree ? toBlocks(tree, clues) : { blocks: [], notes: [] };
  const opened = restoreOpening(blocks, clues.all, { headline: clues.headline, paragraphs });
  const headed = restoreHeadings(opened, clues.all, own);
  const shown = restorePictures(restoreCaptions(headed, clues.all), clues.all);
  const agreed = dropAbove(agreeWithData(shown, clues.told, clues.all), clues.all, clues.headline);
  const still = dropStills(agreed, clues.page);
  return { blocks: applyNewsRules(still, clues), notes: [...notes, ...agreed.flatMap(noteChange)] };
}

function listParagraphs(document: Document): Set<string> {
  return new Set([...document.querySelectorAll('p')].map((paragraph) => toKey(paragraph.textContent)));
}

/** What was changed after publication has a field of its own, which an editor fills. */
function noteChange(block: Block): Note[] {
  const text = block.type === 'picture' ? '' : toText(block);
  if (!isChange(text)) return [];
  return [{ type: 'check', message: `“${text}” tells what was changed: see corrections.` }];
}

/** A box that was taken out of the page may have been the article: where nearly nothing is left, the page is read again as it was. */
function findTree(document: Document, markup: string): Root | undefined {
  const pruned = findCandidate(document);
  const letters = pruned ? countLetters(pruned) : 0;
  if (letters > LITTLE) return pruned;
  const whole = findCandidate(parseMarkup(markup));
  return whole && countLetters(whole) > letters * 3 ? whole : pruned;
}

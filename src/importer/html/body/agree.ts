import type { Block } from '../../draft.ts';
import { toText } from '../../to-text.ts';
import { toKey } from '../../text-key.ts';
import { keyOf } from '../../block-keys.ts';

/** Words in a row that are the same text, not chance. */
const ROW = 4;

/** A shorter text in the structured data is a teaser. */
const LEAST_LETTERS = 400;

/**
 * Hold what was found in a page against the article’s text in its structured data. Where that holds all of the article, blocks that it
 * does not have go from the start and the end; where the page’s blocks miss much of it, its own paragraphs are taken.
 *
 * @param told The text in the structured data, without tags.
 * @param all Every block of the page, in its order.
 */
export function agreeWithData(found: Block[], told: string | undefined, all: Block[]): Block[] {
  if (!told || told.length < LEAST_LETTERS) return found;
  const rows = listRows(told);
  const covered = shareOf(rows, new Set(found.flatMap((block) => listRows(toText(block)))));
  if (covered >= 0.6) return dropForeign(found, new Set(rows));
  const owned = new Set(rows);
  const gathered = all.filter((block) => isOwned(block, owned));
  const regained = shareOf(rows, new Set(gathered.flatMap((block) => listRows(toText(block)))));
  return regained > covered + 0.1 ? gathered : found;
}

/** Data that is cut short after its first paragraphs says nothing of those after. */
function dropForeign(found: Block[], owned: Set<string>): Block[] {
  const words = found.reduce((sum, block) => sum + countWords(block), 0);
  const known = found
    .filter((block) => isOwned(block, owned))
    .reduce((sum, block) => sum + countWords(block), 0);
  if (known < words * 0.75) return found;
  const first = found.findIndex((block) => isOwned(block, owned) && countWords(block) > 8);
  const last = found.findLastIndex((block) => isOwned(block, owned) && countWords(block) > 8);
  return found.filter((block, index) => {
    if (block.type === 'picture' || isOwned(block, owned)) return true;
    const isInside = index > first && index < last;
    return isInside && (block.type !== 'paragraph' || countWords(block) > 12);
  });
}

function isOwned(block: Block, owned: Set<string>): boolean {
  const rows = listRows(toText(block));
  return rows.length > 0 && shareOf(rows, owned) >= 0.5;
}

function shareOf(rows: string[], others: Set<string>): number {
  return rows.length === 0 ? 0 : rows.filter((row) => others.has(row)).length / rows.length;
}

function countWords(block: Block): number {
  return keyOf(block).split(' ').filter(Boolean).length;
}

/** Rows of words; a text of fewer words is one row. */
function listRows(text: string): string[] {
  const words = toKey(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return Array.from({ length: Math.max(1, words.length - ROW + 1) }, (_, first) =>
    words.slice(first, first + ROW).join(' '),
  );
}

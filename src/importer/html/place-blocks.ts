import type { Block } from '../draft.ts';
import { toText } from '../to-text.ts';
import { toKey } from './text-key.ts';

/**
 * Find where the blocks of an article stand in their page, from the first to the last: the index of each among all blocks, or -1 where
 * it is not found after the one before it. Pictures have no words to be found by.
 *
 * @param all Every block of the page, in its order.
 */
export function placeBlocks(found: Block[], all: Block[]): number[] {
  const places = new Map<string, number[]>();
  for (const [index, block] of all.entries()) {
    const key = keyOf(block);
    if (key) places.set(key, [...(places.get(key) ?? []), index]);
  }
  let from = 0;
  return found.map((block) => {
    const at = places.get(keyOf(block))?.find((place) => place >= from) ?? -1;
    if (at >= 0) from = at + 1;
    return at;
  });
}

function keyOf(block: Block): string {
  return block.type === 'picture' ? '' : toKey(toText(block));
}

import type { Block } from '../../draft.ts';
import { keyOf } from '../../block-keys.ts';

/**
 * Find where the blocks of an article stand in their page, from the first to the last: the index of each among all blocks, or -1 where
 * it is not found after the one before it. Pictures have no words to be found by.
 *
 * @param all Every block of the page, in its order.
 */
export function placeBlocks(found: Block[], all: Block[]): number[] {
  // The places of each text, the last one first: what has been passed is taken off the end.
  const places = Map.groupBy([...all.entries()].reverse(), ([, block]) => keyOf(block));
  let from = 0;
  return found.map((block) => {
    const key = keyOf(block);
    const left = key === '' ? [] : (places.get(key) ?? []);
    while ((left.at(-1)?.[0] ?? from) < from) left.pop();
    const at = left.at(-1)?.[0] ?? -1;
    if (at >= 0) from = at + 1;
    return at;
  });
}

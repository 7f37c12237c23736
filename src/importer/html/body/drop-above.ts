import type { Block } from '../../draft.ts';
import { toKey } from '../../text-key.ts';
import { keyOf } from '../../block-keys.ts';
import { toText } from '../../to-text.ts';
import { isHeading } from './block-kinds.ts';
import { placeBlocks } from './place-blocks.ts';

/** A longer text over a headline belongs to what is told under it. */
const LONGEST_ABOVE = 150;

/**
 * Drop what stands in the page above the headline, as kickers, days of play and the way through the site do.
 *
 * @param all Every block of the page, in its order.
 */
export function dropAbove(found: Block[], all: Block[], headline = ''): Block[] {
  const key = toKey(headline);
  const top = all.findIndex((block) => isHeading(block) && keyOf(block) === key);
  if (top < 0) return found;
  const places = placeBlocks(found, all);
  const start = places.findIndex((place) => place > top);
  return found.filter((block, index) => {
    const place = places[index] ?? -1;
    const isAbove = index < start && place >= 0 && place < top;
    return block.type === 'picture' || !isAbove || toText(block).length > LONGEST_ABOVE;
  });
}

import type { Block } from './draft.ts';
import { toKey } from './text-key.ts';
import { toText } from './to-text.ts';

const KEYS = new WeakMap<Block, string>();

/** The words of a block as they are compared. Blocks are not changed once they are made, and each is compared with many others. */
export function keyOf(block: Block): string {
  const known = KEYS.get(block);
  if (known !== undefined) return known;
  const key = toKey(toText(block));
  KEYS.set(block, key);
  return key;
}

import type { Block } from '../draft.ts';
import { toText } from '../to-text.ts';
import { isHeading } from './block-kinds.ts';
import { shareOfLinks } from './links.ts';
import { toKey } from './text-key.ts';

/** One heading more may be that of a box; several are those of the article. */
const LEAST_HEADINGS = 3;

/**
 * Put back the headings that stand in the page right over what was found of its article, where several were not found with it: pages
 * that number or link their headings mark them as menus do.
 *
 * @param all Every block of the page, in its order.
 */
export function restoreHeadings(found: Block[], all: Block[]): Block[] {
  const keys = all.map((block) => toKey(toText(block)));
  const known = new Set(found.map((block) => toKey(toText(block))));
  const restored = new Map<Block, Block>();
  let from = 0;
  for (const block of found) {
    const key = toKey(toText(block));
    const at = key ? keys.indexOf(key, from) : -1;
    if (at < 0) continue;
    const before = all[at - 1];
    if (from > 0 && before && isOwnHeading(before) && !known.has(keys[at - 1] ?? ''))
      restored.set(block, before);
    from = at + 1;
  }
  if (restored.size < LEAST_HEADINGS) return found;
  return found.flatMap((block) => [restored.get(block) ?? [], block].flat());
}

/** A heading that leads elsewhere is another article’s. */
function isOwnHeading(block: Block): boolean {
  return isHeading(block) && shareOfLinks(block) < 0.3;
}

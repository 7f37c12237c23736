import type { Block } from '../../draft.ts';
import { isHeading } from './block-kinds.ts';
import { shareOfLinks } from './links.ts';
import { placeBlocks } from './place-blocks.ts';
import { keyOf } from '../../block-keys.ts';

/** One heading more may be that of a box; several are those of the article. */
const LEAST_HEADINGS = 3;

/**
 * Put back the headings that stand in the page right over what was found of its article, where several were not found with it or no box
 * is around them: pages that number or link their headings mark them as menus do.
 *
 * @param all Every block of the page, in its order.
 * @param own What those headings say around which there is no box.
 */
export function restoreHeadings(found: Block[], all: Block[], own: ReadonlySet<string>): Block[] {
  const known = new Set(found.map(keyOf));
  const places = placeBlocks(found, all);
  const first = places.findIndex((place) => place >= 0);
  const restored = new Map<Block, Block>();
  for (const [index, block] of found.entries()) {
    const before = all[(places[index] ?? -1) - 1];
    if (index > first && before && isOwnHeading(before) && !known.has(keyOf(before)))
      restored.set(block, before);
  }
  const isMany = restored.size >= LEAST_HEADINGS;
  return found.flatMap((block) => {
    const heading = restored.get(block);
    return heading && (isMany || own.has(keyOf(heading))) ? [heading, block] : [block];
  });
}

/** A heading that leads elsewhere is another article’s. */
function isOwnHeading(block: Block): boolean {
  return isHeading(block) && shareOfLinks(block) < 0.3;
}

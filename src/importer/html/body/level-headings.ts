import type { Heading } from 'mdast';
import type { Block } from '../../draft.ts';
import { findHeading } from './block-kinds.ts';

/** Put the headings of a body on the levels that an article has, from the second to the fourth, and skip none. */
export function levelHeadings(blocks: Block[]): Block[] {
  const depths = [...new Set(blocks.flatMap((block) => findHeading(block)?.depth ?? []))].sort();
  let before = 1;
  return blocks.map((block) => {
    const heading = findHeading(block);
    if (!heading) return block;
    const depth = Math.min(depths.indexOf(heading.depth) + 2, before + 1, 4);
    before = depth;
    return toHeading({ ...heading, depth: depth as Heading['depth'] });
  });
}

function toHeading(node: Heading): Block {
  const [only, ...others] = node.children;
  const isPlain = node.depth === 2 && only?.type === 'text' && others.length === 0;
  return isPlain ? { type: 'subheading', text: only.value } : { type: 'rich', node };
}

import type { Heading } from 'mdast';
import type { Block } from '../../draft.ts';

/** Tell whether a block is a heading, plain or with more than text in it. */
export function isHeading(block: Block): boolean {
  return levelOf(block) !== undefined;
}

/** The level of a heading, from 1; nothing of a block that is none. */
export function levelOf(block: Block): number | undefined {
  return block.type === 'subheading' ? 2 : findHeading(block)?.depth;
}

/** The heading of a block that has more than text in it. */
export function findHeading(block: Block): Heading | undefined {
  return block.type === 'rich' && block.node.type === 'heading' ? block.node : undefined;
}

/** Tell whether a block is a paragraph, plain or with more than text in it. */
export function isParagraph(block: Block): boolean {
  return block.type === 'paragraph' || (block.type === 'rich' && block.node.type === 'paragraph');
}

import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../../draft.ts';

/** What part of a block’s text leads elsewhere, from 0 to 1. */
export function shareOfLinks(block: Block): number {
  if (block.type !== 'rich') return 0;
  const linked = countLinked(block.node);
  return linked === 0 ? 0 : linked / Math.max(1, countSigns(toString(block.node)));
}

/** The letters and signs in links. */
export function countLinked(node: Nodes): number {
  if (node.type === 'link') return countSigns(toString(node));
  return 'children' in node
    ? (node.children as Nodes[]).reduce((sum, child) => sum + countLinked(child), 0)
    : 0;
}

function countSigns(text: string): number {
  return text.replace(/\s|[|•·/,:–—-]/g, '').length;
}

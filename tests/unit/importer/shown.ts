import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { remarkGrammar } from '../../../src/markdown/remark-grammar.ts';

/** One block as a page shows it: its kind in the Markdown tree, and its letters. */
export type Shown = [type: string, text: string];

/** Read Markdown with the grammar of our articles, and give what each block shows. */
export function showBlocks(markdown: string): Shown[] {
  return remark().use(remarkGrammar).parse(markdown).children.map(toShown);
}

/** Read Markdown as plain CommonMark, and give what each block shows. */
export function showCommonMark(markdown: string): Shown[] {
  return remark().parse(markdown).children.map(toShown);
}

function toShown(node: Nodes): Shown {
  return [node.type, toString(node)];
}

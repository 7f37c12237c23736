import type { Nodes } from 'mdast';
import type { Block } from './draft.ts';

/** The words of a block as a reader reads them, without a picture’s. */
export function toText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return block.text;
    case 'quote':
      return block.paragraphs.join(' ');
    case 'list':
      return block.items.join(' ');
    case 'rich':
      return readNode(block.node).replace(/ {2,}/g, ' ').trim();
    case 'picture':
      return '';
  }
}

/** What stands on lines of its own, or in cells of its own, is not run together. */
const APART = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote', 'code']);

function readNode(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const text = (node.children as Nodes[]).map(readNode).join('');
  return APART.has(node.type) ? ` ${text} ` : text;
}

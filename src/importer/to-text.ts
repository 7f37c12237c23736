import { toString } from 'mdast-util-to-string';
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
      return toString(block.node);
    case 'picture':
      return '';
  }
}

import type { Block } from './draft.ts';
import { escapeHeading, escapeText } from './escape.ts';

/** Turn the blocks of a body into Markdown that shows their text letter for letter, with a line break at the end. */
export function toMarkdown(blocks: Block[]): string {
  return blocks.map((block, index) => `${writeBlock(block, isOddList(blocks, index))}\n`).join('\n');
}

function writeBlock(block: Block, isOdd: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return escapeText(block.text);
    case 'subheading':
      return `## ${escapeHeading(block.text)}`;
    case 'quote':
      return block.paragraphs.map((text) => `> ${escapeText(text)}`).join('\n>\n');
    case 'list':
      return block.items
        .map((item, index) => `${markItem(block.ordered, isOdd, index)} ${escapeText(item)}`)
        .join('\n');
  }
}

function markItem(ordered: boolean, isOdd: boolean, index: number): string {
  if (ordered) return `${index + 1}${isOdd ? ')' : '.'}`;
  return isOdd ? '*' : '-';
}

/** Lists that follow each other would run into one, unless each has another mark than the one before. */
function isOddList(blocks: Block[], index: number): boolean {
  let lists = 0;
  while (blocks[index - lists - 1]?.type === 'list') lists += 1;
  return lists % 2 === 1;
}

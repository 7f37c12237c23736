import type { List } from 'mdast';
import type { Block, DraftPicture } from './draft.ts';
import { escapeHeading, escapeText } from './escape.ts';
import { writeRich } from './rich-markdown.ts';

/** Give the name of a picture’s file beside the article; nothing where it has none. */
export type NamePicture = (picture: DraftPicture) => string | undefined;

/**
 * Turn the blocks of a body into Markdown that shows their text letter for letter, with a line break at the end. A picture without a
 * file has no place in Markdown and is left out.
 */
export function toMarkdown(blocks: Block[], namePicture: NamePicture = () => undefined): string {
  const shown = blocks.filter(
    (block) => block.type !== 'picture' || namePicture(block.picture) !== undefined,
  );
  return shown
    .map((block, index) => `${writeBlock(block, isOddList(shown, index), namePicture)}\n`)
    .join('\n');
}

function writeBlock(block: Block, isOdd: boolean, namePicture: NamePicture): string {
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
    case 'rich':
      return writeRich(block.node, isOdd);
    case 'picture':
      return writePicture(block.picture, namePicture(block.picture) ?? '');
  }
}

/** The form in which our articles have a picture: what is seen, the file, and why it matters with who made it. */
function writePicture({ alt = '', caption = '', credit = '' }: DraftPicture, name: string): string {
  const title = [caption, `Credit: ${credit}`].filter(Boolean).join(' | ');
  const node = { type: 'image' as const, alt, url: encodeURI(name), title };
  return writeRich({ type: 'paragraph', children: [node] }, false);
}

function markItem(ordered: boolean, isOdd: boolean, index: number): string {
  if (ordered) return `${index + 1}${isOdd ? ')' : '.'}`;
  return isOdd ? '*' : '-';
}

/** Lists that follow each other would run into one, unless each has another mark than the one before. */
function isOddList(blocks: Block[], index: number): boolean {
  let lists = 0;
  while (isList(blocks[index - lists - 1])) lists += 1;
  return lists % 2 === 1;
}

function isList(block: Block | undefined): block is Block & { node?: List } {
  return block?.type === 'list' || (block?.type === 'rich' && block.node.type === 'list');
}

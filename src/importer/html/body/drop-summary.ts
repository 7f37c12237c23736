import type { Block } from '../../draft.ts';
import { toText } from '../../to-text.ts';
import { isHeading, isParagraph } from './block-kinds.ts';

/** A paragraph of an article is longer. */
const RUNNING = 80;

/** A shorter line that leads on to a list is its heading. */
const LEADING_ON = 20;

/** Drop the lists over the first paragraph that sum up the article, with their headings. */
export function dropSummary(blocks: Block[]): Block[] {
  const first = blocks.findIndex((block) => isParagraph(block) && toText(block).length >= RUNNING);
  const isSummary = (block: Block | undefined, index: number) =>
    block !== undefined && index < first && isList(block) && !leadsOn(blocks[index - 1]);
  return blocks.filter(
    (block, index) =>
      !isSummary(block, index) && !(isHeading(block) && isSummary(blocks[index + 1], index + 1)),
  );
}

function isList(block: Block): boolean {
  return block.type === 'list' || (block.type === 'rich' && block.node.type === 'list');
}

function leadsOn(block: Block | undefined): boolean {
  const text = block && isParagraph(block) ? toText(block) : '';
  return text.length > LEADING_ON && /[:：]$/u.test(text);
}

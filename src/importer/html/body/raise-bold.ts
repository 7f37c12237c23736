import { readByline } from '../../bylines/bylines.ts';
import type { Block } from '../../draft.ts';
import { isReadMore, readFurniture } from '../../furniture.ts';
import { weigh } from '../../lines.ts';
import { partCaption } from '../../page-text/picture.ts';
import { explainNotice, isPromotion } from '../../promotions.ts';
import { isParagraph, levelOf } from './block-kinds.ts';

/** A heavier line in bold is a sentence that its writer stresses. */
const HEAVIEST = 90;

/** What ends a sentence, a question of an interview or the name of who speaks. */
const STOP = /[.!?…:;,。！？：؟؛،।–—-]["”»“’')\]]*$/u;

/**
 * Make headings of the short lines in bold that stand over paragraphs: many papers set their sub-headings so, and whoever hears a page
 * or leafs through its headings would not find them. They go one level under the heading above them. What ends as a sentence does stays in
 * bold, as do several such lines in a row.
 *
 * @see https://www.w3.org/TR/WCAG20-TECHS/F2.html
 */
export function raiseBold(blocks: Block[], language?: string): Block[] {
  const bold = blocks.map(readBold);
  let level = 1;
  return blocks.map((block, index): Block => {
    level = levelOf(block) ?? level;
    const text = bold[index];
    if (text === undefined || index === 0 || bold[index - 1] !== undefined) return block;
    const next = blocks[index + 1];
    const isOver = next !== undefined && bold[index + 1] === undefined && isText(next);
    return isOver && isHeadline(text, language) ? toHeading(text, level + 1) : block;
  });
}

function toHeading(text: string, level: number): Block {
  if (level === 2) return { type: 'subheading', text };
  return {
    type: 'rich',
    node: { type: 'heading', depth: level === 3 ? 3 : 4, children: [{ type: 'text', value: text }] },
  };
}

/** The text of a paragraph that is all in bold, and plain but for that. */
function readBold(block: Block): string | undefined {
  if (block.type !== 'rich' || block.node.type !== 'paragraph') return undefined;
  const [strong, ...others] = block.node.children;
  if (strong?.type !== 'strong' || others.length > 0) return undefined;
  const [text, ...more] = strong.children;
  return text?.type === 'text' && more.length === 0 ? text.value.trim() : undefined;
}

function isText(block: Block): boolean {
  return isParagraph(block) || block.type === 'list' || (block.type === 'rich' && block.node.type === 'list');
}

function isHeadline(text: string, language: string | undefined): boolean {
  if (weigh(text) > HEAVIEST || STOP.test(text) || !/\p{L}.*\p{L}/u.test(text) || /^\p{Ll}/u.test(text))
    return false;
  const isOther = readFurniture(text) ?? partCaption(text) ?? readByline(text, language);
  return isOther === undefined && !isReadMore(text) && !isPromotion(text) && !explainNotice(text);
}

import type { Element, ElementContent } from 'hast';
import { isElement, listElements } from '../tree/hast.ts';

/** Elements that hold words and no blocks. */
const LINE = /^(?:p|h[1-6]|span|b|strong|i|em|u|font|small|big|center|mark|q|cite|label|summary|dt)$/;

const BLOCK =
  /^(?:p|div|ul|ol|dl|h[1-6]|table|blockquote|section|article|header|footer|main|aside|figure|pre|details|x-picture)$/;

/**
 * Part a line that holds blocks, which HTML forbids and pages do where they leave out an end tag: its words stay a line, and the blocks
 * follow it. Nothing where it holds none.
 */
export function liftBlocks(node: Element): ElementContent[] | undefined {
  if (!LINE.test(node.tagName) || !holdsBlock(node)) return undefined;
  const parts: ElementContent[] = [];
  let line: ElementContent[] = [];
  const close = () => {
    if (line.length > 0) parts.push({ ...node, tagName: lineName(node), children: line });
    line = [];
  };
  for (const child of node.children) {
    if (isElement(child) && (BLOCK.test(child.tagName) || holdsBlock(child))) {
      close();
      parts.push(child);
    } else line.push(child);
  }
  close();
  return parts;
}

/** Words that stand among blocks are a paragraph. */
function lineName({ tagName }: Element): string {
  return /^(?:p|h[1-6])$/.test(tagName) ? tagName : 'p';
}

function holdsBlock(node: Element): boolean {
  return listElements(node, (element) => BLOCK.test(element.tagName), 1).length > 0;
}

/** The text of a page as it is seen, and where a selection stands in it. */
export interface PageText {
  /** One space between words, one line for each block. */
  text: string;
  from: number;
  to: number;
}

/** Read the text of a page as browsers search it, with the place of a selection. */
export function readPage(root: Node, selected: Range): PageText {
  const page: PageText = { text: '', from: -1, to: -1 };
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!isSeen(node)) continue;
    const own = findBlock(node);
    if (own !== block) page.text = `${page.text.trimEnd()}\n`;
    block = own;
    addNode(page, node, selected);
  }
  return page;
}

function addNode(page: PageText, node: Text, selected: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  const start = node === startContainer ? startOffset : 0;
  const end = node === endContainer ? endOffset : node.length;
  add(page, node.data.slice(0, start));
  if (page.from < 0 && selected.comparePoint(node, start) === 0) page.from = page.text.length;
  add(page, node.data.slice(start, end));
  if (selected.comparePoint(node, end) === 0) page.to = page.text.length;
  add(page, node.data.slice(end));
}

/** Blanks that follow a blank are not seen. */
function add(page: PageText, part: string): void {
  const text = part.replace(/\s+/g, ' ');
  page.text += /(^|\s)$/.test(page.text) ? text.trimStart() : text;
}

function isSeen({ parentElement }: Text): boolean {
  return !!parentElement && parentElement.checkVisibility() && !parentElement.closest('.quote-box');
}

function findBlock({ parentElement }: Text): Element | null {
  let block = parentElement;
  while (block && /^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
  return block;
}

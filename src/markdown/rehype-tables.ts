import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { BodyPhrases } from './body.ts';
import { isElement } from './elements.ts';

const MARK = /^Table:\s*/;

/** Put every table into a box that scrolls by itself, and make a paragraph `Table: …` before it its caption. */
export function rehypeTables({ phrases }: { phrases: BodyPhrases }) {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, { type: 'element', tagName: 'table' }, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const table = node;
      const before = findCaption(parent.children as ElementContent[], index);
      const id = `table-${(count += 1)}`;
      if (before) table.children.unshift(drawCaption(before.paragraph, id));
      markCells(table);
      const name = before ? { ariaLabelledBy: id } : { ariaLabel: phrases.tableScroll };
      // Reachable by the keyboard, or else only a mouse could scroll it.
      const box = h('div.table-scroll', { role: 'region', tabIndex: 0, ...name }, table);
      const start = before?.index ?? index;
      parent.children.splice(start, index - start + 1, box);
      return [SKIP, start + 1];
    });
  };
}

function findCaption(
  siblings: ElementContent[],
  tableIndex: number,
): { paragraph: Element; index: number } | undefined {
  for (let index = tableIndex - 1; index >= 0; index -= 1) {
    const node = siblings[index];
    if (node?.type === 'text' && !node.value.trim()) continue;
    const [first] = isElement(node, 'p') ? node.children : [];
    const isCaption = first?.type === 'text' && MARK.test(first.value);
    return isCaption ? { paragraph: node as Element, index } : undefined;
  }
  return undefined;
}

function drawCaption({ children: [first, ...others] }: Element, id: string): Element {
  const opening = first?.type === 'text' ? first.value.replace(MARK, '') : '';
  return h('caption', { id }, [opening, ...others]);
}

/** The old `align` attribute becomes data for the style sheet, and the cells of the head say what they head. */
function markCells(table: Element): void {
  visit(table, 'element', (cell) => {
    if (!isElement(cell, 'th', 'td')) return;
    const { align, ...others } = cell.properties;
    cell.properties = others;
    if (align) cell.properties.dataAlign = align;
    if (cell.tagName === 'th') cell.properties.scope = 'col';
  });
}

import { hash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Give every paragraph an id made of its letters and digits, so that a link to it outlives edits to the others, and
 * to the punctuation of its own. Paragraphs of the same words are numbered.
 */
export function rehypeParagraphIds() {
  return (tree: Root): void => {
    const seen = new Map<string, number>();
    visit(tree, 'element', (element) => {
      if (element.tagName === 'section' && 'dataFootnotes' in element.properties) return SKIP;
      if (element.tagName === 'p' && element.properties.id === undefined)
        element.properties.id = makeId(element, seen);
      return undefined;
    });
  };
}

function makeId(paragraph: Element, seen: Map<string, number>): string {
  const letters = toString(paragraph)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  const id = `p-${hash('sha256', letters, 'hex').slice(0, 8)}`;
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

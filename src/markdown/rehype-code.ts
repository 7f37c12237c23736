import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Keep code left to right in every language, and let long lines of it be scrolled by the keyboard. */
export function rehypeCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'pre') element.properties = { tabIndex: 0, dir: 'ltr' };
      if (element.tagName === 'code') element.properties = { dir: 'ltr' };
    });
  };
}

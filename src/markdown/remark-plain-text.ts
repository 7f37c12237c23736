import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Refuse what would reach a page as something else than text: raw HTML, and lines that look like a block but are none. */
export function remarkPlainText() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node) => {
      const shown = node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value;
      file.message(
        `HTML is not allowed in an article: ${shown} To show a “<” as text, write \\< instead.`,
        node,
      );
    });
    visit(tree, 'paragraph', (node) => {
      const start = node.position?.start;
      if (start?.offset === undefined) return;
      const lines = String(file).slice(start.offset, node.position?.end.offset).split('\n');
      lines.forEach((line, index) => {
        const message = explainColons(line.trim());
        if (message) file.message(message, { line: start.line + index, column: 1 });
      });
    });
  };
}

function explainColons(line: string): string | undefined {
  if (/^:{3,}$/.test(line)) return 'This line closes a block, but no block is open here.';
  if (!line.startsWith('::')) return undefined;
  return (
    'This line begins with “::” but cannot be read as a story block. Write ::name[Text]{key="value"} with no spaces ' +
    'between its parts, or :::name[Title] for a block that :::, on a line of its own, closes. For plain text, write \\:: instead.'
  );
}

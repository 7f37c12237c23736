import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Catch footnotes that lost their other half: a mark without a note would show as text, a note without a mark not at all. */
export function remarkNotes() {
  return (tree: Root, file: VFile): void => {
    const marks = new Set<string>();
    visit(tree, 'footnoteReference', (node) => void marks.add(node.identifier));
    visit(tree, 'footnoteDefinition', (node) => {
      if (marks.has(node.identifier)) return;
      file.message(
        `No place in the text refers to the note [^${node.label ?? node.identifier}]: it would not be shown.`,
        node,
      );
    });
    visit(tree, 'text', (node) => {
      const { start, end } = node.position ?? {};
      // The source and not the value: an escaped bracket is meant to be text.
      const typed = String(file).slice(start?.offset, end?.offset);
      for (const [mark] of typed.matchAll(/(?<!\\)\[\^[^\]\s]+\]/g)) {
        file.message(
          `There is no note for ${mark}: write “${mark}: The note.” in a paragraph of its own.`,
          node,
        );
      }
    });
  };
}

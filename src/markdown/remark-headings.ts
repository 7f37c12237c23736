import type { Heading, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Hold headings to an outline that a screen reader can walk: from `##` to `####`, none skipped, none inside another block. */
export function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    let depth = 1;
    visit(tree, 'heading', (heading, _index, parent) => {
      const message = explainHeading(heading, parent, depth);
      if (message) file.message(message, heading);
      depth = heading.depth;
    });
  };
}

function explainHeading(heading: Heading, parent: Parents | undefined, before: number): string | undefined {
  if (heading.children.length === 0) return 'This heading has no words.';
  if (heading.depth === 1)
    return 'A heading in the text begins with “##”: the headline is the only “#”, and stands in the metadata.';
  if (heading.depth > 4) return 'Headings go down to “####” and no further.';
  if (parent?.type !== 'root') return 'A heading cannot stand inside a block, a list or a quotation.';
  if (heading.depth <= before + 1) return undefined;
  return `This heading skips a level: write “${'#'.repeat(before + 1)}” instead of “${'#'.repeat(heading.depth)}”.`;
}

import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { BodyContext } from './body.ts';
import { findStoryBlock, STORY_BLOCKS } from './story-blocks.ts';
import type { Directive, StoryBlock } from './story-blocks/story-block.ts';

/** Check every story block, and take out those that have a mistake, so that only sound ones are drawn. */
export function remarkStoryBlocks({ context }: { context: BodyContext }) {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['leafDirective', 'containerDirective'], (node, index, parent) => {
      const directive = node as Directive;
      const message = explain(directive, parent?.type === 'root', context) ?? explainEnd(directive, file);
      if (!message || !parent || index === undefined) return undefined;
      file.message(message, directive);
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

function explain(directive: Directive, isOnItsOwn: boolean, context: BodyContext): string | undefined {
  const block = findStoryBlock(directive.name);
  if (!block) return explainName(directive.name);
  const message = explainForm(block, directive) ?? block.explain(directive, context);
  if (message) return `${message} Write ${block.example}.`;
  return isOnItsOwn
    ? undefined
    : `The block “${block.name}” cannot stand inside another block, a list or a quotation.`;
}

function explainName(name: string): string {
  const names = STORY_BLOCKS.map((block) => block.name).join(', ');
  return `There is no story block “${name}”. There are: ${names}.`;
}

function explainForm(block: StoryBlock, { type, attributes, name }: Directive): string | undefined {
  if (block.type !== type) {
    return type === 'leafDirective'
      ? `“${name}” needs three colons.`
      : `“${name}” takes two colons and one line.`;
  }
  const unknown = Object.keys(attributes ?? {}).find((key) => !block.attributes.includes(key));
  if (!unknown) return undefined;
  const known = block.attributes.length > 0 ? `it takes ${block.attributes.join(' and ')}` : 'it takes none';
  return `“${name}” has no attribute “${unknown}”: ${known}.`;
}

/** A block without its closing line would swallow the rest of the article, and look as if it were meant to. */
function explainEnd({ type, name, position }: Directive, file: VFile): string | undefined {
  if (type !== 'containerDirective' || !position) return undefined;
  const lastLine = String(file).split('\n')[position.end.line - 1] ?? '';
  if (/^\s*:{3,}\s*$/.test(lastLine)) return undefined;
  return `The block “${name}” is not closed: write ::: on a line of its own behind it.`;
}

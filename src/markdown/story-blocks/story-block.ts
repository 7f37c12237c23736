import type { Element, ElementContent } from 'hast';
import type { BlockContent, DefinitionContent, Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import type { BodyContext } from '../body.ts';

/** A directive as the parser gives it: `::name[…]{…}` on one line, or `:::name[…]` around other blocks. */
export type Directive = LeafDirective | ContainerDirective;

/** One kind of story block: what it must say, and how it is drawn. */
export interface StoryBlock {
  /** Its directive, as the Financial Times’ content tree names it, in kebab case. */
  name: string;
  type: Directive['type'];
  /** Attributes it may have; the others are mistakes. */
  attributes: readonly string[];
  /** A right way to write it, shown with every mistake. */
  example: string;
  /** Find what is wrong with one, in plain words. */
  explain(directive: Directive, context: BodyContext): string | undefined;
  /** Draw one that has no mistakes. */
  draw(directive: Directive, state: State, context: BodyContext): Element;
}

/** The value of an attribute, without space around it; empty where there is none. */
export function attributeOf({ attributes }: Directive, name: string): string {
  return attributes?.[name]?.trim() ?? '';
}

/** The words in square brackets behind the name, as HTML. */
export function drawLabel(directive: Directive, state: State): ElementContent[] {
  if (directive.type === 'leafDirective') return state.all(directive);
  const label = directive.children.find(isLabel);
  return label ? state.all(label) : [];
}

/** Whether there are words in square brackets behind the name. */
export function hasLabel(directive: Directive): boolean {
  if (directive.type === 'leafDirective') return directive.children.length > 0;
  return directive.children.some((child) => isLabel(child) && child.children.length > 0);
}

/** What stands between the lines of colons, without the label. */
export function contentOf(directive: Directive): (BlockContent | DefinitionContent)[] {
  return directive.type === 'containerDirective' ? directive.children.filter((child) => !isLabel(child)) : [];
}

function isLabel(node: BlockContent | DefinitionContent): node is Paragraph {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
}

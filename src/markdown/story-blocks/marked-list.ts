import type { Element, ElementContent } from 'hast';
import type { List, ListItem } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { isElement } from '../elements.ts';
import { contentOf, type Directive } from './story-block.ts';

/** The one list of a block, when it holds nothing else and every item begins with words in bold. */
export function findList(directive: Directive): List | undefined {
  const [list, ...others] = contentOf(directive);
  if (list?.type !== 'list' || others.length > 0) return undefined;
  return list.children.every(beginsBold) ? list : undefined;
}

function beginsBold({ children: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong' && first.children.length > 1;
}

/** The content of each item; an item of one paragraph gives the content of that. */
export function drawItems(state: State, list: List): ElementContent[][] {
  return list.children.map((item) => {
    const children = state.all(item);
    const [only, ...others] = children;
    return isElement(only, 'p') && others.length === 0 ? trim(only.children) : children;
  });
}

function trim(children: ElementContent[]): ElementContent[] {
  return children.filter((child) => child.type !== 'text' || child.value !== '\n');
}

/** Name the first words in bold by a class. */
export function addClassToStrong(children: ElementContent[], name: string): ElementContent[] {
  const first = children.find((child): child is Element => isElement(child, 'p', 'strong'));
  const strong = isElement(first, 'p') ? first.children[0] : first;
  if (isElement(strong, 'strong')) strong.properties.className = [name];
  return children;
}

import type { Element, ElementContent } from 'hast';
import type { List } from 'mdast';
import { h } from 'hastscript';
import { isElement } from '../elements.ts';
import { drawItems, findList } from './marked-list.ts';
import { drawLabel, hasLabel, type StoryBlock } from './story-block.ts';

/** A story told by a few figures. */
export const inNumbers: StoryBlock = {
  name: 'in-numbers',
  type: 'containerDirective',
  attributes: [],
  example:
    ':::in-numbers[Title], one line such as “- **15** members of the Council” for each figure, and ::: on a line of its own at the end',
  explain(directive) {
    if (!hasLabel(directive)) return 'The block of numbers has no title.';
    return findList(directive)
      ? undefined
      : 'A block of numbers is one list, in which every item begins with its number in bold.';
  },
  draw(directive, state) {
    const numbers = drawItems(state, findList(directive) as List).map(drawNumber);
    return h(
      'section.in-numbers',
      h('h2.in-numbers__title', drawLabel(directive, state)),
      h('dl.in-numbers__list', numbers),
    );
  },
};

function drawNumber(children: ElementContent[]): Element {
  const [number, ...description] = children.flatMap((child) =>
    isElement(child, 'p') ? child.children : [child],
  );
  const term = isElement(number, 'strong') ? number.children : [];
  const [first] = description;
  if (first?.type === 'text') first.value = first.value.trimStart();
  return h('div', h('dt', term), h('dd', description));
}

import type { List } from 'mdast';
import { h } from 'hastscript';
import { addClassToStrong, drawItems, findList } from './marked-list.ts';
import { drawLabel, hasLabel, type StoryBlock } from './story-block.ts';

/** What happened, in the order in which it did. */
export const timeline: StoryBlock = {
  name: 'timeline',
  type: 'containerDirective',
  attributes: [],
  example:
    ':::timeline[Title], one line such as “- **1945** What happened.” for each event, and ::: on a line of its own at the end',
  explain(directive) {
    if (!hasLabel(directive)) return 'The timeline has no title.';
    return findList(directive)
      ? undefined
      : 'A timeline is one list, in which every item begins with its date in bold.';
  },
  draw(directive, state) {
    const events = drawItems(state, findList(directive) as List).map((children) =>
      h('li.timeline__event', addClassToStrong(children, 'timeline__date')),
    );
    return h(
      'section.timeline',
      h('h2.timeline__title', drawLabel(directive, state)),
      h('ol.timeline__events', events),
    );
  },
};

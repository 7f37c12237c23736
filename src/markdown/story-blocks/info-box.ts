import { h } from 'hastscript';
import { contentOf, drawLabel, hasLabel, type StoryBlock } from './story-block.ts';

/** What a reader may want to know beside the story, under a title of its own. */
export const infoBox: StoryBlock = {
  name: 'info-box',
  type: 'containerDirective',
  attributes: [],
  example: ':::info-box[Title], the text on the lines below, and ::: on a line of its own at the end',
  explain(directive) {
    if (!hasLabel(directive)) return 'The info box has no title.';
    return contentOf(directive).length > 0 ? undefined : 'The info box is empty.';
  },
  draw(directive, state) {
    const text = state.all({ type: 'root', children: contentOf(directive) });
    return h('aside.info-box', h('h2.info-box__title', drawLabel(directive, state)), text);
  },
};

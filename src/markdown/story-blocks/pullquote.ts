import { h } from 'hastscript';
import { attributeOf, drawLabel, hasLabel, type StoryBlock } from './story-block.ts';

/** Words of the story set large beside it. An aside, because they stand in the text as well. */
export const pullquote: StoryBlock = {
  name: 'pullquote',
  type: 'leafDirective',
  attributes: ['source'],
  example: '::pullquote[The words.]{source="Who said them"}',
  explain: (directive) => (hasLabel(directive) ? undefined : 'The pull quote has no words.'),
  draw(directive, state) {
    const source = attributeOf(directive, 'source');
    const words = h('blockquote', h('p', drawLabel(directive, state)));
    return h('aside.pullquote', words, source && h('p.pullquote__source', source));
  },
};

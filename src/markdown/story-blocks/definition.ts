import { h } from 'hastscript';
import { attributeOf, drawLabel, hasLabel, type StoryBlock } from './story-block.ts';

/** A term and what it means. */
export const definition: StoryBlock = {
  name: 'definition',
  type: 'leafDirective',
  attributes: ['term'],
  example: '::definition[What it means.]{term="Veto"}',
  explain(directive) {
    if (!attributeOf(directive, 'term')) return 'The definition does not name its term.';
    return hasLabel(directive) ? undefined : 'The definition does not say what its term means.';
  },
  draw: (directive, state) =>
    h('p.definition', h('dfn', attributeOf(directive, 'term')), ': ', drawLabel(directive, state)),
};

import { h } from 'hastscript';
import { attributeOf, drawLabel, hasLabel, type StoryBlock } from './story-block.ts';

/** One figure set large, with what it counts. */
export const bigNumber: StoryBlock = {
  name: 'big-number',
  type: 'leafDirective',
  attributes: ['number'],
  example: '::big-number[What it counts]{number="15"}',
  explain(directive) {
    if (!attributeOf(directive, 'number')) return 'The big number has no number.';
    return hasLabel(directive) ? undefined : 'The big number does not say what it counts.';
  },
  draw(directive, state) {
    const number = h('span.big-number__number', attributeOf(directive, 'number'));
    return h('p.big-number', number, ' ', h('span.big-number__description', drawLabel(directive, state)));
  },
};

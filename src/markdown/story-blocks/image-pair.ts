import { h } from 'hastscript';
import { contentOf, hasLabel, type StoryBlock } from './story-block.ts';

/** Two pictures side by side, each with its own caption and credit. */
export const imagePair: StoryBlock = {
  name: 'image-pair',
  type: 'containerDirective',
  attributes: [],
  example:
    ':::image-pair, two pictures with an empty line between them, and ::: on a line of its own at the end',
  explain(directive) {
    if (hasLabel(directive)) return 'A picture pair has no title: each picture has its caption.';
    const pictures = contentOf(directive).filter(
      (child) =>
        child.type === 'paragraph' && child.children.length === 1 && child.children[0]?.type === 'image',
    );
    const isPair = pictures.length === 2 && contentOf(directive).length === 2;
    return isPair ? undefined : 'A picture pair holds two pictures and nothing else.';
  },
  draw: (directive, state) =>
    h('div.image-pair', state.all({ type: 'root', children: contentOf(directive) })),
};

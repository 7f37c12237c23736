import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { BodyContext } from './body.ts';
import { bigNumber } from './story-blocks/big-number.ts';
import { definition } from './story-blocks/definition.ts';
import { imagePair } from './story-blocks/image-pair.ts';
import { inNumbers } from './story-blocks/in-numbers.ts';
import { infoBox } from './story-blocks/info-box.ts';
import { pullquote } from './story-blocks/pullquote.ts';
import { recommended } from './story-blocks/recommended.ts';
import type { Directive, StoryBlock } from './story-blocks/story-block.ts';
import { timeline } from './story-blocks/timeline.ts';

/** Every kind of block that may stand between the paragraphs of a story. */
export const STORY_BLOCKS: readonly StoryBlock[] = [
  pullquote,
  infoBox,
  timeline,
  bigNumber,
  inNumbers,
  definition,
  imagePair,
  recommended,
];

/** Find the kind of block that a directive asks for. */
export function findStoryBlock(name: string): StoryBlock | undefined {
  return STORY_BLOCKS.find((block) => block.name === name);
}

/** Draw the directives that remain, all of which have been checked. */
export function storyBlockHandlers(context: BodyContext) {
  const handler = (state: State, directive: Directive): Element | undefined =>
    findStoryBlock(directive.name)?.draw(directive, state, context);
  return { leafDirective: handler, containerDirective: handler };
}

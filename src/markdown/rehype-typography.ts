import type { Parents, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { BodySource } from './body.ts';
import { isElement } from './elements.ts';
import { setPunctuation } from './typography.ts';

const INLINE = ['a', 'bdi', 'del', 'dfn', 'em', 'span', 'strong', 'sup'];

/** Set the punctuation of every paragraph as its language does, unless the article is to be shown as it was written. */
export function rehypeTypography({ language, punctuation }: Pick<BodySource, 'language' | 'punctuation'>) {
  return (tree: Root): void => {
    if (punctuation === 'as written') return;
    let block: Parents | undefined;
    let before = '';
    visitParents(tree, 'text', (text, parents) => {
      const current = parents.findLast((parent) => !isElement(parent, ...INLINE));
      if (current !== block) before = '';
      block = current;
      if (!parents.some((parent) => isElement(parent, 'code', 'pre'))) {
        text.value = setPunctuation(text.value, language, before);
      }
      before = text.value.at(-1) ?? before;
    });
  };
}

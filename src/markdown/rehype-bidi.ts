import type { ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { BodySource } from './body.ts';
import { isElement } from './elements.ts';

/** One or more Latin words, with what stands between them. */
const LATIN = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{N}\s.,'’&/:–-]*[\p{Script=Latin}\p{M}\p{N}])?/gu;

/** Set Latin names apart in a text that runs from right to left, so that the punctuation around them stays in its place. */
export function rehypeBidi({ direction }: BodySource) {
  return (tree: Root): void => {
    if (direction === 'ltr') return;
    visit(tree, 'text', (text, index, parent) => {
      if (!parent || index === undefined || isElement(parent, 'bdi', 'code')) return undefined;
      const parts = setApart(text);
      if (parts.length < 2 && parts[0]?.type === 'text') return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function setApart({ value }: Text): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { index, 0: latin } of value.matchAll(LATIN)) {
    if (index > from) parts.push({ type: 'text', value: value.slice(from, index) });
    parts.push(h('bdi', latin));
    from = index + latin.length;
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) });
  return parts;
}

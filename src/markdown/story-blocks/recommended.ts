import { h } from 'hastscript';
import { attributeOf, drawLabel, hasLabel, type StoryBlock } from './story-block.ts';

/** A link, between two paragraphs, to another article of this site. */
export const recommended: StoryBlock = {
  name: 'recommended',
  type: 'leafDirective',
  attributes: ['article', 'heading'],
  example: '::recommended{article="slug-of-the-article"}',
  explain(directive, context) {
    const slug = attributeOf(directive, 'article');
    if (!slug) return 'The recommendation does not name its article.';
    if (context.article(slug)) return undefined;
    return `The recommended article “${slug}” does not exist or is not public yet.`;
  },
  draw(directive, state, { article, phrases }) {
    const found = article(attributeOf(directive, 'article'));
    const title = hasLabel(directive) ? drawLabel(directive, state) : [h('span', found?.headline)];
    const heading = h('p.recommended__heading', attributeOf(directive, 'heading') || phrases.recommended);
    return h('aside.recommended', heading, h('p.recommended__title', h('a', { href: found?.href }, title)));
  },
};

import { describeArticle, describePage } from '../../../src/metadata/description.ts';
import type { HeadTag } from '../../../src/metadata/head.ts';
import type { ArticleView } from '../../../src/queries/view.ts';
import { SITE } from '../queries/stock.ts';

/** An article as its page shows it, with what the test is about. */
export function makeView(
  facts: Partial<ArticleView & { summary: string }> = {},
): ArticleView & { summary?: string } {
  return {
    slug: 'council-votes',
    href: '/articles/council-votes/',
    canonical: 'https://news.example/paper/articles/council-votes/',
    headline: 'Council votes',
    kind: 'news',
    section: { name: 'World', href: '/sections/world/' },
    authors: [{ name: 'World desk', href: '/authors/world-desk/', kind: 'desk' }],
    published: '2024-03-25T18:40:00Z',
    readingTime: 1,
    html: '<p>It passed.</p>',
    language: 'en-GB',
    direction: 'ltr',
    keyPoints: [],
    corrections: [],
    topics: [],
    related: [],
    sources: [],
    copyright: '© The Fair Copy 2026',
    rights: 'CC BY 4.0',
    rightsLanguage: 'en-GB',
    reuse: 'mailto:editor@news.example',
    comments: { state: 'not enabled' },
    share: [],
    translations: [],
    ...facts,
  };
}

/** A picture for machines. */
export const MAP = {
  url: 'https://news.example/paper/pictures/ab-share.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 630,
  alt: 'A map.',
};

/** An article for machines. */
export function makeDescription(facts: Parameters<typeof makeView>[0] = {}, picture?: typeof MAP) {
  return describeArticle(makeView(facts), SITE, picture);
}

/** A page that is no article. */
export const ABOUT = { title: 'About us', description: 'Who we are.', path: '/about/', language: 'en-GB' };

/** A page for machines that is no article. */
export function makePage(facts: Partial<Parameters<typeof describePage>[0]> = {}) {
  return describePage({ ...ABOUT, ...facts }, SITE);
}

/** What the tags of a name or property say, in their order. */
export function contentsOf(tags: HeadTag[], name: string): string[] {
  return tags.flatMap(({ attributes }) =>
    (attributes['name'] ?? attributes['property']) === name ? (attributes['content'] ?? '') : [],
  );
}

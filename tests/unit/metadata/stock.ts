import { describeArticle, describePage } from '../../../src/metadata/description.ts';
import type { HeadTag } from '../../../src/metadata/head.ts';
import type { Imprint, SharePicture } from '../../../src/queries/imprint.ts';
import { findSiteWords } from '../../../src/queries/site-words.ts';
import type { Story } from '../../../src/queries/view.ts';
import { SITE } from '../queries/stock.ts';

/** An article, with what the test is about. */
export function makeStory(facts: Partial<Story> = {}): Story {
  return {
    slug: 'council-votes',
    href: '/articles/council-votes/',
    canonical: 'https://news.example/paper/articles/council-votes/',
    headline: 'Council votes',
    kind: 'news',
    section: { name: 'World', href: '/sections/world/' },
    authors: [{ name: 'World desk', href: '/authors/world-desk/', kind: 'desk' }],
    published: '2024-03-25T18:40:00Z',
    modified: '2024-03-25T18:40:00Z',
    words: 2,
    mayBeCopied: true,
    html: '<p>It passed.</p>',
    language: 'en-GB',
    direction: 'ltr',
    keyPoints: [],
    corrections: [],
    topics: [],
    sources: [],
    copyright: '© The Fair Copy 2026',
    rights: 'CC BY 4.0',
    rightsLanguage: 'en-GB',
    reuse: 'mailto:editor@news.example',
    translations: [],
    ...facts,
  };
}

/** A picture for machines. */
export const MAP: SharePicture = {
  url: 'https://news.example/paper/pictures/ab-share.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 630,
  bytes: 41_000,
  alt: 'A map.',
};

/** The same picture in another shape. */
export const SQUARE: SharePicture = {
  ...MAP,
  url: 'https://news.example/paper/pictures/ab-1x1.jpg',
  width: 1200,
  height: 1200,
};

/** What machines are told of the paper. */
export const IMPRINT: Imprint = {
  site: SITE,
  words: findSiteWords(SITE, SITE.language),
  home: '/',
  feeds: '/',
  principles: '/about/',
  corrections: '/corrections/',
  card: { ...MAP, url: 'https://news.example/paper/pictures/cd-share.jpg', alt: 'The Fair Copy' },
};

/** An article for machines. */
export function makeDescription(facts: Partial<Story> = {}, pictures: SharePicture[] = []) {
  return describeArticle(makeStory(facts), IMPRINT, pictures);
}

/** The facts of an article for machines. */
export function makeFacts(facts: Partial<Story> = {}, pictures: SharePicture[] = []) {
  const page = makeDescription(facts, pictures);
  if (!page.article) throw new Error('An article has facts.');
  return { page, article: page.article };
}

/** A page that is no article. */
export const ABOUT = { title: 'About us', description: 'Who we are.', path: '/about/', language: 'en-GB' };

/** A page for machines that is no article. */
export function makePage(facts: Partial<Parameters<typeof describePage>[0]> = {}) {
  return describePage({ ...ABOUT, ...facts }, IMPRINT);
}

/** What the tags of a name or property say, in their order. */
export function contentsOf(tags: HeadTag[], name: string): string[] {
  return tags.flatMap(({ attributes }) =>
    (attributes['name'] ?? attributes['property']) === name ? (attributes['content'] ?? '') : [],
  );
}

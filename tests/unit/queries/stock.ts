import type { StoredArticle } from '../../../src/loading/articles.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { siteSchema } from '../../../src/schema/site.ts';

/** A site for tests. */
export const SITE = siteSchema.parse({
  name: 'The Fair Copy',
  tagline: 'News with its workings shown',
  description: 'A small newsroom.',
  address: 'https://news.example/paper/',
  language: 'en-GB',
  timeZone: 'UTC',
  copyright: '© The Fair Copy 2026',
  rights: 'CC BY 4.0',
  reuse: 'mailto:editor@news.example',
  contact: 'editor@news.example',
  themeColour: { light: '#FBFBF8', dark: '#0F1411' },
});

/** An article for tests, with what every article needs and what the test is about. */
export function makeArticle(slug: string, data: Record<string, unknown> = {}): StoredArticle {
  const full = {
    headline: slug,
    kind: 'news',
    section: 'world',
    authors: ['world-desk'],
    published: '2024-03-25T18:40:00Z',
    ...data,
  };
  return { slug, data: articleSchema.parse(full), digest: slug };
}

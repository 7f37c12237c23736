import { getCollection } from 'astro:content';
import type { StoredArticle } from '../loading/articles.ts';
import { readOldAddresses, type OldAddresses } from '../loading/old-addresses.ts';
import { contentFolder } from '../loading/places.ts';
import { readStandingPages, type StoredPage } from '../loading/standing-pages.ts';
import { buildMoment, isPublic } from '../schema/public.ts';
import type { AuthorData, SectionData, SiteData } from '../schema/site.ts';
import { toIndexes, type EditionIndex } from './indexes.ts';

/** All that pages can ask about: read once, then kept for the whole build. */
export interface Newsroom {
  site: SiteData;
  sections: Map<string, SectionData>;
  topics: Map<string, SectionData>;
  authors: Map<string, AuthorData>;
  pages: StoredPage[];
  /** Addresses that pages have left. */
  old: OldAddresses;
  /** Public articles by slug. */
  articles: Map<string, StoredArticle>;
  /** The editions, one for each language, the main one first; by the prefix of their addresses. */
  editions: Map<string, EditionIndex>;
  /** The slugs of an article and its translations, by each of them. */
  translations: Map<string, string[]>;
}

let newsroom: Promise<Newsroom> | undefined;

/** The newsroom as it is published now. In a build it is asked for once; while editing, at each request. */
export function openNewsroom(): Promise<Newsroom> {
  if (import.meta.env.DEV) return readNewsroom();
  newsroom ??= readNewsroom();
  return newsroom;
}

async function readNewsroom(): Promise<Newsroom> {
  const [site] = await getCollection('site');
  if (!site) throw new Error('content/site.yml could not be read.');
  const entries = await getCollection('articles');
  const stored = entries.map(({ id, data, digest }): StoredArticle => ({
    slug: id,
    data,
    digest: String(digest),
  }));
  const articles = stored.filter(({ data }) => isPublic(data, buildMoment()));
  return {
    site: site.data,
    sections: await readTable('sections'),
    topics: await readTable('topics'),
    authors: (await readTable('authors')) as Map<string, AuthorData>,
    pages: readStandingPages(contentFolder(), []),
    old: readOldAddresses(contentFolder(), []),
    articles: new Map(articles.map((article) => [article.slug, article])),
    editions: toIndexes(articles, site.data),
    translations: groupTranslations(articles),
  };
}

async function readTable(name: 'sections' | 'topics' | 'authors'): Promise<Map<string, SectionData>> {
  const entries = await getCollection(name);
  return new Map(entries.sort((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data]));
}

/** Only families of two or more are kept: most articles have no translation. */
function groupTranslations(articles: StoredArticle[]): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const { slug, data } of articles) {
    const origin = data.translationOf ?? slug;
    families.set(origin, [...(families.get(origin) ?? []), slug]);
  }
  const groups = [...families.values()].filter((slugs) => slugs.length > 1);
  return new Map(groups.flatMap((slugs) => slugs.map((slug) => [slug, slugs] as const)));
}

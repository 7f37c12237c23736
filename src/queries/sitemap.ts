import {
  absolute,
  archivePath,
  articlePath,
  correctionsPath,
  feedsPath,
  homePath,
  listPath,
  standingPath,
} from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import type { SitemapContent } from '../metadata/sitemap-files.ts';
import type { NewsPage, SitemapPage } from '../metadata/sitemap.ts';
import { buildMoment, lastChange, publicFrom } from '../schema/public.ts';
import { listTranslations } from './editions.ts';
import { byNewest, findLatest, type EditionIndex } from './indexes.ts';
import { PAGE_SIZE } from './lists.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { listSharePictures } from './share-picture.ts';

/** News is two days old at most, and no more than this many (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
const NEWS_AGE = 48 * 60 * 60 * 1000;
const MOST_NEWS = 1000;

const LISTS = { sections: 'bySection', topics: 'byTopic', authors: 'byAuthor' } as const;

/** A page before its address is made absolute. */
interface LocalPage {
  path: string;
  modified?: string | undefined;
  pictures?: string[];
  alternates?: { language: string; href: string }[];
}

/** All that sitemaps are made of. */
export async function viewSitemap(): Promise<SitemapContent> {
  const { site } = await openNewsroom();
  const [pages, news] = [await listPages(), await listNewsPages()];
  return { pages, news, publication: site.name, address: site.address };
}

let known: Promise<SitemapPage[]> | undefined;

/** Every page that search engines may list. Articles come first, the oldest first, so that most sitemaps stay as they are. */
function listPages(): Promise<SitemapPage[]> {
  if (import.meta.env.DEV) return makePages();
  known ??= makePages();
  return known;
}

/** The articles of the two days before the build. */
export async function listNewsPages(): Promise<NewsPage[]> {
  const { articles, site } = await openNewsroom();
  return [...articles.values()]
    .filter(({ data }) => !data.canonical && buildMoment() - publicFrom(data) <= NEWS_AGE)
    .sort(byNewest)
    .slice(0, MOST_NEWS)
    .map(({ slug, data }) => ({
      url: absolute(articlePath(slug), site.address),
      headline: data.headline,
      published: data.published,
      language: data.language ?? site.language,
    }));
}

async function makePages(): Promise<SitemapPage[]> {
  const newsroom = await openNewsroom();
  const { site, pages: standing, editions } = newsroom;
  const articles = [...newsroom.articles.values()]
    .filter(({ data }) => !data.canonical)
    .sort(byNewest)
    .reverse();
  const local: LocalPage[] = [
    ...(await Promise.all(articles.map((article) => toArticlePage(article, newsroom)))),
    ...[...editions.values()].flatMap((index) => listEditionPages(index, newsroom)),
    ...standing.map(({ id, data }) => ({ path: standingPath(id), modified: data.updated })),
  ];
  return local.map(({ path, modified, pictures = [], alternates = [] }) => ({
    url: absolute(path, site.address),
    modified,
    pictures,
    alternates: alternates.map(({ language, href }) => ({ language, url: absolute(href, site.address) })),
  }));
}

async function toArticlePage(article: StoredArticle, newsroom: Newsroom): Promise<LocalPage> {
  const [card] = await listSharePictures(article, newsroom);
  return {
    path: articlePath(article.slug),
    modified: lastChange(article.data),
    pictures: card && article.data.picture ? [card.url] : [],
    alternates: listTranslations(newsroom, article.slug),
  };
}

function listEditionPages(index: EditionIndex, { editions }: Newsroom): LocalPage[] {
  const { prefix } = index;
  const modified = findLatest(index);
  const homes = [...editions.values()].map(({ language, prefix: other }) => ({
    language,
    href: homePath(other),
  }));
  const periods = [...index.byDay].map(([period, articles]) => ({
    path: archivePath(prefix, period),
    modified: latestOf(articles),
  }));
  return [
    { path: homePath(prefix), modified, alternates: homes.length > 1 ? homes : [] },
    ...listNamedPages(index),
    { path: archivePath(prefix), modified },
    ...periods,
    { path: correctionsPath(prefix) },
    { path: feedsPath(prefix) },
  ];
}

function listNamedPages(index: EditionIndex): LocalPage[] {
  return (['sections', 'topics', 'authors'] as const).flatMap((list) =>
    [...index[LISTS[list]]].flatMap(([id, articles]) =>
      Array.from({ length: Math.ceil(articles.length / PAGE_SIZE) }, (_, page) => ({
        path: listPath(list, id, index.prefix, page + 1),
        modified: latestOf(articles.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)),
      })),
    ),
  );
}

/** A list shows what changed in any of its articles; it is sorted by publication, not by change. */
function latestOf(articles: StoredArticle[]): string | undefined {
  return articles
    .map(({ data }) => lastChange(data))
    .reduce(
      (latest, moment) => (Date.parse(moment) > Date.parse(latest) ? moment : latest),
      '1970-01-01T00:00:00Z',
    );
}

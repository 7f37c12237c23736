import type { StoredArticle } from '../loading/articles.ts';
import { buildMoment } from '../schema/public.ts';
import type { SiteData } from '../schema/site.ts';
import { toDay } from '../text/dates.ts';

/** The public articles of one language in every order that a page asks for. All lists are newest first. */
export interface EditionIndex {
  /** The prefix of its addresses; empty for the main edition. */
  prefix: string;
  language: string;
  articles: StoredArticle[];
  bySection: Map<string, StoredArticle[]>;
  byTopic: Map<string, StoredArticle[]>;
  byAuthor: Map<string, StoredArticle[]>;
  /** By day, month and year of publication in the zone of the site, as in `2024-03-25`, `2024-03`, `2024`. */
  byDay: Map<string, StoredArticle[]>;
}

/** Sort articles into editions and indexes, in one pass over them. */
export function toIndexes(articles: StoredArticle[], site: SiteData): Map<string, EditionIndex> {
  const editions = new Map([['', emptyIndex('', site.language)]]);
  for (const article of [...articles].sort(byNewest)) {
    const prefix = editionPrefix(article, site);
    const edition = editions.get(prefix) ?? emptyIndex(prefix, article.data.language ?? site.language);
    editions.set(prefix, edition);
    addToIndex(edition, article, site.timeZone);
  }
  return editions;
}

/** The prefix of the edition an article belongs to: empty for the language of the site, else its language. */
export function editionPrefix({ data }: StoredArticle, site: SiteData): string {
  const own = (data.language ?? site.language).split('-')[0] ?? '';
  return own === site.language.split('-')[0] ? '' : own;
}

/** Compare by date, then by slug, so that two builds give the same order. */
export function byNewest(a: StoredArticle, b: StoredArticle): number {
  return Date.parse(b.data.published) - Date.parse(a.data.published) || (a.slug < b.slug ? -1 : 1);
}

/** Find when the newest article of an edition was published, with zone; with no article yet, it is the moment of the build. */
export function findLatest({ articles }: EditionIndex): string {
  return articles[0]?.data.published ?? new Date(buildMoment()).toISOString();
}

function emptyIndex(prefix: string, language: string): EditionIndex {
  return {
    prefix,
    language,
    articles: [],
    bySection: new Map(),
    byTopic: new Map(),
    byAuthor: new Map(),
    byDay: new Map(),
  };
}

function addToIndex(edition: EditionIndex, article: StoredArticle, timeZone: string): void {
  const { section, topics, authors, published } = article.data;
  edition.articles.push(article);
  addTo(edition.bySection, section, article);
  for (const topic of topics) addTo(edition.byTopic, topic, article);
  for (const author of authors) addTo(edition.byAuthor, author, article);
  const day = toDay(published, timeZone);
  for (const period of [day, day.slice(0, 7), day.slice(0, 4)]) addTo(edition.byDay, period, article);
}

function addTo(index: Map<string, StoredArticle[]>, key: string, article: StoredArticle): void {
  const list = index.get(key);
  if (list) list.push(article);
  else index.set(key, [article]);
}

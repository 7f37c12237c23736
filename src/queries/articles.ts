import { absolute, articlePath, listPath } from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import { buildMoment } from '../schema/public.ts';
import { directionOf } from '../text/direction.ts';
import { toDay } from '../text/dates.ts';
import { toReadingTime } from '../text/reading-time.ts';
import { findBody } from './bodies.ts';
import { listTranslations, nameIn } from './editions.ts';
import { editionPrefix, type EditionIndex } from './indexes.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { toShareLinks } from '../text/share.ts';
import { planLeadPicture, toTeaser } from './teasers.ts';
import { findSiteWords } from './site-words.ts';
import type { ArticleView, LeadPicture, Link } from './view.ts';

/** How many articles are named as related. */
const RELATED = 4;

/** A story is old after this many milliseconds: a year, as on the Guardian's pages. */
const OLD = 365.25 * 24 * 60 * 60 * 1000;

/** Every public article, in the order of its slug. */
export async function listArticles(): Promise<StoredArticle[]> {
  return [...(await openNewsroom()).articles.values()];
}

/** The edition that an article belongs to. */
export function findEdition(article: StoredArticle, { editions, site }: Newsroom): EditionIndex {
  const index = editions.get(editionPrefix(article, site));
  if (!index) throw new Error(`No edition holds the article ${article.slug}.`);
  return index;
}

/** Describe an article for its own page. */
export async function viewArticle(article: StoredArticle, newsroom: Newsroom): Promise<ArticleView> {
  const { slug, data } = article;
  const { site } = newsroom;
  const index = findEdition(article, newsroom);
  const language = data.language ?? site.language;
  const body = await findBody(article);
  const href = articlePath(slug);
  const words = findSiteWords(site, language);
  const canonical = data.canonical ?? absolute(href, site.address);
  return {
    ...data,
    slug,
    href,
    canonical,
    language,
    direction: data.direction ?? directionOf(language),
    section: toLink('sections', data.section, newsroom, index),
    authors: data.authors.map((id) => ({
      ...toLink('authors', id, newsroom, index),
      kind: newsroom.authors.get(id)?.kind ?? 'desk',
    })),
    topics: data.topics.map((id) => toLink('topics', id, newsroom, index)),
    readingTime: toReadingTime(body.words, language),
    picture: await toLeadPicture(article),
    html: body.html,
    related: await Promise.all(
      listRelated(article, newsroom, index).map((other) => toTeaser(other, newsroom, 'card')),
    ),
    copyright: data.copyright ?? site.copyright,
    rights: words.rights,
    rightsLanguage: words.language,
    reuse: data.reuse ?? site.reuse,
    comments: toComments(data.comments),
    share: toShareLinks(canonical, data.headline, language),
    oldSince:
      buildMoment() - Date.parse(data.published) > OLD ? toYear(data.published, site.timeZone) : undefined,
    translations: listTranslations(newsroom, slug),
  };
}

function toLink(
  list: 'sections' | 'topics' | 'authors',
  id: string,
  newsroom: Newsroom,
  { prefix, language }: EditionIndex,
): Link {
  return { name: nameIn(newsroom[list].get(id), language), href: listPath(list, id, prefix) };
}

async function toLeadPicture(article: StoredArticle): Promise<LeadPicture | undefined> {
  const { picture } = article.data;
  if (!picture) return undefined;
  const { alt, caption, credit, rights } = picture;
  return { markup: await planLeadPicture(article, 'lead'), alt, caption, credit, rights };
}

function toComments(comments: string): ArticleView['comments'] {
  return comments === 'closed' || comments === 'not enabled'
    ? { state: comments }
    : { state: 'open', href: comments };
}

function toYear(moment: string, timeZone: string): number {
  return Number(toDay(moment, timeZone).slice(0, 4));
}

/**
 * The articles an editor named, then the newest that share a topic, then the newest of the section.
 *
 * Only the head of each list is looked at, so that the work does not grow with the archive.
 */
function listRelated(
  { slug, data }: StoredArticle,
  newsroom: Newsroom,
  index: EditionIndex,
): StoredArticle[] {
  const named = data.related.flatMap((other) => newsroom.articles.get(other) ?? []);
  const lists = [...data.topics.map((topic) => index.byTopic.get(topic)), index.bySection.get(data.section)];
  const near = lists.flatMap((list) => list?.slice(0, RELATED + 2) ?? []);
  const family = new Set([slug, ...(newsroom.translations.get(slug) ?? [])]);
  return [...new Set([...named, ...near])].filter((other) => !family.has(other.slug)).slice(0, RELATED);
}

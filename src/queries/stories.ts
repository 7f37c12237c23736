import { absolute, articlePath, listPath } from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import { lastChange } from '../schema/public.ts';
import { directionOf } from '../text/direction.ts';
import { findBody } from './bodies.ts';
import { listTranslations, nameIn } from './editions.ts';
import { editionPrefix, type EditionIndex } from './indexes.ts';
import type { Newsroom } from './newsroom.ts';
import { findSiteWords } from './site-words.ts';
import type { AuthorLink, Link, Story } from './view.ts';

/** The edition that an article belongs to. */
export function findEdition(article: StoredArticle, { editions, site }: Newsroom): EditionIndex {
  const index = editions.get(editionPrefix(article, site));
  if (!index) throw new Error(`No edition holds the article ${article.slug}.`);
  return index;
}

/** Decide whether copies for machines may hold the text: not where it was published first elsewhere, nor where others own it. */
export function mayBeCopied({ canonical, copyright }: StoredArticle['data']): boolean {
  return !canonical && !copyright;
}

/** The absolute address of an article; that of another site, where it was published first. */
export function findCanonical({ slug, data }: StoredArticle, { site }: Pick<Newsroom, 'site'>): string {
  return data.canonical ?? absolute(articlePath(slug), site.address);
}

/** Describe an article by itself. */
export async function viewStory(article: StoredArticle, newsroom: Newsroom): Promise<Story> {
  const { slug, data } = article;
  const { site } = newsroom;
  const index = findEdition(article, newsroom);
  const language = data.language ?? site.language;
  const words = findSiteWords(site, language);
  const body = await findBody(article);
  const href = articlePath(slug);
  return {
    ...data,
    slug,
    href,
    canonical: findCanonical(article, newsroom),
    language,
    direction: data.direction ?? directionOf(language),
    section: toLink('sections', data.section, newsroom, index),
    authors: data.authors.map((id) => toAuthor(id, newsroom, index)),
    topics: data.topics.map((id) => toLink('topics', id, newsroom, index)),
    modified: lastChange(data),
    html: body.html,
    words: body.words,
    copyright: data.copyright ?? site.copyright,
    rights: words.rights,
    rightsLanguage: words.language,
    reuse: data.reuse ?? site.reuse,
    mayBeCopied: mayBeCopied(data),
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

function toAuthor(id: string, newsroom: Newsroom, index: EditionIndex): AuthorLink {
  const author = newsroom.authors.get(id);
  return {
    ...toLink('authors', id, newsroom, index),
    kind: author?.kind ?? 'desk',
    role: author?.role,
    address: author?.address,
    fediverse: author?.fediverse,
  };
}

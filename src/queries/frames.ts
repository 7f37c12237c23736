import type { StoredArticle } from '../loading/articles.ts';
import type { SiteData } from '../schema/site.ts';
import { toEdition, type Place } from './editions.ts';
import type { EditionIndex } from './indexes.ts';
import { toImprint, type Imprint } from './imprint.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { findEdition } from './stories.ts';
import type { Edition } from './view.ts';

/** What every page needs besides its own matter. */
export interface Frame {
  newsroom: Newsroom;
  site: SiteData;
  index: EditionIndex;
  edition: Edition;
  imprint: Imprint;
}

/** The frame of a page that belongs to an edition, by the prefix of its addresses. */
export async function findFrame(prefix = '', place: Place = {}): Promise<Frame> {
  const newsroom = await openNewsroom();
  const index = newsroom.editions.get(prefix);
  if (!index) throw new Error(`There is no edition "${prefix}".`);
  const imprint = await toImprint(newsroom, index);
  return { newsroom, site: newsroom.site, index, edition: toEdition(newsroom, index, place), imprint };
}

/** The frame of an article's own page. */
export async function findArticleFrame(article: StoredArticle): Promise<Frame> {
  const newsroom = await openNewsroom();
  const { prefix } = findEdition(article, newsroom);
  return findFrame(prefix, { section: article.data.section, slug: article.slug });
}

/** Every edition as the parameter of a page's address: the main one has none. */
export async function listEditionParams(): Promise<{ params: { edition: string | undefined } }[]> {
  const { editions } = await openNewsroom();
  return [...editions.keys()].map((prefix) => ({ params: { edition: prefix || undefined } }));
}

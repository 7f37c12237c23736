import { absolute, FEED_FILES, feedPath, homePath, listPath, type FeedFile } from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import type { Feed } from '../metadata/feed.ts';
import { nameIn } from './editions.ts';
import { toFeedItem } from './feed-items.ts';
import type { EditionIndex } from './indexes.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { findSiteWords } from './site-words.ts';

/** How many articles a feed holds: with the full text of each, more would weigh on every reader that asks daily. */
const ITEMS = 30;

/** What a feed follows: an edition, or one of its sections, topics or authors. */
export interface Followed {
  index: EditionIndex;
  list?: 'sections' | 'topics' | 'authors' | undefined;
  name: string;
  /** The address of the page that it follows. */
  page: string;
  articles: StoredArticle[];
}

const LISTS = { sections: 'bySection', topics: 'byTopic', authors: 'byAuthor' } as const;

/** Everything that can be followed: each edition, then its sections, topics and authors in the order of their tables. */
export async function listFollowed(): Promise<Followed[]> {
  const newsroom = await openNewsroom();
  return [...newsroom.editions.values()].flatMap((index) => listFollowedIn(index, newsroom));
}

/** Everything that can be followed in one edition. */
export function listFollowedIn(index: EditionIndex, newsroom: Newsroom): Followed[] {
  const { prefix, language, articles } = index;
  const lists = (['sections', 'topics', 'authors'] as const).flatMap((list) =>
    [...newsroom[list]].flatMap(([id, entry]) => {
      const listed = index[LISTS[list]].get(id);
      const page = listPath(list, id, prefix);
      return listed ? [{ index, list, name: nameIn(entry, language), page, articles: listed }] : [];
    }),
  );
  return [{ index, name: newsroom.site.name, page: homePath(prefix), articles }, ...lists];
}

/**
 * Every feed in every form, with the parameters of its address. Programs that follow a list which has moved find it at the old
 * address too: no page of theirs can lead them on.
 */
export async function listFeedParams() {
  const followed = await listFollowed();
  const { old } = await openNewsroom();
  const byPage = new Map(followed.map((one) => [one.page, one]));
  const moved = Object.entries(old.moved).flatMap(([from, to]) => {
    const props = byPage.get(to);
    return props ? [{ page: from, props }] : [];
  });
  return [...followed.map((props) => ({ page: props.page, props })), ...moved].flatMap(({ page, props }) =>
    FEED_FILES.map((file) => ({ params: { of: page.slice(1, -1) || undefined, file }, props })),
  );
}

/** Describe the newest articles of what is followed. */
export async function viewFeed(
  { index, list, name, page, articles }: Followed,
  file: FeedFile,
): Promise<Feed> {
  const newsroom = await openNewsroom();
  const { site } = newsroom;
  const { description } = findSiteWords(site, index.language);
  return {
    title: list ? `${name} – ${site.name}` : site.name,
    description: list ? `${name}. ${description}` : description,
    page: absolute(page, site.address),
    address: absolute(feedPath(page, file), site.address),
    language: index.language,
    copyright: site.copyright,
    publisher: { name: site.name, url: site.address, icon: absolute('/icon-512.png', site.address) },
    items: await Promise.all(articles.slice(0, ITEMS).map((article) => toFeedItem(article, newsroom))),
  };
}

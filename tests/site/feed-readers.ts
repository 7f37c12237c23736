import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { readBuilt } from './site.ts';

/** An item as a reader of feeds sees it, whoever parsed it. */
export interface Seen {
  title: string;
  link: string;
  id: string;
  published: number;
  author: string;
  html: string;
}

const toSeen = (item: Record<keyof Seen, unknown>): Seen => ({
  title: String(item.title),
  link: String(item.link),
  id: String(item.id),
  published: Date.parse(
    item.published instanceof Date ? item.published.toISOString() : String(item.published),
  ),
  author: String(item.author),
  html: String(item.html),
});

/** Each feed of the edition, read back by programs that readers of feeds are built on. */
export const READERS: [form: string, parser: string, read: () => Promise<Seen[]>][] = [
  [
    'RSS',
    'feedsmith',
    () =>
      Promise.resolve(
        (parseRssFeed(readBuilt('feed.xml')).items ?? []).map((item) =>
          toSeen({
            title: item.title,
            link: item.link,
            id: item.guid?.value,
            published: item.pubDate,
            author: item.dc?.creators?.[0],
            html: item.content?.encoded,
          }),
        ),
      ),
  ],
  [
    'RSS',
    'rss-parser',
    async () => {
      const { items } = await new Parser<
        object,
        { creator: string; 'content:encoded': string }
      >().parseString(readBuilt('feed.xml'));
      return items.map((item) =>
        toSeen({
          title: item.title,
          link: item.link,
          id: item.guid,
          published: item.isoDate,
          author: item.creator,
          html: item['content:encoded'],
        }),
      );
    },
  ],
  ...(['feed.xml', 'atom.xml'] as const).map((file): [string, string, () => Promise<Seen[]>] => [
    file === 'feed.xml' ? 'RSS' : 'Atom',
    '@rowanmanning/feed-parser',
    () =>
      Promise.resolve(
        parseWithRowan(readBuilt(file)).items.map((item) =>
          toSeen({
            title: item.title,
            link: item.url,
            id: item.id,
            published: item.published,
            author: item.authors[0]?.name,
            html: item.content,
          }),
        ),
      ),
  ]),
  [
    'Atom',
    'feedsmith',
    () =>
      Promise.resolve(
        (parseAtomFeed(readBuilt('atom.xml')).entries ?? []).map((entry) =>
          toSeen({
            title: typeof entry.title === 'string' ? entry.title : entry.title?.value,
            link: entry.links?.[0]?.href,
            id: entry.id,
            published: entry.published,
            author: entry.authors?.[0]?.name,
            html: typeof entry.content === 'string' ? entry.content : entry.content?.value,
          }),
        ),
      ),
  ],
  [
    'JSON Feed',
    'feedsmith',
    () =>
      Promise.resolve(
        (parseJsonFeed(readBuilt('feed.json')).items ?? []).map((item) =>
          toSeen({
            title: item.title,
            link: item.url,
            id: item.id,
            published: item.date_published,
            author: item.authors?.[0]?.name,
            html: item.content_html,
          }),
        ),
      ),
  ],
];

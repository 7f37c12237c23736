import { x } from 'xastscript';
import { lastChangeOf, toRfc3339, type Feed, type FeedItem, type FeedPicture } from './feed.ts';
import { clean, writeXml } from './xml.ts';

/** Atom wants a moment even of a feed that nothing has happened in. */
const NEVER = '1970-01-01T00:00:00Z';

/** Write a feed as Atom (RFC 4287) with full text. */
export function toAtom(feed: Feed): string {
  const { publisher } = feed;
  const root = x(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xml:lang': feed.language,
    },
    [
      x('id', feed.page),
      x('title', clean(feed.title)),
      x('subtitle', clean(feed.description)),
      x('updated', toRfc3339(lastChangeOf(feed) ?? NEVER)),
      x('author', [x('name', clean(publisher.name)), x('uri', publisher.url)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.address }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      x('icon', publisher.icon),
      x('rights', clean(feed.copyright)),
      ...feed.items.map(toEntry),
    ],
  );
  return writeXml(root);
}

function toEntry(item: FeedItem) {
  return x('entry', { 'xml:lang': item.language }, [
    x('id', item.id),
    x('title', clean(item.headline)),
    x('link', { rel: 'alternate', type: 'text/html', href: item.address }),
    x('published', toRfc3339(item.published)),
    x('updated', toRfc3339(item.modified)),
    ...item.authors.map(({ name, url }) =>
      x('author', [x('name', clean(name)), ...(url ? [x('uri', url)] : [])]),
    ),
    ...item.categories.map((category) => x('category', { term: clean(category) })),
    x('rights', clean(item.copyright)),
    x('summary', clean(item.summary)),
    x('content', { type: 'html' }, clean(item.html)),
    ...(item.picture ? toPicture(item.picture) : []),
  ]);
}

function toPicture({ url, type, bytes, width, height, alt, caption, credit }: FeedPicture) {
  return [
    x('link', { rel: 'enclosure', type, length: bytes, href: url }),
    x('media:content', { url, type, fileSize: bytes, medium: 'image', width, height }, [
      x('media:description', { type: 'plain' }, clean(caption ?? alt)),
      ...(credit ? [x('media:credit', clean(credit))] : []),
    ]),
  ];
}

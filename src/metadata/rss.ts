import { x } from 'xastscript';
import { lastChangeOf, toRfc3339, type Feed, type FeedItem, type FeedPicture } from './feed.ts';
import { clean, writeXml } from './xml.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** Write a feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with full text. */
export function toRss(feed: Feed): string {
  const changed = lastChangeOf(feed);
  const channel = x('channel', [
    x('title', clean(feed.title)),
    x('link', feed.page),
    x('description', clean(feed.description)),
    x('language', feed.language),
    x('copyright', clean(feed.copyright)),
    ...(changed ? [x('lastBuildDate', toRfc822(changed))] : []),
    x('docs', 'https://www.rssboard.org/rss-specification'),
    x('image', [x('url', feed.publisher.icon), x('title', clean(feed.title)), x('link', feed.page)]),
    x('atom:link', { href: feed.address, rel: 'self', type: 'application/rss+xml' }),
    ...feed.items.map(toItem),
  ]);
  return writeXml(x('rss', { version: '2.0', ...NAMESPACES }, channel));
}

function toItem(item: FeedItem) {
  return x('item', [
    x('title', clean(item.headline)),
    x('link', item.address),
    x('guid', { isPermaLink: 'false' }, item.id),
    x('pubDate', toRfc822(item.published)),
    x('atom:updated', toRfc3339(item.modified)),
    ...item.authors.map(({ name }) => x('dc:creator', clean(name))),
    x('dc:rights', clean(item.copyright)),
    ...item.categories.map((category) => x('category', clean(category))),
    x('description', clean(item.summary)),
    x('content:encoded', clean(item.html)),
    ...(item.picture ? toPicture(item.picture) : []),
  ]);
}

function toPicture({ url, type, bytes, width, height, alt, caption, credit, rights }: FeedPicture) {
  const media = { url, type, fileSize: bytes, medium: 'image', width, height };
  return [
    x('enclosure', { url, type, length: bytes }),
    x('media:content', media, [
      x('media:description', { type: 'plain' }, clean(caption ?? alt)),
      ...(credit ? [x('media:credit', clean(credit))] : []),
      ...(rights ? [x('media:copyright', clean(rights))] : []),
    ]),
  ];
}

/** A date as RSS wants it (RFC 822 with four digits of year), in UTC. */
function toRfc822(moment: string): string {
  return new Date(moment).toUTCString();
}

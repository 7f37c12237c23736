import { toRfc3339, type Feed, type FeedItem } from './feed.ts';
import { clean } from './xml.ts';

/** Write a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with full text. */
export function toJsonFeed(feed: Feed): string {
  const { publisher } = feed;
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: clean(feed.title),
    home_page_url: feed.page,
    feed_url: feed.address,
    description: clean(feed.description),
    icon: publisher.icon,
    authors: [{ name: publisher.name, url: publisher.url }],
    language: feed.language,
    items: feed.items.map(toItem),
  };
  return `${JSON.stringify(data)}\n`;
}

function toItem(item: FeedItem) {
  const { picture } = item;
  return {
    id: item.id,
    url: item.address,
    title: clean(item.headline),
    content_html: clean(item.html),
    summary: clean(item.summary),
    image: picture?.url,
    date_published: toRfc3339(item.published),
    date_modified: toRfc3339(item.modified),
    authors: item.authors,
    tags: item.categories,
    language: item.language,
    attachments: picture && [
      {
        url: picture.url,
        mime_type: picture.type,
        title: picture.credit,
        size_in_bytes: picture.bytes,
      },
    ],
  };
}

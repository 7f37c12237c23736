import { absolute, articlePath, FEED_PATH, homePath } from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import type { Feed, FeedItem } from '../metadata/feed.ts';
import { rewriteAddresses } from '../output/addresses.ts';
import { findBody } from './bodies.ts';
import { nameIn } from './editions.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';

/** How many articles the feed holds: with the full text of each, more would weigh on every reader that asks daily. */
const ITEMS = 30;

/** Describe the newest articles of the main edition for its feed. */
export async function viewFeed(): Promise<Feed> {
  const newsroom = await openNewsroom();
  const { site, editions } = newsroom;
  const newest = editions.get('')?.articles.slice(0, ITEMS) ?? [];
  return {
    title: site.name,
    description: site.description,
    page: absolute(homePath(), site.address),
    address: absolute(FEED_PATH, site.address),
    language: site.language,
    copyright: site.copyright,
    items: await Promise.all(newest.map((article) => toItem(article, newsroom))),
  };
}

async function toItem(article: StoredArticle, newsroom: Newsroom): Promise<FeedItem> {
  const { slug, data } = article;
  const { site, authors, topics } = newsroom;
  const address = absolute(articlePath(slug), site.address);
  const { html } = await findBody(article);
  return {
    headline: data.headline,
    address: data.canonical ?? address,
    id: address,
    published: data.published,
    authors:
      data.authors.length > 0
        ? data.authors.map((id) => nameIn(authors.get(id), site.language))
        : data.sources.slice(0, 1).map(({ publication }) => publication),
    topics: data.topics.map((id) => nameIn(topics.get(id), site.language)),
    summary: data.summary ?? data.standfirst ?? data.headline,
    html: toFeedHtml(html, address, site.address),
  };
}

/** A reader of feeds has no page around the text: permalinks go, and addresses become absolute. */
function toFeedHtml(html: string, address: string, siteAddress: string): string {
  const text = html
    .replace(/<a class="permalink"[^>]*>.*?<\/a>/gs, '')
    .replace(/ href="#/g, ` href="${address}#`);
  // Markdown has escaped them already, which `absolute` would do a second time.
  return rewriteAddresses(text, (path) => new URL(path.slice(1), siteAddress).href);
}

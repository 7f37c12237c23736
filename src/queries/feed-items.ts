import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { absolute, articlePath } from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import type { FeedItem, FeedPicture } from '../metadata/feed.ts';
import { rewriteAddresses } from '../output/addresses.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Newsroom } from './newsroom.ts';
import { listSharePictures } from './share-picture.ts';
import { viewStory } from './stories.ts';
import type { Story } from './view.ts';

/** How many items are kept: an article stands in the feeds of its section, topics and authors, and need be rendered once. */
const KEPT = 1000;

const kept = new Map<string, Promise<FeedItem>>();

/** Describe an article for feeds. */
export function toFeedItem(article: StoredArticle, newsroom: Newsroom): Promise<FeedItem> {
  const key = `${article.slug} ${article.digest}`;
  const known = import.meta.env.PROD ? kept.get(key) : undefined;
  const item = known ?? makeItem(article, newsroom);
  kept.delete(key);
  kept.set(key, item);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return item;
}

async function makeItem(article: StoredArticle, newsroom: Newsroom): Promise<FeedItem> {
  const { site } = newsroom;
  const story = await viewStory(article, newsroom);
  const picture = await toPicture(article, story, newsroom);
  return {
    headline: story.headline,
    address: story.canonical,
    id: absolute(articlePath(article.data.redirects[0] ?? story.slug), site.address),
    published: story.published,
    modified: story.modified,
    language: story.language,
    authors: listAuthors(story, newsroom),
    categories: [story.section, ...story.topics].map(({ name }) => name),
    summary: story.summary ?? story.standfirst ?? story.headline,
    html: toFeedHtml(story, picture, site.address),
    copyright: story.copyright,
    picture,
  };
}

/** Where nobody signs, the publication that it comes from does, and else the paper. */
function listAuthors({ authors, sources }: Story, { site }: Newsroom): FeedItem['authors'] {
  if (authors.length > 0)
    return authors.map(({ name, href }) => ({ name, url: absolute(href, site.address) }));
  return [{ name: sources[0]?.publication ?? site.name }];
}

/** A drawn card says nothing that the item does not say: only a lead picture is a picture of its own. */
async function toPicture(
  article: StoredArticle,
  { picture }: Story,
  newsroom: Newsroom,
): Promise<FeedPicture | undefined> {
  if (!picture || article.data.picture?.missing) return undefined;
  const [card] = await listSharePictures(article, newsroom);
  const { caption, credit, rights } = picture;
  return card && { ...card, caption, credit, rights };
}

const writer = unified().use(rehypeStringify);

/** A reader of feeds has no page around the text: picture and corrections come in, permalinks go, addresses become absolute. */
function toFeedHtml(story: Story, picture: FeedPicture | undefined, siteAddress: string): string {
  const whole = [picture ? writeFigure(picture) : '', story.html, writeCorrections(story)].join('\n').trim();
  return toAbsoluteHtml(whole, absolute(story.href, siteAddress), siteAddress);
}

/** Make the addresses of a rendered body absolute, and leave out its permalinks. */
export function toAbsoluteHtml(html: string, address: string, siteAddress: string): string {
  const text = html
    .replace(/<a class="permalink"[^>]*>.*?<\/a>/gs, '')
    .replace(/ href="#/g, ` href="${address}#`);
  // Markdown has escaped them already, which `absolute` would do a second time.
  return rewriteAddresses(text, (path) => new URL(path.slice(1), siteAddress).href);
}

function writeFigure({ url, width, height, alt, caption, credit }: FeedPicture): string {
  const words = [caption, credit].filter(Boolean).join(' ');
  const figure = h('figure', [h('img', { src: url, alt, width, height }), h('figcaption', words)]);
  return writer.stringify({ type: 'root', children: [figure] });
}

function writeCorrections({ corrections, language }: Story): string {
  if (corrections.length === 0) return '';
  const phrases = phrasesOf(language);
  const lines = corrections.map(({ type, date, text }) =>
    h('p', [
      h('strong', `${phrases[type]}, `),
      h('time', { dateTime: date }, date.slice(0, 10)),
      `: ${text}`,
    ]),
  );
  return writer.stringify({ type: 'root', children: [h('h2', phrases.corrections), ...lines] });
}

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import type { FeedFile } from '../../links.ts';
import { toAtom } from '../../metadata/atom.ts';
import type { Feed } from '../../metadata/feed.ts';
import { toJsonFeed } from '../../metadata/json-feed.ts';
import { toRss } from '../../metadata/rss.ts';
import { listFeedParams, viewFeed } from '../../queries/feed.ts';

export const getStaticPaths = listFeedParams;

const FORMS: Record<FeedFile, [type: string, write: (feed: Feed) => string]> = {
  'feed.xml': ['application/rss+xml', toRss],
  'atom.xml': ['application/atom+xml', toAtom],
  'feed.json': ['application/feed+json', toJsonFeed],
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A feed with full text: of an edition, a section, a topic or an author. */
export const GET: APIRoute<Props> = async ({ params, props }) => {
  const file = params['file'] as FeedFile;
  const [type, write] = FORMS[file];
  const feed = await viewFeed(props, file);
  return new Response(write(feed), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};

import type { APIRoute } from 'astro';
import { toRss } from '../metadata/feed.ts';
import { viewFeed } from '../queries/feed.ts';

/** The feed of the main edition: RSS 2.0 with full text. */
export const GET: APIRoute = async () =>
  new Response(toRss(await viewFeed()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { toOpml } from '../metadata/opml.ts';
import { listFeedGroups } from '../queries/feed-lists.ts';
import { openNewsroom } from '../queries/newsroom.ts';

/** Every feed in one file, for feed readers. */
export const GET: APIRoute = async () => {
  const { site } = await openNewsroom();
  return new Response(toOpml(site.name, await listFeedGroups()), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { toRobots } from '../metadata/robots.ts';
import { listEntrances } from '../metadata/sitemap-files.ts';
import { listNewsPages } from '../queries/sitemap.ts';
import { openNewsroom } from '../queries/newsroom.ts';

/** What crawlers may read, and where they begin. */
export const GET: APIRoute = async () => {
  const { address } = (await openNewsroom()).site;
  const entrances = listEntrances({ news: await listNewsPages(), address });
  return new Response(toRobots(entrances), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

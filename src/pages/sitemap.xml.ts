import type { APIRoute } from 'astro';
import { toSitemapFiles } from '../metadata/sitemap-files.ts';
import { toSitemapIndex } from '../metadata/sitemap.ts';
import { viewSitemap } from '../queries/sitemap.ts';

/** The list of all sitemaps. */
export const GET: APIRoute = async () => {
  const files = toSitemapFiles(await viewSitemap());
  return new Response(toSitemapIndex(files.map(({ address }) => address)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};

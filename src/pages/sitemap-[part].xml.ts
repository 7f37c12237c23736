import type { APIRoute } from 'astro';
import { toSitemapFiles, type SitemapFile } from '../metadata/sitemap-files.ts';
import { viewSitemap } from '../queries/sitemap.ts';

export async function getStaticPaths() {
  return toSitemapFiles(await viewSitemap()).map((file) => ({ params: { part: file.part }, props: file }));
}

/** A part of the list of all pages, or the list of the newest articles. */
export const GET: APIRoute<SitemapFile> = ({ props }) =>
  new Response(props.write(), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });

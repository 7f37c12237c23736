import type { APIRoute } from 'astro';
import { toLlms } from '../metadata/llms.ts';
import { viewGuide } from '../queries/guide.ts';

/** A guide to the site for language models. */
export const GET: APIRoute = async () =>
  new Response(toLlms(await viewGuide()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

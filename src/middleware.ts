import { defineMiddleware } from 'astro:middleware';
import { rewriteAddresses, toRelative } from './output/addresses.ts';

/** Make the addresses of each finished page relative, so that one build works at any path and from a disk. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (import.meta.env.DEV || !isPage) return response;
  const html = rewriteAddresses(await response.text(), (address) => toRelative(address, url.pathname));
  return new Response(html, response);
});

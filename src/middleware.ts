import { defineMiddleware } from 'astro:middleware';
import { rewriteAddresses, toRelative } from './output/addresses.ts';

/** Make the addresses of each finished page relative, so that one build works at any path and from a disk. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (import.meta.env.DEV || !isPage) return response;
  // Astro asks for the page of what is not found as a folder, and writes it as a file.
  const path = url.pathname === '/404/' ? '/404.html' : url.pathname;
  const html = rewriteAddresses(await response.text(), (address) => toRelative(address, path));
  return new Response(html, response);
});

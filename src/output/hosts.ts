import { CACHING, FINGERPRINTED_FOLDERS, SECURITY_HEADERS } from './headers.ts';
import { toLocation, type Moves } from './moves.ts';

/**
 * Write the headers of a site as hosts read them from a file `_headers` (Netlify, Cloudflare Pages and others).
 *
 * They join the values of all parts that match an address, so no header is named in two parts; what is not named here, pages
 * above all, these hosts ask for again by themselves.
 *
 * @param path The path of the site on its host, with a slash at both ends.
 */
export function toHostHeaders(path: string): string {
  const parts = [
    [`${path}*`, Object.entries(SECURITY_HEADERS)] as const,
    ...FINGERPRINTED_FOLDERS.map(
      (folder) => [`${path}${folder}/*`, [['Cache-Control', CACHING.fingerprinted]]] as const,
    ),
  ];
  return parts
    .map(
      ([pattern, headers]) =>
        `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    )
    .join('\n');
}

/**
 * Write the moves of pages as such hosts read them from a file `_redirects`. Some of them send the page that leads on and stands at
 * the old address instead, which does the same for readers; only some can say that a page is gone.
 */
export function toHostRedirects({ moved, gone }: Moves, path: string): string {
  const onHost = (address: string) => path + address.slice(1);
  return [
    ...moved.map(([from, to]) => `${onHost(from)} ${toLocation(to, path)} 301\n`),
    ...gone.map((from) => `${onHost(from)} ${onHost(from)}index.html 410!\n`),
  ].join('');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An address elsewhere, and the pages of the site that lead to it. */
export type Found = Map<string, string[]>;

const LINK = /<a\s(?:[^<>"']|"[^"]*"|'[^']*')*?href="(https?:\/\/[^"]+)"/gi;

/**
 * Find every address on another site that the pages of a built site lead to; parts of a page count as that page.
 *
 * @param own The address of the site itself.
 */
export function findForeignLinks(site: string, own: string): Found {
  const found: Found = new Map();
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const page of pages.sort()) {
    const html = readFileSync(join(site, page), 'utf8');
    const addresses = [...html.matchAll(LINK)].map(([, href = '']) => decode(href).split('#')[0] ?? '');
    for (const address of new Set(addresses)) {
      if (!address.startsWith(own)) found.set(address, [...(found.get(address) ?? []), page]);
    }
  }
  return found;
}

function decode(href: string): string {
  return href.replace(/&(?:amp|#38|#x26);/gi, '&');
}

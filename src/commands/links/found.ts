import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSiteFiles } from '../../output/site-files.ts';

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
  for (const page of listSiteFiles(site).filter((path) => path.endsWith('.html'))) {
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

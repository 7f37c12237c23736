import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Problem } from '../loading/problems.ts';
import { explainBroken, type Broken } from './explain-links.ts';
import { listAddresses, listIds, listInText, listStyleAddresses } from './page-addresses.ts';
import { listSiteFiles } from './site-files.ts';

/** An anchor on another page: looked up when all pages have been read, so that no page's anchors need to be kept. */
interface Anchor extends Broken {
  target: string;
  id: string;
}

/**
 * Check that every address in the pages, styles and feeds of a built site leads to a file of it, and every fragment to a part of
 * that page. Each file is read once, and once more when another page leads into its midst.
 *
 * @param site The folder of the site.
 * @param address The address it is published at, with a slash at its end: pages and feeds also name their own site in full.
 */
export function checkLinks(site: string, address: string): Problem[] {
  const names = listSiteFiles(site);
  const files = new Set(names);
  const anchors: Anchor[] = [];
  // Every text begins with an empty one.
  const own = address === '' ? 'none:' : address;
  const broken = names.flatMap((page) => checkFile({ site, address: own, files, anchors }, page));
  return [...broken, ...findLostAnchors(site, anchors)].flatMap((one) => explainBroken(one));
}

interface Site {
  site: string;
  address: string;
  files: ReadonlySet<string>;
  anchors: Anchor[];
}

function checkFile(site: Site, page: string): Broken[] {
  const list = listersOf(page, site.address);
  if (!list) return [];
  const text = readFileSync(join(site.site, page), 'utf8');
  const ids = page.endsWith('.html') ? listIds(text) : undefined;
  return [...new Set(list(text))].flatMap((address) => {
    const fault = judge(site, page, address, ids);
    return fault ? [{ page, address, fault }] : [];
  });
}

function listersOf(page: string, address: string): ((text: string) => string[]) | undefined {
  if (page.endsWith('.html')) return (text) => listAddresses(text, address);
  if (page.endsWith('.css')) return listStyleAddresses;
  return /\.(?:xml|rss|atom|webmanifest)$/.test(page) ? (text) => listInText(text, address) : undefined;
}

function judge(
  { files, anchors, address: own }: Site,
  page: string,
  address: string,
  ids: ReadonlySet<string> | undefined,
): Broken['fault'] | undefined {
  const [path = '', id = ''] = split(address);
  const target = path === '' ? page : resolve(path, page, own);
  if (!files.has(target)) return 'file';
  if (id === '' || !target.endsWith('.html')) return undefined;
  if (target === page) return ids?.has(id) ? undefined : 'anchor';
  anchors.push({ page, address, fault: 'anchor', target, id });
  return undefined;
}

/** The path without its question, and the name of the part that it leads to. */
function split(address: string): [string, string] {
  const [before = '', fragment = ''] = address.split(/#(.*)/s);
  const path = before.replace(/\?.*$/s, '');
  return [path, decode(fragment)];
}

function resolve(path: string, page: string, own: string): string {
  const inSite = path.startsWith(own) ? path.slice(own.length) : undefined;
  const plain = decode(inSite ?? path);
  const from = inSite === undefined && !plain.startsWith('/') ? posix.dirname(page) : '';
  const target = posix.join(from, plain.replace(/^\//, ''));
  return target === '.' || target.endsWith('/') ? posix.join(target, 'index.html') : target;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findLostAnchors(site: string, anchors: Anchor[]): Broken[] {
  const byTarget = Map.groupBy(anchors, ({ target }) => target);
  return [...byTarget].flatMap(([target, wanted]) => {
    const ids = listIds(readFileSync(join(site, target), 'utf8'));
    return wanted.filter(({ id }) => !ids.has(id));
  });
}

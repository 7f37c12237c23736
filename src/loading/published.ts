import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCode } from './articles.ts';
import type { OldAddresses } from './old-addresses.ts';
import type { Problem } from './problems.ts';

/** The record of every address that has been public. */
export interface Published {
  /** The address of the site for which it was promised; a record of another site promises nothing for this one. */
  site: string;
  addresses: string[];
}

/** The file of the record. */
export const PUBLISHED_FILE = 'content/published.txt';

/** As many losses are told one by one; more are a sign that something else is wrong. */
const MOST_NAMED = 10;

const NOTE = '# Every page and feed that has been public at';
const KEEP = '# npm run addresses adds to this list; no build may lose what stands in it.';

/** Read the record; a newsroom that has published nothing yet has none. */
export function readPublished(content: string): Published | undefined {
  const path = join(content, 'published.txt');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  return {
    site:
      lines
        .find((line) => line.startsWith(NOTE))
        ?.slice(NOTE.length)
        .trim() ?? '',
    addresses: lines.filter((line) => line.startsWith('/')),
  };
}

/** Write the record, in an order that makes two branches easy to join. */
export function writePublished(content: string, { site, addresses }: Published): void {
  const lines = [`${NOTE} ${site}`, KEEP, ...[...new Set(addresses)].sort(byCode)];
  writeFileSync(join(content, 'published.txt'), `${lines.join('\n')}\n`);
}

/**
 * List the pages and feeds of a built site whose addresses are a promise. The archive and the further pages of lists follow from the
 * articles and move with them; the page for what is not found has no address.
 */
export function listPublic(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(index\.html|(feed|atom|rss)[^.]*\.(xml|json))$/.test(entry.name))
    .map((entry) => `/${relative(site, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .map((path) => path.replace(/index\.html$/, ''))
    .filter((path) => !/\/(archive\/.|page\/\d+\/)/.test(path))
    .sort(byCode);
}

/** Find the promises that a built site would break. */
export function checkPublished(
  published: Published | undefined,
  address: string,
  site: string,
  { moved, gone }: Pick<OldAddresses, 'moved' | 'gone'>,
): Problem[] {
  if (!published || published.site !== address) return [];
  // What followed a page that is gone, or is followed elsewhere now, is settled with the page.
  const isSettled = (path: string) =>
    [moved, gone].some((pages) => Object.hasOwn(pages, path.replace(/[^/]+$/, '')));
  const lost = published.addresses.filter(
    (path) =>
      !existsSync(join(site, path, path.endsWith('/') ? 'index.html' : '')) &&
      (path.endsWith('/') || !isSettled(path)),
  );
  const problems = lost
    .slice(0, MOST_NAMED)
    .map((path) => ({ file: PUBLISHED_FILE, message: explainLoss(path) }));
  if (lost.length <= MOST_NAMED) return problems;
  const others = `${lost.length - MOST_NAMED} more addresses would be lost. If nothing was ever published at ${address}, delete this file.`;
  return [...problems, { file: PUBLISHED_FILE, message: others }];
}

function explainLoss(path: string): string {
  const slug = /^\/articles\/([^/]+)\/$/.exec(path)?.[1];
  const move = slug
    ? `If the article has a new slug, add "redirects: [${slug}]" to its index.md.`
    : 'If the page is elsewhere now, write its new address under "moved" in content/addresses.yml.';
  return `${path} was public before, and this build would lose it. ${move} If it is withdrawn, write it with the reason under "gone" in content/addresses.yml. If nobody has ever seen it, take its line out here.`;
}

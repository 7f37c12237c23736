import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../loading/places.ts';
import { buildMoment } from '../schema/public.ts';
import type { SiteData } from '../schema/site.ts';
import { compressFiles } from './compress.ts';
import { toHostHeaders, toHostRedirects } from './hosts.ts';
import { readMoves } from './moves.ts';
import { finishNotFound } from './not-found.ts';
import { SECURITY_FILE, toSecurityContact } from './security-contact.ts';
import { listSiteFiles } from './site-files.ts';

/** Add to a finished site what servers read: the page for what is not found, their rules, and compressed copies. */
export async function finishSite(site: string, assets: string, data: SiteData): Promise<void> {
  const { pathname } = new URL(data.address);
  if (existsSync(join(site, '404.html'))) finishNotFound(site, assets, pathname);
  const moves = readMoves();
  const files = {
    [SECURITY_FILE]: toSecurityContact({ ...data, moment: buildMoment() }),
    _headers: toHostHeaders(pathname),
    _redirects: toHostRedirects(moves, pathname),
  };
  for (const [name, text] of Object.entries(files)) if (text) write(join(site, name), text);
  const finished = listSiteFiles(site).map((path) => join(site, path));
  await compressFiles(finished, join(cacheFolder(), 'compressed'));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

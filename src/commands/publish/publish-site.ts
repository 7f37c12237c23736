import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { listFiles } from '../fingerprint.ts';
import { toFolder } from './folder-target.ts';
import { makePlan, NOTHING, whileSending, type Plan } from './plan.ts';
import { toRsync } from './rsync-target.ts';
import { toS3 } from './s3-target.ts';
import type { Target } from './target.ts';

/** Decide by its address what kind of place a target is. */
export function openTarget(address: string, endpoint: string | undefined): Target {
  if (address.startsWith('s3://')) return toS3(address, endpoint);
  // A letter and a colon is a disk of Windows, not a host.
  if (address.startsWith('rsync://') || /^[^/\\]{2,}:/.test(address)) return toRsync(address);
  return toFolder(address);
}

/** Copies that only a server of ours picks, and rules that only a server reads. */
const FOR_SERVERS = /\.(?:br|gz|zst)$|^(?:\.htaccess|_headers|_redirects)$/;

/** Every file of a site with the digest of its bytes. */
export function digestSite(site: string, { hasServer }: Pick<Target, 'hasServer'>): Map<string, string> {
  const paths = listFiles(site).map((file) => relative(site, file).replaceAll('\\', '/'));
  const used = paths.filter((path) => hasServer || !FOR_SERVERS.test(path));
  return new Map(
    used.map((path) => [path, hash('sha256', readFileSync(`${site}/${path}`), 'base64url').slice(0, 22)]),
  );
}

/** How a site is published. */
export interface PublishOptions {
  isDry: boolean;
  /** How many days files stay that only older pages ask for. */
  days: number;
  /** In milliseconds since 1970. */
  now: number;
}

/** Bring a target up to date: what pages need, then pages, then what is no more. Nothing is sent twice. */
export async function publishSite(site: string, target: Target, options: PublishOptions): Promise<Plan> {
  const before = (await target.read()) ?? NOTHING;
  const plan = makePlan(before, digestSite(site, target), options.now, options.days);
  const isSame = plan.assets.length + plan.pages.length + plan.remove.length === 0;
  if (options.isDry || (isSame && JSON.stringify(plan.after.gone) === JSON.stringify(before.gone)))
    return plan;
  await target.write(whileSending(before, plan));
  if (plan.assets.length > 0) await target.send(site, plan.assets, 'asset');
  if (plan.pages.length > 0) await target.send(site, plan.pages, 'page');
  if (plan.remove.length > 0) await target.remove(plan.remove);
  await target.write(plan.after);
  return plan;
}

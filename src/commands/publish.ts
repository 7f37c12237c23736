import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../loading/places.ts';
import type { Plan } from './publish/plan.ts';
import { digestSite, openTarget, publishSite } from './publish/publish-site.ts';
import { forgetNewest, keepVersion, listVersions } from './publish/versions.ts';
import { findFolders, restoreSite } from './swap.ts';
import { takeTurns } from './take-turns.mjs';

const HELP = `npm run publish -- TARGET [--dry-run] [--back] [--days NUMBER] [--endpoint ADDRESS]

Sends what has changed since the last time: first what pages need, then pages, then it takes away pages that are gone.

  TARGET      A folder, a place that rsync knows (editor@host:/srv/www), or a bucket (s3://bucket/path, by rclone, with
              the key in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY).
  --dry-run   Say what would be sent and taken away, and do nothing.
  --back      Publish the version before again; five are kept here.
  --days      How long old styles, fonts and pictures stay for readers with an open page, 7 when left out.
  --endpoint  The address of a service that is compatible with S3.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    back: { type: 'boolean', default: false },
    days: { type: 'string', default: '7' },
    endpoint: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [address] = positionals;
const isDry = values['dry-run'];

if (values.help || !address) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  const versions = join(cacheFolder(), 'published', hash('sha256', address, 'hex').slice(0, 12));
  const onWait = () => console.log('Waiting for another command that publishes there.');
  try {
    await takeTurns(`${versions}-publishing`, onWait, () => publish(address, versions));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

async function publish(target: string, versions: string): Promise<void> {
  const days = Number(values.days);
  if (!(days >= 0)) throw new Error(`--days is "${values.days}". Write a number, as in --days 7.`);
  const opened = openTarget(target, values.endpoint);
  const site = values.back ? findBefore(versions) : findSite();
  const plan = await publishSite(site, opened, { isDry, days, now: Date.now() });
  report(plan, target);
  if (isDry) return;
  const hasSent = plan.assets.length + plan.pages.length + plan.remove.length > 0;
  if (values.back) forgetNewest(versions);
  else if (hasSent || listVersions(versions).length === 0)
    keepVersion(versions, site, digestSite(site, { hasServer: true }).keys());
}

function findSite(): string {
  const folders = findFolders();
  restoreSite(folders);
  if (existsSync(join(folders.site, 'index.html'))) return folders.site;
  throw new Error(`There is no site in ${folders.site}. Build it first: npm run build.`);
}

function findBefore(versions: string): string {
  const [, before] = listVersions(versions);
  if (before) return before;
  throw new Error('No version before is kept here. Put the content back, build, and publish that.');
}

function report({ assets, pages, remove }: Plan, target: string): void {
  if (isDry) {
    for (const path of [...assets, ...pages]) console.log(`would send ${path}`);
    for (const path of remove) console.log(`would take away ${path}`);
  }
  const counts = `${pages.length} pages and rules, ${assets.length} other files, ${remove.length} taken away`;
  console.log(`${isDry ? 'Nothing was done. It would be' : 'Published'}: ${counts}: ${target}.`);
}

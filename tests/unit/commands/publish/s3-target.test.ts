import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openTarget, publishSite } from '../../../../src/commands/publish/publish-site.ts';
import { makeFolder, writeFiles } from '../folder.ts';

const MORNING = {
  'index.html': 'morning, styled by /_assets/morning.css',
  'index.html.br': 'for servers',
  'articles/vote/index.html': 'The vote',
  'articles/café au lait/index.html': 'Coffee',
  '_assets/morning.css': 'a {}',
};
const EVENING = { 'index.html': 'evening', '_assets/evening.css': 'b {}' };
const OPTIONS = { isDry: false, days: 7, now: Date.parse('2026-11-25T12:00:00Z') };
const WEBSITE = `<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
<IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>`;

const hasRclone = spawnSync('rclone', ['version']).status === 0;

/** Keep a bucket in a folder as long as a test, and give the address of its service. */
async function serveBucket(directory: string): Promise<string> {
  const buckets = [{ name: 'news', configs: [WEBSITE] }];
  const service = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: buckets,
  });
  const { port } = await service.run();
  onTestFinished(() => service.close());
  // Debian 12's rclone cannot read the bundle of certificates that this names.
  vi.stubEnv('AWS_CA_BUNDLE', undefined);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'S3RVER');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'S3RVER');
  onTestFinished(() => void vi.unstubAllEnvs());
  return `http://127.0.0.1:${port}`;
}

describe.skipIf(!hasRclone)(
  `publishing to a bucket${hasRclone ? '' : ' (left out: rclone is not installed)'}`,
  { timeout: 60_000 },
  () => {
    it('sends what changed, says how long it may be kept, and takes away what is gone', async () => {
      const folder = makeFolder();
      const endpoint = await serveBucket(join(folder, 'buckets'));
      const target = openTarget('s3://news/paper', endpoint);
      const read = (path: string) => fetch(`${endpoint}/news/paper/${path}`);
      writeFiles(join(folder, 'morning'), MORNING);
      writeFiles(join(folder, 'evening'), EVENING);

      await publishSite(join(folder, 'morning'), target, OPTIONS);
      expect(await (await read('articles/caf%C3%A9%20au%20lait/index.html')).text()).toBe('Coffee');
      expect(await (await read('articles/vote/')).text()).toBe('The vote');
      expect((await read('index.html')).headers.get('Cache-Control')).toBe('no-cache');
      expect((await read('index.html')).headers.get('Content-Type')).toContain('text/html');
      expect((await read('_assets/morning.css')).headers.get('Cache-Control')).toContain('immutable');
      expect((await read('index.html.br')).status).toBe(404);

      const dry = await publishSite(join(folder, 'evening'), target, { ...OPTIONS, isDry: true });
      expect(dry.pages).toEqual(['index.html']);
      await publishSite(join(folder, 'evening'), target, OPTIONS);
      expect(await (await read('')).text()).toBe('evening');
      expect((await read('articles/vote/index.html')).status).toBe(404);
      expect((await read('articles/caf%C3%A9%20au%20lait/index.html')).status).toBe(404);
      expect((await read('_assets/morning.css')).status).toBe(200);
      await publishSite(join(folder, 'evening'), target, { ...OPTIONS, now: OPTIONS.now + 8 * 86_400_000 });
      expect((await read('_assets/morning.css')).status).toBe(404);
    });

    it('says what is wrong when the bucket is not there', async () => {
      const folder = makeFolder({ 'site/index.html': 'morning' });
      const endpoint = await serveBucket(join(folder, 'buckets'));
      const target = openTarget('s3://nowhere', endpoint);
      await expect(publishSite(join(folder, 'site'), target, OPTIONS)).rejects.toThrow('NoSuchBucket');
    });
  },
);

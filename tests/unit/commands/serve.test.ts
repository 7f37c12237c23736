import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder, type Served, type ServeOptions } from '../../../src/commands/serve.ts';
import { makeFolder, writeFiles } from './folder.ts';

const SITE = {
  'index.html': 'The front page',
  '404.html': 'Nothing stands here',
  'articles/vote/index.html': 'The vote',
  'feed.xml': '<rss/>',
  'pictures/map.avif': '',
  'fonts/text.woff2': '',
  '_assets/site.css': 'p {}',
};

async function serve(options: ServeOptions = {}, folder = makeFolder(SITE)): Promise<Served> {
  const served = await serveFolder(folder, options);
  onTestFinished(served.stop);
  return served;
}

async function takePort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  onTestFinished(() => void other.close());
  return (other.address() as AddressInfo).port;
}

describe('serveFolder', () => {
  it('sends the compressed copy that stands beside a file to whoever can read it', async () => {
    const folder = makeFolder({ ...SITE, 'feed.xml.gz': 'short' });
    const { address } = await serve({}, folder);
    const ask = (encoding: string) =>
      fetch(`${address}feed.xml`, { method: 'HEAD', headers: { 'accept-encoding': encoding } });
    expect((await ask('gzip')).headers.get('content-encoding')).toBe('gzip');
    expect((await ask('identity')).headers.get('content-encoding')).toBeNull();
  });

  it.each([
    ['', 200, 'text/html;charset=utf-8', 'The front page'],
    ['articles/vote/', 200, 'text/html;charset=utf-8', 'The vote'],
    ['articles/vote/index.html', 200, 'text/html;charset=utf-8', 'The vote'],
    ['feed.xml', 200, 'text/xml', '<rss/>'],
    ['pictures/map.avif', 200, 'image/avif', ''],
    ['fonts/text.woff2', 200, 'font/woff2', ''],
    ['_assets/site.css', 200, 'text/css', 'p {}'],
    ['articles/veto/', 404, 'text/html; charset=utf-8', 'Nothing stands here'],
    ['%2e%2e/%2e%2e/etc/hostname', 404, 'text/html; charset=utf-8', 'Nothing stands here'],
  ])('answers /%s with %i and the right type', async (path, status, type, text) => {
    for (const base of ['/', '/any/sub/path/']) {
      const { address } = await serve({ base });
      expect(address.endsWith(base)).toBe(true);
      const answer = await fetch(address + path);
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
        status,
        type,
        text,
      ]);
    }
  });

  it.each(['', 'articles/vote/', 'any/sub'])('answers /%s above the sub-path with 404', async (path) => {
    const { address } = await serve({ base: '/any/sub/path/' });
    const answer = await fetch(new URL(`/${path}`, address));
    expect([answer.status, await answer.text()]).toEqual([404, 'Nothing stands here']);
  });

  it('shows a new build at once', async () => {
    const folder = makeFolder(SITE);
    const { address } = await serve({}, folder);
    await fetch(address);
    writeFiles(folder, { 'index.html': 'A longer front page than before' });
    expect(await (await fetch(address)).text()).toBe('A longer front page than before');
  });

  it('takes the next port when one is taken', async () => {
    const taken = await takePort();
    const { address } = await serve({ port: taken });
    expect(Number(new URL(address).port)).toBeGreaterThan(taken);
  });

  it('refuses a folder without a site', async () => {
    const folder = join(makeFolder(), 'dist');
    await expect(serveFolder(folder)).rejects.toThrow(`There is no site in ${folder}: build it first.`);
  });

  it('stops', async () => {
    const { address, stop } = await serveFolder(makeFolder(SITE));
    await fetch(address);
    await stop();
    await expect(fetch(address)).rejects.toThrow();
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { servePictures } from '../../../src/output/serve-pictures.ts';
import { makeSharedFolder } from '../commands/folder.ts';

let server: Server;
let address = '';

beforeAll(async () => {
  const cache = makeSharedFolder();
  vi.stubEnv('BROADSHEET_CACHE', cache);
  mkdirSync(join(cache, 'pictures'));
  writeFileSync(join(cache, 'pictures/0123456789ab-400.avif'), 'a map');
  writeFileSync(join(cache, 'pictures/0123456789ab-share.jpg'), 'a card');
  writeFileSync(join(cache, 'public.json'), '["secret-draft"]');
  server = createServer((request, response) =>
    servePictures(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

describe('servePictures', () => {
  it.each([
    ['/pictures/0123456789ab-400.avif', 'image/avif', 'a map'],
    ['/pictures/0123456789ab-share.jpg', 'image/jpeg', 'a card'],
  ])('serves %s', async (path, type, bytes) => {
    const response = await fetch(address + path);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(await response.text()).toBe(bytes);
  });

  it.each([
    ['a picture that was never made', '/pictures/0123456789ab-800.avif'],
    ['the folder', '/pictures/'],
    ['another file of the cache', '/pictures/..%2fpublic.json'],
    ['a name of another form', '/pictures/public.json'],
    ['a page', '/articles/vote/'],
  ])('leaves %s to others', async (_what, path) => {
    expect((await fetch(address + path)).status).toBe(404);
  });
});

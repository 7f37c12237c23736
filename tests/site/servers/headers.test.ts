import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { FILES, LEAD, SITE } from '../site.ts';
import { ask, type Answer } from './ask.ts';
import { CONFIGURED, explainMissing, startConfigured, WITHDRAWN, type AtWork } from './configured.ts';

const DECODE: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body) => body,
};

const first = (pattern: RegExp): string => FILES.find((file) => pattern.test(file)) ?? 'none';
const STYLE = first(/^_assets\/style.*\.css$/);
const FONT = first(/^_assets\/.*\.woff2$/);
const PICTURE = first(/^pictures\/.*\.avif$/);

/** Addresses, the files they show, and the types of these. */
const SHOWN: [address: string, file: string, type: RegExp][] = [
  ['', 'index.html', /^text\/html; charset=utf-8$/i],
  [LEAD, `${LEAD}index.html`, /^text\/html; charset=utf-8$/i],
  [`${LEAD}index.html`, `${LEAD}index.html`, /^text\/html; charset=utf-8$/i],
  [STYLE, STYLE, /^text\/css; charset=utf-8$/i],
  ['feed.xml', 'feed.xml', /^application\/(rss\+)?xml; charset=utf-8$/i],
  ['icon.svg', 'icon.svg', /^image\/svg\+xml/],
  [FONT, FONT, /^font\/woff2$/],
  [PICTURE, PICTURE, /^image\/avif$/],
  ['.well-known/security.txt', '.well-known/security.txt', /^text\/plain; charset=utf-8$/i],
];

/** Addresses where nothing is to be seen. */
const REFUSED = [
  'nothing',
  'articles/nothing/here/',
  '_assets/nothing.css',
  '.htaccess',
  '_headers',
  'index.html.br',
];

/** Headers of every answer, and what each must say. */
const ALWAYS: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'none';.*; frame-ancestors 'none'$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'cross-origin-resource-policy': /^(same|cross)-origin$/,
  'cache-control': /^(no-cache|public, max-age=31536000, immutable)$/,
  vary: /^Accept-Encoding$/i,
};

function complain({ headers }: Answer): string[] {
  return Object.entries(ALWAYS)
    .filter(([name, value]) => !value.test(String(headers[name])))
    .map(([name]) => `${name}: ${String(headers[name])}`);
}

for (const server of CONFIGURED) {
  for (const path of ['/', '/any/sub/path/']) {
    test.describe(`${server.name} at ${path}`, () => {
      test.describe.configure({ mode: 'default' });
      test.skip(explainMissing(server.program) !== '', explainMissing(server.program));
      let served: AtWork;
      test.beforeAll(async () => {
        served = await startConfigured(server, path);
      });
      test.afterAll(async () => {
        await served.stop();
      });

      test('sends each file whole, with its type and all headers, as small as the browser can read it', async () => {
        for (const [address, file, type] of SHOWN) {
          for (const coding of ['br', 'gzip', 'identity']) {
            const answer = await ask(`${served.address}${address}`, coding);
            const said = `${address} ${coding}`;
            expect(answer.status, said).toBe(200);
            expect(answer.headers['content-type'], said).toMatch(type);
            expect(complain(answer), said).toEqual([]);
            const sent = answer.headers['content-encoding'] ?? 'identity';
            expect(sent, said).toBe(/woff2|avif/.test(file) ? 'identity' : coding);
            expect(DECODE[sent]?.(answer.body).equals(readFileSync(join(SITE, file))), said).toBe(true);
          }
        }
      });

      test('takes the smaller of two codings, and none that is refused', async () => {
        const cases = [
          ['gzip, deflate, br, zstd', /^(br|zstd)$/],
          ['gzip;q=1.0, br;q=0', /^gzip$/],
          ['br;q=0', /^undefined$/],
        ] as const;
        for (const [accepted, sent] of cases) {
          const { headers } = await ask(`${served.address}${LEAD}`, accepted);
          expect(String(headers['content-encoding']), accepted).toMatch(sent);
        }
      });

      test('lets browsers keep what has a fingerprint for ever, and ask again for all else', async () => {
        const keep = async (address: string): Promise<string> =>
          String((await ask(`${served.address}${address}`)).headers['cache-control']);
        for (const address of [STYLE, FONT, PICTURE])
          expect(await keep(address), address).toContain('immutable');
        for (const address of ['', LEAD, 'feed.xml', 'favicon.ico', '_assets/nothing.css'])
          expect(await keep(address), address).toBe('no-cache');
      });

      test('lets other sites show pictures, and nothing else', async () => {
        const share = async (address: string): Promise<unknown> =>
          (await ask(`${served.address}${address}`)).headers['cross-origin-resource-policy'];
        expect([await share(PICTURE), await share(LEAD), await share(STYLE)]).toEqual([
          'cross-origin',
          'same-origin',
          'same-origin',
        ]);
      });

      test('answers in a line when the browser has the page already', async () => {
        const { headers } = await ask(`${served.address}${LEAD}`, 'br');
        const again = await ask(`${served.address}${LEAD}`, 'br', { 'if-none-match': String(headers.etag) });
        expect([again.status, again.body.length]).toEqual([304, 0]);
      });

      test('answers with the page for what is not found', async () => {
        const page = readFileSync(join(SITE, '404.html'));
        for (const address of REFUSED) {
          for (const coding of ['br', 'identity']) {
            const answer = await ask(`${served.address}${address}`, coding);
            const said = `${address} ${coding}`;
            expect(answer.status, said).toBe(404);
            expect(complain(answer), said).toEqual([]);
            const sent = answer.headers['content-encoding'] ?? 'identity';
            expect(DECODE[sent]?.(answer.body).equals(page), said).toBe(true);
          }
        }
      });

      test('leads from the address of a folder without its slash to the page', async () => {
        const { status, headers } = await ask(`${served.address}${LEAD.slice(0, -1)}`);
        expect([301, 302, 307, 308]).toContain(status);
        expect(new URL(String(headers.location), served.address).href).toBe(`${served.address}${LEAD}`);
      });

      for (const form of ['', '/', '/index.html']) {
        test(`leads from an old address to the new one: …${form}`, async () => {
          const moved = await ask(`${served.address}articles/council-vote${form}`);
          expect(moved.status).toBe(301);
          expect(new URL(String(moved.headers.location), served.address).href).toBe(
            `${served.address}${LEAD}`,
          );
        });
      }

      test('tells of what is gone by the page that says why, at the folder where its links hold', async () => {
        const gone = `${served.address}articles/withdrawn-report`;
        for (const form of ['/', '/index.html']) {
          const answer = await ask(`${gone}${form}`, 'br');
          expect([answer.status, answer.body.toString()], form).toEqual([410, WITHDRAWN]);
          expect(complain(answer), form).toEqual([]);
          expect(answer.headers['content-type'], form).toMatch(/^text\/html; charset=utf-8$/i);
        }
        const { headers } = await ask(gone);
        expect(new URL(String(headers.location), gone).href).toBe(`${gone}/`);
      });
    });
  }
}

// Where an .htaccess is all that one has, the host decides about TLS.
for (const server of CONFIGURED.filter(({ name }) => !name.includes('.htaccess'))) {
  test(`asks browsers to come by TLS alone from now on: ${server.name}`, async () => {
    test.skip(explainMissing(server.program) !== '', explainMissing(server.program));
    const served = await startConfigured(server, '/', true);
    try {
      for (const address of [LEAD, 'nothing']) {
        const answer = await ask(`${served.address}${address}`);
        expect(answer.headers['strict-transport-security'], address).toBe('max-age=63072000');
        expect(complain(answer)).toEqual([]);
      }
    } finally {
      await served.stop();
    }
  });
}

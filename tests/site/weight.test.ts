import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARTICLES, FILES, KINDS, LEAD, readBuilt } from './site.ts';

/** What fits into the first round trip of a connection: 10 segments of 1,460 bytes (RFC 6928). */
const FIRST_ROUND_TRIP = 14 * 1024;
const FONTS = 87_000;
const WHOLE_PAGE = 118_000;

const TEXT = /^(text\/|image\/svg|application\/(json|xml|rss))/;

/** The size of a text as a host sends it: brotli of quality 11. */
function compress(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const css = FILES.filter((file) => file.endsWith('.css'))
  .map(readBuilt)
  .join('');
const cssSize = compress(css);

for (const article of ARTICLES) {
  test(`sends HTML and CSS in one round trip: ${article}`, () => {
    expect(compress(readBuilt(article)) + cssSize).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  });
}

interface Sent {
  url: string;
  type: string;
  bytes: number;
}

/** Open a page, and list what the browser fetched for its first view, in bytes as a host would send them. */
async function weigh(page: Page, path: string): Promise<Sent[]> {
  const sent: Promise<Sent>[] = [];
  const take = (response: Response): void => {
    const type = response.headers()['content-type'] ?? '';
    const weigh = async (): Promise<Sent> => {
      const body = await response.body();
      return { url: response.url(), type, bytes: TEXT.test(type) ? compress(body) : body.length };
    };
    sent.push(weigh());
  };
  page.on('response', take);
  await page.goto(path, { waitUntil: 'networkidle' });
  // What comes after the first view is not weighed, and the end of the test would cut it off.
  page.off('response', take);
  return Promise.all(sent);
}

const total = (sent: Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 360, height: 780 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });

  test('sends an English article with its picture in 118 KB', async ({ page }) => {
    const sent = await weigh(page, LEAD);
    const parts = sent.filter(({ url }) => !/\/(favicon|icon)/.test(url));
    expect(
      parts.some(({ type }) => type.startsWith('image/')),
      'the picture is among it',
    ).toBe(true);
    expect(total(parts), JSON.stringify(parts, undefined, 1)).toBeLessThanOrEqual(WHOLE_PAGE);
  });

  test('sends the fonts of an English article in three files of 87 KB together', async ({ page }) => {
    const fonts = (await weigh(page, LEAD)).filter(({ url }) => url.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.length).toBeLessThanOrEqual(3);
    expect(total(fonts)).toBeLessThanOrEqual(FONTS);
  });

  test('sends pictures as AVIF, no larger than the screen needs', async ({ page }) => {
    const pictures = (await weigh(page, LEAD)).filter(({ url }) => url.includes('/pictures/'));
    expect(pictures.map(({ type }) => type)).toEqual(pictures.map(() => 'image/avif'));
    expect(Math.max(...pictures.map(({ bytes }) => bytes))).toBeLessThanOrEqual(25_000);
  });
});

test('sends no script', async ({ page }) => {
  const scripts = (await weigh(page, LEAD)).filter(
    ({ type, url }) => type.includes('javascript') || url.endsWith('.js'),
  );
  expect(scripts).toEqual([]);
});

/** Hold back all fonts for this long, as a slow line would, in milliseconds. */
const FONT_DELAY = 900;

for (const width of [360, 1280]) {
  for (const kind of [
    'front page',
    'article with everything',
    'article in Arabic',
    'article in Hebrew',
    'opinion article',
  ]) {
    test(`moves nothing when fonts come late: ${kind} at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, FONT_DELAY));
        await route.continue();
      });
      await page.goto(KINDS[kind] ?? '', { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(200);
      expect(await readLayoutShift(page)).toBeLessThanOrEqual(0.01);
    });
  }
}

test('notices a page that moves', async ({ page }) => {
  await page.goto(LEAD);
  await page.evaluate(() => {
    const box = document.createElement('p');
    box.textContent = 'Late';
    box.style.height = '300px';
    document.body.prepend(box);
  });
  await page.waitForTimeout(200);
  expect(await readLayoutShift(page)).toBeGreaterThan(0.05);
});

/** The sum of all layout shifts so far (https://wicg.github.io/layout-instability/). */
async function readLayoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(sum);
        }, 300);
      }),
  );
}

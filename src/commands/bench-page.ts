import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { listSiteFiles } from '../output/site-files.ts';
import { NO_CHROMIUM, provideChromium } from './chromium.ts';
import { serveFolder } from './serve.ts';
import { findFolders } from './swap.ts';

/** A phone on a slow line, as Lighthouse simulates it: 150 ms a round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PHONE = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 1.75, isMobile: true };

const { values } = parseArgs({
  options: {
    first: { type: 'string', default: 'articles/security-council-gaza-vote/' },
    second: { type: 'string', default: 'articles/how-the-security-council-votes/' },
    runs: { type: 'string', default: '5' },
  },
});

const found = await provideChromium();
if (!found) throw new Error(NO_CHROMIUM);
const browser = await chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
const inlined = mkdtempSync(join(tmpdir(), 'broadsheet-inlined-'));
try {
  const { site } = findFolders();
  cpSync(site, inlined, { recursive: true });
  inlineStyles(inlined);
  console.log('Milliseconds until the largest part of a page is drawn, on a slow line (median).');
  console.log(`style sheet   first page   second page`);
  for (const [name, folder] of [
    ['linked', site],
    ['inlined', inlined],
  ] as const) {
    const [first, second] = await measure(folder, browser);
    console.log(`${name.padEnd(13)} ${String(first).padStart(10)} ${String(second).padStart(13)}`);
  }
} finally {
  await browser.close();
  rmSync(inlined, { recursive: true, force: true });
}

/** Measure a first visit and the next page, in a new browser profile each time. */
async function measure(folder: string, on: Browser): Promise<[number, number]> {
  const served = await serveFolder(folder);
  const runs: [number, number][] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const context = await on.newContext(PHONE);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    const visit = (path: string) => timePage(page, `${served.address}${path}`);
    runs.push([await visit(values.first), await visit(values.second)]);
    await context.close();
  }
  await served.stop();
  return [median(runs.map(([first]) => first)), median(runs.map(([, second]) => second))];
}

/** The largest contentful paint: https://www.w3.org/TR/largest-contentful-paint/ */
async function timePage(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(list.getEntriesByType('largest-contentful-paint').at(-1)?.startTime ?? 0),
        );
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

function median(numbers: number[]): number {
  return Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);
}

/** The other way: each page carries the style sheet. The policy is opened for it, as a hash would do. */
function inlineStyles(folder: string): void {
  for (const name of listSiteFiles(folder)) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8').replace(
      /<link rel="stylesheet" href="([^"]+)">/,
      (_link, href: string) => `<style>${readStyle(join(folder, name, '..', href), href)}</style>`,
    );
    writeFileSync(file, html.replace("style-src 'self'", "style-src 'unsafe-inline'"));
    for (const ending of ['.br', '.gz', '.zst']) rmSync(`${file}${ending}`, { force: true });
  }
}

/** Addresses in a style sheet are relative to it, and in a page to the page. */
function readStyle(file: string, href: string): string {
  const folder = href.slice(0, href.lastIndexOf('/') + 1);
  return readFileSync(file, 'utf8').replace(
    /url\((["']?)(?=[\w.])/g,
    (_url, quote: string) => `url(${quote}${folder}`,
  );
}

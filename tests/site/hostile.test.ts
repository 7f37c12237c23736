import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { stringify } from 'yaml';
import { buildNewsroom, makeNewsroom, type Newsroom } from './newsroom.ts';
import { listPayloads } from './payloads.ts';
import { serveSite, type Served } from './serve.ts';

const PAYLOADS = listPayloads();

let newsroom: Newsroom;
let served: Served;
let refused: string[] = [];

// Without the policy of the page: what holds must not rest on it.
test.use({ bypassCSP: true });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  newsroom = makeNewsroom();
  for (const [number, payload] of PAYLOADS.entries()) {
    write(`field-${number}`, payload, '```\nThe text is harmless here.\n```\n');
    write(`body-${number}`, 'A harmless headline', `Before.\n\n${payload}\n\nAfter.\n`);
  }
  await buildNewsroom(newsroom).catch(async (error: { stdout: string; stderr: string }) => {
    refused = dropRefused(`${error.stdout}${error.stderr}`);
    await buildNewsroom(newsroom);
  });
  served = await serveSite(newsroom.site);
});

test.afterAll(async () => {
  await served?.stop();
  newsroom.remove();
});

/** Write an article that has a payload in every field that readers see, as far as it can be written there. */
function write(slug: string, payload: string, body: string): void {
  const text = payload.replace(/\s+/g, ' ').trim();
  const data = {
    headline: text.slice(0, 200),
    standfirst: text.slice(0, 400),
    dateline: text.slice(0, 80),
    kind: 'news',
    section: 'world',
    authors: ['world-desk'],
    published: '2024-03-25T18:40:00Z',
    copyright: text.slice(0, 300),
    sources: [{ publication: text.slice(0, 200), title: text.slice(0, 300) }],
    corrections: [{ date: '2024-03-26T10:00:00Z', type: 'correction', text }],
    keyPoints: [text.slice(0, 300)],
    picture: {
      file: 'map.png',
      alt: text.slice(0, 1000),
      caption: text.slice(0, 1000),
      credit: text.slice(0, 300),
      missing: true,
    },
  };
  const folder = join(newsroom.content, 'articles', slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.md'), `---\n${stringify(data)}---\n\n${body}`);
}

/** Take the text out of what the build refused: it named every one of them. */
function dropRefused(said: string): string[] {
  const slugs = [
    ...new Set(
      [...said.matchAll(/content\/articles\/([a-z]+-\d+)\/index\.md/g)].map(([, slug]) => slug ?? ''),
    ),
  ];
  for (const slug of slugs) {
    const number = Number(slug.split('-')[1]);
    if (slug.startsWith('body')) write(slug, 'A harmless headline', 'It was refused.\n');
    else write(slug, `harmless ${number}`, 'It was refused.\n');
  }
  return slugs;
}

/** Open a page, and tell what it did that it must not do. */
async function watch(page: Page, path: string, faults: string[]): Promise<void> {
  await page.goto(`${served.address}${path}`, { waitUntil: 'load' });
  const found = await page.evaluate(() => {
    const own = /\/_assets\/reader\.[\w-]+\.js$/;
    const scripts = [...document.scripts].filter(
      ({ type, src }) => type !== 'application/ld+json' && !own.test(src),
    ).length;
    // The script of the site asks for a server of Mastodon in a form of its own.
    const strange = document.querySelectorAll(
      'iframe, object, embed, form:not(.share-links > .reader-form), base, style, math, video, main svg, [style]',
    ).length;
    const handlers = [...document.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => name.startsWith('on'));
    const led = [...document.links]
      .map(({ href }) => href)
      .filter((href) => !/^(https?|mailto|file):/.test(href));
    const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    );
    data.forEach((text) => void JSON.parse(text ?? ''));
    return { scripts, strange, handlers, led, headings: document.querySelectorAll('main h1').length };
  });
  const expected = { scripts: 0, strange: 0, handlers: [], led: [], headings: 1 };
  if (JSON.stringify(found) !== JSON.stringify(expected)) faults.push(`${path}: ${JSON.stringify(found)}`);
}

test(`runs none of ${PAYLOADS.length} attacks in fields and ${PAYLOADS.length} in bodies, even without the policy`, async ({
  page,
}) => {
  test.setTimeout(600_000);
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()} opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address)) faults.push(`${page.url()} asked ${request.url()}`);
  });
  await watch(page, '', faults);
  for (const number of PAYLOADS.keys()) {
    for (const kind of ['field', 'body']) await watch(page, `articles/${kind}-${number}/`, faults);
  }
  expect(faults).toEqual([]);
  test.info().annotations.push({ type: 'refused', description: `${refused.length} by the build` });
});

test('keeps the feed a feed', async ({ page }) => {
  const feed = readFileSync(join(newsroom.site, 'feed.xml'), 'utf8');
  const problem = await page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent,
    feed,
  );
  expect(problem).toBeUndefined();
  expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
});

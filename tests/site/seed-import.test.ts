import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { buildNewsroom, importPageText, makeNewsroom, type Newsroom } from './newsroom.ts';
import { serveSite, type Served } from './serve.ts';

const SEED = fileURLToPath(new URL('../../../shared/seed/ft-article.txt', import.meta.url));
const IMPORTER = fileURLToPath(new URL('../../src/importer/main.ts', import.meta.url));

test.skip(!existsSync(SEED), `The seed is not here: ${SEED}`);

// One newsroom for all: to import and build it again for each test would take minutes.
test.describe.configure({ mode: 'default' });

/** The parts of the seed, by their place in it: two lines of the picture, the body, then what stands under it. */
function readSeed(): {
  alt: string;
  caption: string;
  credit: string;
  body: string[];
  copyright: string;
  comments: string;
  text: string;
} {
  const text = readFileSync(SEED, 'utf8');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [alt = '', captionLine = ''] = lines;
  const [caption = '', credit = ''] = captionLine.split(/ (?=©)/);
  const end = lines.findIndex((line) => line.startsWith('Copyright '));
  return {
    alt,
    caption,
    credit,
    body: lines.slice(2, end),
    copyright: lines[end] ?? '',
    comments: lines.at(-1) ?? '',
    text,
  };
}

const GIVEN = {
  headline: 'Council adopts a text on Gaza',
  slug: 'council-adopts-a-text-on-gaza',
  published: '2024-03-25T18:40:00Z',
  section: 'world',
  kind: 'news',
  publication: 'Financial Times',
};

/** The same text, of which nothing else is known. */
const UNFINISHED = { slug: 'unfinished-report' };

let newsroom: Newsroom | undefined;
let served: Served | undefined;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  newsroom = makeNewsroom();
  await importPageText(IMPORTER, newsroom, SEED, GIVEN);
  await importPageText(IMPORTER, newsroom, SEED, UNFINISHED);
  await buildNewsroom(newsroom);
  served = await serveSite(newsroom.site);
});

test.afterAll(async () => {
  await served?.stop();
  newsroom?.remove();
});

test.beforeEach(async ({ page }) => {
  await page.goto(`${served?.address ?? ''}articles/${GIVEN.slug}/`);
});

const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().textContent()) ?? '';
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('finds the parts of the seed', () => {
  const { body, credit, copyright } = readSeed();
  expect(body.length).toBe(24);
  expect(credit).toMatch(/^©/);
  expect(copyright).toMatch(/^Copyright .+ 2024/);
});

test('shows every paragraph in its order, letter for letter, and nothing else', async ({ page }) => {
  const shown = await page
    .locator('.prose > *')
    .evaluateAll((all) => all.map((element) => element.textContent));
  expect(shown).toEqual(readSeed().body);
});

test('shows every paragraph as a plain paragraph', async ({ page }) => {
  const names = await page
    .locator('.prose > *')
    .evaluateAll((all) => all.map((element) => element.localName));
  expect(new Set(names)).toEqual(new Set(['p']));
  await expect(page.locator('.prose :is(a:not(.permalink), em, strong, code, br)')).toHaveCount(0);
});

test('shows the headline that was given, and the date', async ({ page }) => {
  await expect(page.locator('h1')).toHaveText(GIVEN.headline);
  await expect(page.locator('.article-header time').first()).toHaveAttribute('datetime', GIVEN.published);
});

test('shows the missing picture as a figure with description, caption and credit', async ({ page }) => {
  const { alt, caption, credit } = readSeed();
  const figure = page.locator('main figure[data-role=lead]');
  await expect(figure.locator('img')).toHaveCount(0);
  await expect(figure.locator('.picture-placeholder')).toContainText(alt);
  await expect(figure.locator('.picture-placeholder')).toBeVisible();
  const words = squeeze(await textOf(page, 'main figure[data-role=lead] figcaption'));
  expect(words.startsWith(caption)).toBe(true);
  await expect(figure.locator('.credit').first()).toContainText(credit.replace(/^© ?/, ''));
  expect((await figure.boundingBox())?.height).toBeGreaterThan(80);
});

test('shows the copyright line and a way to ask for reuse', async ({ page }) => {
  expect(await textOf(page, '.rights-notice')).toContain(readSeed().copyright);
  await expect(page.locator('.rights-notice__reuse')).toHaveAttribute('href', /^(mailto|https):/);
});

test('says in its own place that comments are not open', async ({ page }) => {
  await expect(page.locator('#comments')).toContainText('Comments are not open on this article.');
  await expect(page.locator('.jump-to-comments__link')).toHaveAttribute('href', '#comments');
});

test('keeps the furniture of the page out of the body', async ({ page }) => {
  const body = await textOf(page, '.prose');
  const { alt, caption, credit, copyright, comments } = readSeed();
  const furniture = [
    alt,
    caption,
    credit,
    copyright,
    comments,
    'opens in new window',
    'Reuse this content',
    'Jump to comments',
  ];
  expect(furniture.filter((text) => body.includes(text))).toEqual([]);
});

test('invents no author, standfirst, topic or update', async ({ page }) => {
  await expect(page.locator('.standfirst, .topics, .key-points, .corrections')).toHaveCount(0);
  await expect(page.locator('.article-header time')).toHaveCount(1);
});

test('leads to the article from the front page', async ({ page }) => {
  await page.goto(served?.address ?? '');
  await expect(page.locator(`main a[href="articles/${GIVEN.slug}/index.html"]`).first()).toBeVisible();
});

test('publishes nothing of an import that is not complete', async ({ page, faults }) => {
  const { content = '', site = '' } = newsroom ?? {};
  const written = readFileSync(`${content}/articles/${UNFINISHED.slug}/index.md`, 'utf8');
  expect(/^draft: true\b/m.test(written)).toBe(true);
  expect(existsSync(`${site}/articles/${UNFINISHED.slug}`)).toBe(false);
  const response = await page.goto(`${served?.address ?? ''}articles/${UNFINISHED.slug}/`);
  expect(response?.status()).toBe(404);
  faults.length = 0;
});

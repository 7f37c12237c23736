import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import AxeBuilder from '@axe-core/playwright';
import decodeQR from 'qr/decode.js';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ADDRESS, LEAD, SITE, TRANSLATIONS } from './site.ts';

/** Select words of the text, as a reader does with the mouse or the arrow keys. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(
      document.querySelector('.prose') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
      return;
    }
    throw new Error(`The text has no ${words}.`);
  }, words);
}

const read = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Some words from the middle of a paragraph in the second half of the text. */
const pickWords = (page: Page): Promise<string> =>
  page.locator('.prose > p').evaluateAll((all) => {
    const nodes = [...(all.at(-3)?.childNodes ?? [])];
    const text = nodes.find((node) => node.nodeType === Node.TEXT_NODE)?.textContent ?? '';
    return text.split(' ').slice(2, 7).join(' ');
  });

test('shows the QR code of the article under a disclosure, without a script', async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}${LEAD}`);
  const code = page.locator('.share-links img');
  await expect(code).toBeHidden();
  await page.getByText('QR code', { exact: true }).click();
  await expect(code).toBeVisible();
  await context.close();
});

for (const path of [LEAD, TRANSLATIONS.ar]) {
  test(`draws a QR code that leads to the article: ${path}`, () => {
    const { width, height, pixels } = new Resvg(readFileSync(join(SITE, path, 'qr.svg'), 'utf8'), {
      fitTo: { mode: 'width', value: 400 },
    }).render();
    expect(decodeQR({ width, height, data: new Uint8ClampedArray(pixels) })).toBe(`${ADDRESS}${path}`);
  });
}

test('prints the QR code, large enough to be read', async ({ page }) => {
  await page.goto(LEAD);
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('.printed-from img');
  await expect(code).toBeVisible();
  expect(await code.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(
    true,
  );
  // 90 px are 24 mm on paper.
  expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(90);
  for (const part of ['.reader-controls', '.share-links']) await expect(page.locator(part)).toBeHidden();
});

test.describe('with a script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies the canonical address by keyboard, and says so', async ({ page }) => {
    await page.goto(LEAD);
    await page.getByRole('button', { name: 'Copy link' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Link copied');
    expect(await read(page)).toBe(`${ADDRESS}${LEAD}`);
  });

  test('opens the share sheet of the device, where it has one', async ({ page }) => {
    await page.addInitScript(() => {
      const share = (data: ShareData): Promise<void> => {
        document.documentElement.dataset.shared = JSON.stringify(data);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    });
    await page.goto(LEAD);
    await page.getByRole('button', { name: 'More ways' }).click();
    const shared = await page.evaluate(() => document.documentElement.dataset.shared ?? '');
    expect(JSON.parse(shared)).toEqual({
      title: 'Security Council demands a Gaza ceasefire as the United States abstains',
      url: `${ADDRESS}${LEAD}`,
    });
  });

  test('asks once for the reader’s server of Mastodon, and leads there', async ({ page, faults }) => {
    const asked: string[] = [];
    await page.route(/^https:/, async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ body: 'A server.' });
    });
    for (const typed of ['@reader@social.example', undefined]) {
      await page.goto(LEAD);
      await page.getByRole('link', { name: 'Mastodon' }).press('Enter');
      const input = page.getByLabel('Your Mastodon server');
      await expect(input).toBeFocused();
      if (typed) await input.fill(typed);
      await input.press('Enter');
      await page.waitForURL('https://social.example/**');
    }
    const target = new URL(asked[0] ?? '');
    expect(target.pathname).toBe('/share');
    expect(target.searchParams.get('text')).toContain(`${ADDRESS}${LEAD}`);
    faults.length = 0;
  });

  test('closes the question for the server with Escape, and gives the focus back', async ({ page }) => {
    await page.goto(LEAD);
    await page.getByRole('link', { name: 'Mastodon' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Your Mastodon server')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Mastodon' })).toBeFocused();
  });

  for (const path of [LEAD, TRANSLATIONS.ar, TRANSLATIONS.he, TRANSLATIONS.fr]) {
    test(`copies a quote with a link that leads to its words: ${path}`, async ({ page, origin }) => {
      await page.goto(path);
      const words = await pickWords(page);
      await select(page, words);
      await page.locator('.quote-box button').first().click();
      const [quote, link = ''] = await expect
        .poll(() => read(page))
        .toContain(words)
        .then(() => read(page))
        .then((text) => text.split('\n'));
      expect(quote).toBe(words);
      expect(link).toMatch(/#p-[\da-f]+(-\d+)?:~:text=/);
      await page.goto('about:blank');
      await page.goto(link.replace(ADDRESS, origin));
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
      const at = await page
        .locator('.prose > p', { hasText: words })
        .evaluate((paragraph) => paragraph.getBoundingClientRect().top / innerHeight);
      expect(at).toBeGreaterThan(-0.5);
      expect(at).toBeLessThan(1);
    });
  }

  test('offers a quote to the keyboard next, and takes it back with Escape', async ({ page }) => {
    await page.goto(LEAD);
    await select(page, await pickWords(page));
    const button = page.getByRole('button', { name: 'Copy quote with link' });
    await expect(button).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toHaveCount(0);
  });

  test('offers nothing for words outside the text', async ({ page }) => {
    await page.goto(LEAD);
    await page.locator('h1').selectText();
    await page.waitForTimeout(400);
    await expect(page.locator('.quote-box')).toHaveCount(0);
  });

  test('gives every paragraph a link to itself that marks it, on a wide screen', async ({ page }) => {
    await page.goto(LEAD);
    const paragraphs = await page.locator('.prose > p[id]').count();
    const links = page.locator('.prose > p > .permalink');
    await expect(links).toHaveCount(paragraphs);
    await links.nth(2).click();
    const paragraph = page.locator('.prose > p').nth(2);
    await expect(page).toHaveURL(new RegExp(`#${(await paragraph.getAttribute('id')) ?? 'no id'}$`));
    expect(await paragraph.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect(paragraph).toHaveCSS('outline-style', 'solid');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`finds no fault by axe with everything open, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(LEAD);
      await page.getByText('QR code', { exact: true }).click();
      await page.getByRole('link', { name: 'Mastodon' }).click();
      await select(page, await pickWords(page));
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await select(page, await pickWords(page));
      await expect(page.locator('.quote-box')).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      const small = await page
        .locator(':is(.share-links, .quote-box) :is(a, button, input, summary)')
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.textContent),
        );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }
});

test('runs from a disk under its own policy', async ({ page, faults }) => {
  await page.goto(new URL(`file://${join(SITE, LEAD, 'index.html')}`).href);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  // Chromium loads no font from a disk; that is all it may complain of.
  expect(faults.filter((fault) => !/font|woff2/.test(fault))).toEqual([]);
  faults.length = 0;
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import AxeBuilder from '@axe-core/playwright';
import decodeQR from 'qr/decode.js';
import { expect, test } from './fixtures.ts';
import { pickWords, readCopied, select } from './selection.ts';
import { ADDRESS, LEAD, SITE, TRANSLATIONS } from './site.ts';

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
  // Browsers fetch what waits to be seen when they print.
  await page.pdf();
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
    expect(await readCopied(page)).toBe(`${ADDRESS}${LEAD}`);
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

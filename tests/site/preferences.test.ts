import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { KINDS, LEAD } from './site.ts';

const PAPER = { light: 'rgb(251, 251, 248)', dark: 'rgb(15, 20, 17)' };

/** How much of the page has a box and is not hidden. */
async function countVisible(page: Page): Promise<number> {
  return page
    .locator('body *:visible')
    .evaluateAll((all) => all.filter((element) => getComputedStyle(element).opacity !== '0').length);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`takes its colours from a ${scheme} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(LEAD);
    const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(paper).toBe(PAPER[scheme]);
    await expect(page.locator('meta[name=color-scheme]')).toHaveAttribute('content', 'light dark');
  });
}

test('shows the night version of a map in the dark', async ({ page }) => {
  const sources = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(LEAD);
    sources.push(
      await page
        .locator('main figure img')
        .first()
        .evaluate((image) => (image as HTMLImageElement).currentSrc),
    );
  }
  expect(sources[0]).not.toBe(sources[1]);
});

for (const [kind, path] of Object.entries(KINDS)) {
  test(`hides nothing in forced colours, with more contrast or with less motion: ${kind}`, async ({
    page,
  }) => {
    await page.goto(path);
    const usual = await countVisible(page);
    expect(usual).toBeGreaterThan(20);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await countVisible(page)).toBe(usual);
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
    expect(await countVisible(page)).toBe(usual);
    await page.emulateMedia({ contrast: 'no-preference', reducedMotion: 'reduce' });
    expect(await countVisible(page)).toBe(usual);
  });
}

test('keeps links underlined and targets bordered in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(LEAD);
  const link = page.locator('.byline a, .prose p a').first();
  expect(await link.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
  const share = page.locator('.share-links a').first();
  expect(await share.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('1px');
});

for (const path of ['', LEAD]) {
  test(`moves nothing for readers who want no motion: /${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            Number.parseFloat(transitionDuration) > 0 ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.className),
    );
    expect(moving).toEqual([]);
  });
}

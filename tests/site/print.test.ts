import { expect, test } from './fixtures.ts';
import { ADDRESS, CORRECTED, KINDS, LEAD } from './site.ts';

const articles = Object.entries(KINDS).filter(([, path]) => path.startsWith('articles/'));

for (const [kind, path] of articles) {
  test(`prints the story and nothing to click: ${kind}`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      '.skip-link',
      '.section-nav',
      '.languages',
      '.share-links',
      '.topics',
      '#comments',
      '.related',
      '.footer',
    ]) {
      for (const element of await page.locator(part).all()) await expect(element).toBeHidden();
    }
    for (const part of [
      '.masthead__name',
      'h1',
      '.byline',
      '.article-header time',
      '.prose',
      '.printed-from',
    ]) {
      await expect(page.locator(part).first()).toBeVisible();
    }
  });
}

test('prints the picture with its caption and credit', async ({ page }) => {
  await page.goto(LEAD);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['img', 'figcaption', '.credit']) {
    await expect(page.locator(`main figure[data-role=lead] ${part}`).first()).toBeVisible();
  }
});

test('prints the address of the article, which the screen leaves out', async ({ page }) => {
  await page.goto(LEAD);
  await expect(page.locator('.printed-from')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-from')).toContainText(`${ADDRESS}${LEAD}`);
});

test('prints corrections', async ({ page }) => {
  await page.goto(CORRECTED);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.corrections')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`prints black on white when the screen is ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme });
    await page.goto(LEAD);
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      const heading = getComputedStyle(document.querySelector('h1') ?? document.body).color;
      const text = getComputedStyle(document.querySelector('.prose p') ?? document.body).color;
      return { backgroundColor, color, heading, text };
    });
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(colours.backgroundColor);
    expect([colours.color, colours.heading, colours.text]).toEqual(Array(3).fill('rgb(0, 0, 0)'));
  });
}

test('prints the lead article on four pages at most', async ({ page }) => {
  await page.goto(LEAD);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(1);
  expect(pages.length).toBeLessThanOrEqual(4);
});

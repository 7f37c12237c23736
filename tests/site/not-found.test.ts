import { expect, test } from './fixtures.ts';

test('answers for a missing page with help', async ({ page, faults }) => {
  const response = await page.goto('nothing-here');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  const help = page.locator('.not-found__links a');
  await expect(help.first()).toHaveText('Front page');
  expect(await help.count()).toBeGreaterThan(5);
  expect(faults.filter((fault) => !fault.includes('nothing-here'))).toEqual([]);
  faults.length = 0;
});

test('leads from what is not found to the front page', async ({ page, origin }) => {
  await page.goto('404.html');
  await page.locator('.not-found__links a').first().click();
  await expect(page).toHaveURL(`${origin}index.html`);
});

test('asks search engines to leave the page for what is not found out', async ({ page }) => {
  await page.goto('404.html');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

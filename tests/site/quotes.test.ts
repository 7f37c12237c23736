import { expect, test } from './fixtures.ts';
import { pickWords, readCopied, select } from './selection.ts';
import { ADDRESS, LEAD, TRANSLATIONS } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const path of [LEAD, TRANSLATIONS.ar, TRANSLATIONS.he, TRANSLATIONS.fr]) {
  test(`copies a quote with a link that leads to its words: ${path}`, async ({ page, origin }) => {
    await page.goto(path);
    const words = await pickWords(page);
    await select(page, words);
    await page.locator('.quote-box button').first().click();
    const [quote, link = ''] = await expect
      .poll(() => readCopied(page))
      .toContain(words)
      .then(() => readCopied(page))
      .then((text) => text.split('\n'));
    expect(quote).toBe(words);
    expect(link).toMatch(/#p-[\da-f]+(-\d+)?:~:text=/);
    await page.goto('about:blank');
    await page.goto(link.replace(ADDRESS, origin));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await expect(page.locator('.prose > p', { hasText: words })).toBeInViewport();
  });
}

test('offers a quote to the keyboard next, and takes it back with Escape', async ({ page }) => {
  await page.goto(LEAD);
  await select(page, await pickWords(page));
  const button = page.getByRole('button', { name: 'Copy quote with link' });
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button).not.toBeFocused();
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
  await expect(links.nth(2)).toHaveCSS('opacity', '0');
  await links.nth(2).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(links.nth(2)).toHaveCSS('opacity', '1');
  await links.nth(2).click();
  const paragraph = page.locator('.prose > p').nth(2);
  await expect(page).toHaveURL(new RegExp(`#${(await paragraph.getAttribute('id')) ?? 'no id'}$`));
  expect(await paragraph.evaluate((element) => element.matches(':target'))).toBe(true);
  await expect(paragraph).toHaveCSS('outline-style', 'solid');
});

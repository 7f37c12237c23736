import { pathToFileURL } from 'node:url';
import { readDesign } from './design.ts';
import { expect, test } from './fixtures.ts';
import { serveSite, type Served } from './serve.ts';
import { LEAD, SITE } from './site.ts';

const PLACES: Record<string, (origin: string) => Promise<Served>> = {
  'at the root': (origin) => Promise.resolve({ address: origin, stop: () => Promise.resolve() }),
  'below a path': () => serveSite(SITE, '/any/sub/path/'),
  'from a disk': () =>
    Promise.resolve({ address: `${pathToFileURL(SITE).href}/`, stop: () => Promise.resolve() }),
};

const WRONG_WAY = /\/_assets\/(way-(?!0\.)|style\.)/;

for (const [place, serve] of Object.entries(PLACES)) {
  test.describe(place, () => {
    let served: Served;
    test.beforeAll(async ({ origin }) => {
      served = await serve(origin);
    });
    test.afterAll(async () => {
      await served.stop();
    });

    for (const path of [
      'index.html',
      `${LEAD}index.html`,
      '404.html',
      'ar/index.html',
      'archive/2024/03/25/index.html',
    ]) {
      test(`styles ${path} and shows its pictures`, async ({ page, faults }) => {
        await page.goto(`${served.address}${path}`);
        const { paper, brokenPictures, fonts } = await readDesign(page);
        expect(paper).toBe('rgb(251, 251, 248)');
        expect(brokenPictures).toEqual([]);
        expect(fonts).toEqual(expect.arrayContaining(['Display', 'Sans']));
        // The page for what is not found tries ways that lead nowhere where the site has been copied elsewhere.
        if (path === '404.html')
          faults.splice(0, faults.length, ...faults.filter((fault) => !WRONG_WAY.test(fault)));
      });
    }

    test('leads from the front page to an article, on to its translation and back', async ({ page }) => {
      await page.goto(`${served.address}index.html`);
      await page.locator('.lead-teaser__link').click();
      await expect(page).toHaveURL(`${served.address}${LEAD}index.html`);
      await expect(page.locator('h1')).toContainText('Security Council');
      await page.locator('.masthead .languages__link[lang=ar]').click();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await page.goBack();
      await page.locator('.masthead__name').click();
      await expect(page).toHaveURL(`${served.address}index.html`);
      await expect(page.locator('.lead-teaser__link')).toBeVisible();
    });
  });
}

test('shows pictures on an article and on the front page', async ({ page }) => {
  for (const path of ['', LEAD]) {
    await page.goto(path);
    expect((await readDesign(page)).pictures).toBeGreaterThan(0);
  }
});

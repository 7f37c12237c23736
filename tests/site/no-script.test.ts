import { selectAll } from 'hast-util-select';
import { expect, test } from './fixtures.ts';
import { ARTICLES, KINDS, LEAD, PAGES, parsePage } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const [kind, path] of Object.entries(KINDS)) {
  test(`shows all without scripts: ${kind}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(
      page.locator('[hidden]:not([data-way]), template, noscript, dialog, [aria-hidden=true]:not(:empty)'),
    ).toHaveCount(0);
  });
}

test('reads an article from the headline to the comments without scripts', async ({ page }) => {
  await page.goto(LEAD);
  for (const part of [
    'h1',
    '.standfirst',
    '.byline',
    'main figure img',
    '.prose',
    '.topics',
    '.rights-notice',
    '#comments',
  ]) {
    await expect(page.locator(part).first()).toBeVisible();
  }
  await page.locator('.jump-to-comments__link').click();
  await expect(page.locator('#comments')).toBeInViewport();
});

test('has no script but data, and a classic one on articles that waits until the page is read', () => {
  const scripts = PAGES.flatMap((page) =>
    selectAll('script:not([type="application/ld+json"])', parsePage(page)).map(({ properties }) => ({
      page,
      ...properties,
    })),
  );
  expect(scripts.map(({ page }) => page).sort()).toEqual([...ARTICLES].sort());
  for (const { page: _page, ...attributes } of scripts) {
    expect(attributes).toEqual({
      defer: true,
      src: expect.stringMatching(/^\.\.\/\.\.\/_assets\/reader\.[\w-]+\.js$/),
    });
  }
});

test('shows no control that would need a script', () => {
  const controls = PAGES.flatMap((page) =>
    selectAll('button, input, select, textarea', parsePage(page)).map(({ tagName }) => `${page}: ${tagName}`),
  );
  expect(controls).toEqual([]);
});

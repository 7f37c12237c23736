import { selectAll } from 'hast-util-select';
import { expect, test } from './fixtures.ts';
import { ARTICLES, CORRECTED, LEAD, PAGES, parsePage } from './site.ts';
import { findAddresses, resolveOnDisk } from './addresses.ts';

const LISTS: [string, string, string][] = [
  ['section', 'sections/world/', 'World'],
  ['topic', 'topics/united-nations/', 'United Nations'],
  ['author', 'authors/world-desk/', 'World desk'],
];

for (const [kind, path, title] of LISTS) {
  test(`names a ${kind} page and lists its articles, newest first`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.page-header .kicker')).toHaveText(new RegExp(`^\\s*${kind}\\s*$`, 'i'));
    const times = await page
      .locator('.teaser-list time')
      .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute('datetime') ?? '')));
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    await expect(page.locator(`.teaser__link[href$="${LEAD}index.html"]`)).toHaveCount(1);
  });
}

test('marks the current section in the masthead', async ({ page }) => {
  await page.goto('sections/science/');
  await expect(page.locator('.section-nav [aria-current]')).toHaveText(['Science']);
});

test('leads back to the pages above by breadcrumbs', async ({ page }) => {
  await page.goto('archive/2024/03/25/');
  const crumbs = page.getByRole('navigation', { name: 'You are here' }).getByRole('link');
  await expect(crumbs).toHaveText(['Front page', 'Archive', '2024', /^March/]);
  await crumbs.last().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('March 2024');
});

test('leads from the archive by year, month and day to an article', async ({ page }) => {
  await page.goto('archive/');
  await expect(page.locator('.archive-nav__title')).toHaveText(['2026', '2024']);
  await page.locator('.archive-nav__group', { hasText: '2024' }).getByRole('link', { name: 'March' }).click();
  await page.getByRole('link', { name: '25 March 2024' }).click();
  await page.locator('.teaser__link').first().click();
  await expect(page).toHaveURL(new RegExp(`/${LEAD}`));
});

for (const path of ['archive/', 'archive/2024/', 'archive/2026/10/', 'fr/archive/']) {
  test(`does not say that there are no articles where there are: ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await page.locator('main .archive-nav a').count()).toBeGreaterThan(0);
    await expect(page.locator('main > * > p')).toHaveCount(0);
  });
}

test('lists every article on the page of its day', () => {
  const listed = PAGES.filter((page) => /archive\/\d{4}\/\d\d\/\d\d\/index\.html$/.test(page)).flatMap(
    findLinked,
  );
  expect(ARTICLES.filter((article) => !listed.includes(article))).toEqual([]);
});

test('lists every article on the pages of its section', () => {
  const listed = PAGES.filter((page) => /(^|\/)sections\//.test(page)).flatMap(findLinked);
  expect(ARTICLES.filter((article) => !listed.includes(article))).toEqual([]);
});

test('publishes no page of a section, topic or author without articles', () => {
  const lists = PAGES.filter((page) => /(^|\/)(sections|topics|authors)\//.test(page));
  expect(lists.length).toBeGreaterThan(10);
  expect(lists.filter((page) => selectAll('.teaser-list article', parsePage(page)).length === 0)).toEqual([]);
});

test('leads between the pages of a long list in both directions', () => {
  const second = PAGES.filter((page) => /\/page\/2\/index\.html$/.test(page));
  const broken = second.filter((page) => {
    const first = page.replace('page/2/', '');
    const leadsOn = findAddresses(first).some(({ value }) => resolveOnDisk(value, first) === page);
    const leadsBack = findAddresses(page).some(({ value }) => resolveOnDisk(value, page) === first);
    return (
      !leadsOn || !leadsBack || selectAll('.pagination [aria-current=page]', parsePage(page)).length !== 1
    );
  });
  expect(broken).toEqual([]);
});

test('lists corrections with their day, kind and article', async ({ page }) => {
  await page.goto('corrections/');
  const entry = page.locator('.correction-list > li').first();
  await expect(entry.locator('[data-type]')).toHaveText(/^(Correction|Clarification)$/);
  await expect(entry.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
  await entry.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/${CORRECTED}`));
});

for (const [path, title] of [
  ['about/', /^About/],
  ['accessibility/', /Accessibility/],
  ['privacy/', /Privacy/],
] as const) {
  test(`has a page at ${path} with words of its own, led to from the footer`, async ({ page }) => {
    await page.goto('');
    await page.getByRole('contentinfo').locator(`a[href="${path}index.html"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
  });
}

function findLinked(page: string): string[] {
  return findAddresses(page).map(({ value }) => resolveOnDisk(value, page));
}

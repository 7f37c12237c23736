import { expect, test } from './fixtures.ts';
import { LEAD } from './site.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

test('shows the nameplate, the tagline and the day of the newest article', async ({ page }) => {
  const masthead = page.getByRole('banner');
  await expect(masthead.locator('.masthead__name')).toHaveText('The Fair Copy');
  await expect(masthead.locator('.masthead__tagline')).not.toBeEmpty();
  await expect(masthead.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
});

test('lists the sections in the order of the content file', async ({ page }) => {
  const sections = page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link');
  await expect(sections).toHaveText(['World', 'Press', 'Technology', 'Science', 'Ideas']);
});

test('leads with the article that the editor chose, large and with its picture', async ({ page }) => {
  const lead = page.locator('.lead-teaser');
  await expect(lead.getByRole('link')).toHaveAttribute('href', `${LEAD}index.html`);
  await expect(lead.locator('img')).toHaveAttribute('fetchpriority', 'high');
  const size = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await size('.lead-teaser__headline')).toBeGreaterThan(
    await size('.top-stories__second .teaser__headline'),
  );
  expect(await size('.masthead__name')).toBeGreaterThan(await size('.lead-teaser__headline'));
});

test('gives the second stories in the order of the editor', async ({ page }) => {
  const links = page.locator('.top-stories__second .teaser__link');
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')?.split('/')[1]),
  );
  expect(addresses).toEqual([
    'in-praise-of-the-correction',
    'how-the-security-council-votes',
    'what-the-tide-gauge-hears',
    'how-this-site-reads-offline',
  ]);
});

test('lists the latest articles, newest first', async ({ page }) => {
  const times = await page
    .locator('.latest-news time')
    .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute('datetime') ?? '')));
  expect(times.length).toBeGreaterThan(4);
  expect(times).toEqual([...times].sort((a, b) => b - a));
});

test('gives every section a block that leads to its page', async ({ page }) => {
  const blocks = page.locator('.section-block');
  expect(await blocks.count()).toBeGreaterThanOrEqual(4);
  for (const block of await blocks.all()) {
    const name = await block.getByRole('heading', { level: 2 }).innerText();
    await expect(block.getByRole('link', { name: `More from ${name}` })).toHaveAttribute(
      'href',
      /^sections\/[a-z]+\/index\.html$/,
    );
    expect(await block.locator('article').count()).toBeGreaterThan(0);
  }
});

test('names every teaser by a heading with its only link', async ({ page }) => {
  for (const teaser of await page.locator('main article').all()) {
    await expect(teaser.getByRole('heading').getByRole('link')).toHaveCount(1);
    await expect(teaser.getByRole('link')).toHaveCount(1);
  }
});

test('shows each article once above the latest', async ({ page }) => {
  const links = await page
    .locator('.top-stories a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual([...new Set(links)]);
});

test('draws no empty list', async ({ page }) => {
  for (const path of ['', 'ar/', 'fr/', 'he/']) {
    await page.goto(path);
    await expect(page.locator(':is(ul, ol, dl):not(:has(> *))')).toHaveCount(0);
  }
});

test('leads from the lead story to the article and back', async ({ page, origin }) => {
  await page.locator('.lead-teaser__link').click();
  await expect(page).toHaveURL(`${origin}${LEAD}index.html`);
  await page.locator('.masthead__name').click();
  await expect(page).toHaveURL(`${origin}index.html`);
});

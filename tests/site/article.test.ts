import { select } from 'hast-util-select';
import { expect, test } from './fixtures.ts';
import { ARTICLES, CORRECTED, LEAD, OPINION, UPDATED, WITHOUT_PICTURE, parsePage } from './site.ts';

/** What an article is made of, in the order in which it is read. */
const ANATOMY = [
  '.skip-link',
  'body > header.masthead',
  'main#main > article',
  '.article-header .kicker__link',
  '.article-header h1',
  '.article-header .standfirst',
  '.article-header .byline a[rel=author]',
  '.article-header .dateline time[datetime]',
  '.article-header .reading-time',
  '.article-header .jump-to-comments a',
  '.article-header .old-story-notice',
  'main > article > figure[data-role=lead] img[alt]',
  'main > article > figure[data-role=lead] figcaption',
  'main > article > figure[data-role=lead] figcaption .credit',
  'aside.share-links a',
  'aside.key-points li',
  '.prose > p[id]',
  'section.sources',
  'nav.topics a',
  '.translations a[hreflang]',
  '.rights-notice',
  '.rights-notice__reuse',
  'section#comments',
  'body > aside.related',
  'body > footer.footer',
];

test('puts the parts of an article in reading order', async ({ page }) => {
  await page.goto(LEAD);
  const order = await page.evaluate(
    (selectors) =>
      selectors.map((selector, index) => {
        const element = document.querySelector(selector);
        const before = index > 0 && document.querySelector(selectors[index - 1] ?? '');
        if (!element) return `${selector} is missing`;
        const isAfter = !before || before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        return isAfter ? '' : `${selector} stands too early`;
      }),
    ANATOMY,
  );
  expect(order.filter(Boolean)).toEqual([]);
});

test('begins the body with the skip link', async ({ page }) => {
  await page.goto(LEAD);
  await expect(page.locator('body > *').first()).toHaveAttribute('href', '#main');
});

test('has the headline as its only h1', async ({ page }) => {
  await page.goto(LEAD);
  await expect(page.locator('h1')).toHaveText(
    'Security Council demands a Gaza ceasefire as the United States abstains',
  );
});

test('says when an article was published, absolutely and with its zone', async ({ page }) => {
  await page.goto(LEAD);
  const time = page.locator('.article-header time');
  await expect(time).toHaveCount(1);
  await expect(time).toHaveText('25 March 2024, 18:40 UTC');
  await expect(time).toHaveAttribute('datetime', '2024-03-25T18:40:00Z');
  await expect(page.locator('.article-header')).not.toContainText('Updated');
});

test('says when an article was updated only where it was', async ({ page }) => {
  await page.goto(UPDATED);
  await expect(page.locator('.article-header time')).toHaveCount(2);
  await expect(page.locator('.dateline', { hasText: 'Updated' }).locator('time')).toHaveAttribute(
    'datetime',
    '2026-11-12T16:20:00Z',
  );
});

test('tells how long the reading takes', async ({ page }) => {
  await page.goto(LEAD);
  await expect(page.locator('.reading-time')).toHaveText(/^\s*[1-9]\d* min read\s*$/);
});

test('keeps description, caption and credit of the lead picture apart', async ({ page }) => {
  await page.goto(LEAD);
  const figure = page.locator('main > article > figure[data-role=lead]');
  const alt = (await figure.locator('img').getAttribute('alt')) ?? '';
  const credit = await figure.locator('.credit').first().innerText();
  const caption = await figure
    .locator('figcaption')
    .evaluate((element) => element.firstChild?.textContent?.trim() ?? '');
  expect(alt.length).toBeGreaterThan(40);
  expect(caption).toContain('Rafah');
  expect(credit).toContain('data: Natural Earth');
  expect(alt).not.toContain(caption);
  expect(caption).not.toContain('Natural Earth');
});

test('gives every paragraph of the body a plain p with an id', async ({ page }) => {
  await page.goto(LEAD);
  const paragraphs = await page
    .locator('.prose > p:not([class])')
    .evaluateAll((all) => all.map((p) => ({ id: p.id, attributes: p.getAttributeNames() })));
  expect(paragraphs.length).toBeGreaterThan(5);
  for (const { id, attributes } of paragraphs) {
    expect(id).toMatch(/^p-[0-9a-f]{6,}(-\d+)?$/);
    expect(attributes).toEqual(['id']);
  }
});

test('shares by plain absolute links', async ({ page }) => {
  await page.goto(LEAD);
  const links = await page
    .locator('.share-links a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThanOrEqual(4);
  for (const link of links) expect(link).toMatch(/^(https:|mailto:)/);
  for (const link of links)
    expect(decodeURIComponent(link)).toContain(`https://broadsheet.example.com/${LEAD}`);
});

test('keeps related articles outside the main part, without the article itself', async ({ page }) => {
  await page.goto(LEAD);
  const related = page.locator('body > aside.related a');
  expect(await related.count()).toBeGreaterThanOrEqual(2);
  await expect(page.locator('main .related')).toHaveCount(0);
  await expect(page.locator('.related a[href*="security-council-gaza-vote/"]')).toHaveCount(0);
});

test('names the copyright, the rights and where to ask for reuse', async ({ page }) => {
  await page.goto(LEAD);
  await expect(page.locator('.rights-notice')).toContainText('© The Fair Copy');
  await expect(page.locator('.rights-notice')).toContainText('Creative Commons Attribution 4.0');
  await expect(page.locator('.rights-notice__reuse')).toHaveAttribute('href', /^mailto:editor@/);
});

test('says that comments are not open, without a form', async ({ page }) => {
  await page.goto(LEAD);
  const comments = page.getByRole('region', { name: 'Comments' });
  await expect(comments).toContainText('Comments are not open on this article.');
  await expect(comments.locator('form, input, textarea, button')).toHaveCount(0);
  await expect(page.locator('.jump-to-comments a')).toHaveAttribute('href', '#comments');
});

test('names the sources with their rights', async ({ page }) => {
  await page.goto(LEAD);
  const source = page.locator('.sources li', { hasText: 'Financial Times' }).first();
  await expect(source).toContainText('Copyright The Financial Times Limited 2024');
  await expect(source.locator('time')).toHaveAttribute('datetime', '2024-03-25');
  expect(await page.locator('.sources li').count()).toBeGreaterThanOrEqual(2);
});

test('notices that a story is old', async ({ page }) => {
  await page.goto(LEAD);
  await expect(page.locator('.old-story-notice')).toContainText('2024');
});

test('notices that a story is old on no article of the last year', () => {
  const yearAgo = Date.now() - 366 * 24 * 3600 * 1000;
  const recent = ARTICLES.filter((article) => {
    const time = select('.article-header time', parsePage(article));
    return Date.parse(String(time?.properties.dateTime)) > yearAgo;
  });
  expect(recent.filter((article) => select('.old-story-notice', parsePage(article)))).toEqual([]);
});

test('shows what was corrected, when and how', async ({ page }) => {
  await page.goto(CORRECTED);
  const corrections = page.getByRole('region', { name: 'Corrections' });
  await expect(corrections.locator('li [data-type]').first()).toHaveText(/Correction|Clarification/);
  await expect(corrections.locator('li time').first()).toHaveAttribute(
    'datetime',
    /^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/,
  );
});

test('shows no corrections where there are none', async ({ page }) => {
  await page.goto(LEAD);
  await expect(page.locator('.corrections')).toHaveCount(0);
});

test('names opinion as such', async ({ page }) => {
  await page.goto(OPINION);
  await expect(page.locator('.article-header .kicker')).toContainText('Opinion');
});

test('shows an article without a picture as complete', async ({ page }) => {
  await page.goto(WITHOUT_PICTURE);
  await expect(page.locator('main figure[data-role=lead]')).toHaveCount(0);
  await expect(page.locator('.article-header + .share-links')).toBeVisible();
});

import { expect, test } from './fixtures.ts';
import { ADDRESS, LEAD, TRANSLATIONS } from './site.ts';

const VERSIONS: [language: string, direction: string, path: string, home: string][] = [
  ['en-GB', 'ltr', LEAD, ''],
  ['ar', 'rtl', TRANSLATIONS.ar, 'ar/'],
  ['fr', 'ltr', TRANSLATIONS.fr, 'fr/'],
  ['he', 'rtl', TRANSLATIONS.he, 'he/'],
];

for (const [language, direction, path, home] of VERSIONS) {
  const others = VERSIONS.filter(([other]) => other !== language);

  test(`names language and direction on the root of ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    expect(
      await page.locator('main article').evaluate((element) => getComputedStyle(element).direction),
    ).toBe(direction);
  });

  test(`tells machines of every version of ${path}, itself among them`, async ({ page }) => {
    await page.goto(path);
    const alternates = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    const expected = VERSIONS.map(([hreflang, , version]) => [hreflang, `${ADDRESS}${version}`]);
    expect(alternates.filter(([hreflang]) => hreflang !== 'x-default').sort()).toEqual(expected.sort());
  });

  for (const place of ['.masthead .languages', '.translations .languages']) {
    test(`leads from ${path} to its versions by ${place}`, async ({ page }) => {
      await page.goto(path);
      const links = await page
        .locator(`${place} a`)
        .evaluateAll((all) =>
          all.map((link) =>
            ['lang', 'hreflang', 'dir']
              .map((name) => link.getAttribute(name))
              .concat((link as HTMLAnchorElement).href),
          ),
        );
      const origin = new URL(page.url()).origin;
      expect(links.sort()).toEqual(
        others.map(([lang, dir, version]) => [lang, lang, dir, `${origin}/${version}index.html`]).sort(),
      );
    });
  }

  test(`keeps readers of ${path} in their language`, async ({ page, origin }) => {
    await page.goto(path);
    await page.locator('.masthead__name').click();
    await expect(page).toHaveURL(`${origin}${home}index.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.locator('.lead-teaser__link').click();
    await expect(page).toHaveURL(`${origin}${path}index.html`);
  });
}

for (const [language, path] of Object.entries(TRANSLATIONS)) {
  test(`speaks the language of the page throughout: ${language}`, async ({ page }) => {
    await page.goto(path);
    const words = await page
      .locator('.skip-link, .reading-time, .jump-to-comments, h2, .footer__link')
      .allInnerTexts();
    const english =
      /\b(Skip|read|Jump|Share|Topics|Comments|Related|About|Privacy|Archive|In brief|Follow|sections)\b/;
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((text) => english.test(text))).toEqual([]);
  });
}

for (const path of [TRANSLATIONS.ar, TRANSLATIONS.he, 'ar/', 'he/', 'ar/archive/', 'he/corrections/']) {
  test(`marks sentences of another language as such: ${path}`, async ({ page }) => {
    await page.goto(path);
    const unmarked = await page.evaluate(() => {
      const latin = /[A-Za-z]+(?:[ ,’'-]+[A-Za-z]+){3,}/;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        // Titles of works and addresses are proper names (WCAG 2.2, 3.1.2).
        if (node.parentElement?.closest('.sources, .printed-from')) continue;
        const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        if (/^(ar|he)/.test(language) && latin.test(node.nodeValue ?? '')) found.push(node.nodeValue ?? '');
      }
      return found;
    });
    expect(unmarked).toEqual([]);
  });
}

test('draws no initial and no letter-spacing in Arabic', async ({ page }) => {
  await page.goto(TRANSLATIONS.ar);
  const styles = await page
    .locator('h1, .prose > p, .standfirst')
    .evaluateAll((all) =>
      all.map((element) => [
        getComputedStyle(element).letterSpacing,
        getComputedStyle(element, '::first-letter').float,
      ]),
    );
  expect(styles.length).toBeGreaterThan(3);
  expect(
    styles.filter(([spacing, float]) => !['normal', '0px'].includes(spacing ?? '') || float !== 'none'),
  ).toEqual([]);
});

test('draws the initial in English, without hiding it from those who listen', async ({ page }) => {
  await page.goto(LEAD);
  const first = page.locator('.prose > p').first();
  expect(
    await first.evaluate((element) =>
      getComputedStyle(element, '::first-letter').getPropertyValue('initial-letter'),
    ),
  ).toBe('3');
  await expect(first).toHaveText(/^The UN Security Council/);
});

test('mirrors the page from right to left, and not its pictures', async ({ page }) => {
  await page.goto(TRANSLATIONS.he);
  const [points, prose] = await Promise.all([
    page.locator('.key-points').boundingBox(),
    page.locator('.prose').boundingBox(),
  ]);
  expect(points?.x).toBeLessThan(prose?.x ?? 0);
  expect(
    await page
      .locator('main img')
      .first()
      .evaluate((image) => getComputedStyle(image).transform),
  ).toBe('none');
});

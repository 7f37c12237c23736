import AxeBuilder from '@axe-core/playwright';
import { selectAll } from 'hast-util-select';
import { expect, test } from './fixtures.ts';
import { KINDS, PAGES, parsePage } from './site.ts';

/** WCAG 2.2 to level AA and what axe counts as best practice; contrast to level AAA comes on top. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const scheme of ['light', 'dark'] as const) {
  for (const [kind, path] of Object.entries(KINDS)) {
    test(`finds no fault by axe: ${kind}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(path);
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(STANDARDS)
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
      expect(faults).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
    });
  }
}

test('finds what axe should find on a page with faults', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1')) heading.remove();
    document.querySelector('a')?.append(document.createElement('img'));
  });
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  expect(violations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['image-alt', 'page-has-heading-one']),
  );
});

test('gives every page one first heading', () => {
  expect(PAGES.filter((page) => selectAll('h1', parsePage(page)).length !== 1)).toEqual([]);
});

test('skips no level of headings on any page', () => {
  const skips = PAGES.flatMap((page) => {
    const levels = selectAll('h1, h2, h3, h4, h5, h6', parsePage(page)).map(({ tagName }) =>
      Number(tagName[1]),
    );
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1
        ? [`${page}: heading ${String(index + 1)} is an h${String(level)}`]
        : [],
    );
  });
  expect(skips).toEqual([]);
});

test('gives every picture a text alternative that is no file name', () => {
  const poor = PAGES.flatMap((page) =>
    selectAll('img', parsePage(page))
      .filter(({ properties: { alt } }) => typeof alt !== 'string' || /\.(png|jpe?g|webp|avif)$/i.test(alt))
      .map(({ properties: { src } }) => `${page}: ${String(src)}`),
  );
  expect(poor).toEqual([]);
});

test('reserves the room of every picture', () => {
  const unsized = PAGES.flatMap((page) =>
    selectAll('img', parsePage(page)).filter(
      ({ properties: { width, height } }) => !(Number(width) > 0 && Number(height) > 0),
    ),
  );
  expect(unsized).toEqual([]);
});

for (const [kind, path] of Object.entries(KINDS)) {
  test(`names every landmark, each by a name of its own: ${kind}`, async ({ page }) => {
    await page.goto(path);
    for (const name of ['header', 'main', 'footer'])
      await expect(page.locator(`body > ${name}`)).toHaveCount(1);
    await expect(page.locator('main#main')).toHaveAttribute('tabindex', '-1');
    // An aside of the text without a name is no landmark (HTML-AAM), so those of the text that have one are checked.
    const names = await page
      .locator('nav, aside:not(.prose *), .prose aside:is([aria-label], [aria-labelledby])')
      .evaluateAll((all) =>
        all.map((element) => {
          const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
          return `${element.localName} ${element.getAttribute('aria-label') ?? label?.textContent ?? ''}`;
        }),
      );
    expect(names.filter((name) => /^\S+ \s*$/.test(name))).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
  });
}

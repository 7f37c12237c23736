import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { CORRECTED, KINDS, LEAD } from './site.ts';

interface Stop {
  /** Its place among the elements of the page. */
  place: number;
  name: string;
  outline: number;
  style: string;
  inView: boolean;
  covered: boolean;
}

/** What has the focus now; undefined when it has left the page. */
async function readStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineWidth, outlineStyle } = getComputedStyle(element);
    // The first box of a link that runs over two lines: between them there may be nothing of it.
    const { left, top, right, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const inView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const atCentre = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      place: [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.localName}.${element.className}: ${(element as HTMLElement).innerText.slice(0, 40)}`,
      outline: Number.parseFloat(outlineWidth),
      style: outlineStyle,
      inView,
      covered: inView && !(atCentre && (element.contains(atCentre) || atCentre.contains(element))),
    };
  });
}

/** Press Tab until the focus leaves the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 400; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [kind, path] of Object.entries(KINDS)) {
  test(`stops at every link in source order, and shows where: ${kind}`, async ({ page }) => {
    await page.goto(path);
    const stops = await walk(page);
    const all = page.locator(':is(a[href], button, summary, [tabindex="0"])');
    const expected = await all.filter({ visible: true }).count();
    expect(stops.length).toBe(expected);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stops.filter(({ outline, style }) => outline < 2 || style === 'none')).toEqual([]);
    expect(stops.filter(({ inView }) => !inView)).toEqual([]);
    expect(stops.filter(({ covered }) => covered)).toEqual([]);
  });
}

test('begins with the skip link, which is out of sight until then', async ({ page }) => {
  await page.goto(LEAD);
  const skip = page.locator('.skip-link');
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
});

test('skips to the main part', async ({ page }) => {
  await page.goto(LEAD);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main .kicker__link').first()).toBeFocused();
});

test('jumps to the comments', async ({ page }) => {
  await page.goto(LEAD);
  await page.locator('.jump-to-comments__link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#comments$/);
  await expect(page.locator('#comments')).toBeFocused();
  await expect(page.locator('#comments h2')).toBeInViewport();
});

test('leads to a heading of the text by its own address', async ({ page }) => {
  await page.goto(LEAD);
  const link = page.locator('.prose .permalink').first();
  const fragment = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${fragment}$`));
  await expect(page.locator(`.prose ${fragment}`)).toBeInViewport();
});

test('scrolls wide tables by keys', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of [LEAD, CORRECTED]) {
    await page.goto(path);
    for (const table of await page.locator('.table-scroll').all()) {
      await expect(table).toHaveAttribute('tabindex', '0');
      await expect(table).toHaveRole('region');
    }
  }
});

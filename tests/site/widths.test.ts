import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { CORRECTED, KINDS, LEAD, TRANSLATIONS } from './site.ts';

const WIDTHS = [320, 360, 480, 768, 1024, 1280, 1440];

/** How many pixels the document can be scrolled sideways, and what sticks out of it. */
async function overflow(page: Page): Promise<{ pixels: number; culprits: string[] }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const pixels = root.scrollWidth - root.clientWidth;
    const sticksOut = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return right > root.clientWidth + 1 || left < -1;
    };
    const culprits =
      pixels > 0 ? [...document.querySelectorAll('main *, header *, footer *')].filter(sticksOut) : [];
    return {
      pixels,
      culprits: culprits.slice(0, 5).map((element) => `${element.localName}.${element.className}`),
    };
  });
}

const NO_OVERFLOW = { pixels: 0, culprits: [] };

for (const [kind, path] of Object.entries(KINDS)) {
  test(`never scrolls sideways: ${kind}`, async ({ page }) => {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `at ${String(width)} px`).toEqual(NO_OVERFLOW);
    }
  });

  test(`holds text of twice the size: ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    expect(await overflow(page)).toEqual(NO_OVERFLOW);
    expect(await findClipped(page)).toEqual([]);
  });

  test(`holds the spacing of text that readers may set: ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    // WCAG 2.2, 1.4.12.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
        element.style.setProperty('line-height', '1.5', 'important');
        element.style.setProperty('letter-spacing', '0.12em', 'important');
        element.style.setProperty('word-spacing', '0.16em', 'important');
        if (element.localName === 'p') element.style.setProperty('margin-block-end', '2em', 'important');
      }
    });
    expect(await overflow(page)).toEqual(NO_OVERFLOW);
    expect(await findClipped(page)).toEqual([]);
  });
}

test('holds a word of forty letters in the headline', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(LEAD);
  await page.locator('h1').evaluate((heading) => {
    heading.textContent = `Rindfleischetikettierungsüberwachungsaufgaben ${'and what follows from it '.repeat(4)}`;
  });
  expect(await overflow(page)).toEqual(NO_OVERFLOW);
});

test('holds the page when its direction is turned', async ({ page }) => {
  await page.goto(LEAD);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await overflow(page)).toEqual(NO_OVERFLOW);
  }
});

for (const [kind, path] of Object.entries(KINDS)) {
  test(`makes targets large enough for a finger: ${kind}`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findSmallTargets(page), `at ${String(width)} px`).toEqual([]);
    }
  });
}

test('sets lines of 45 to 80 characters on wide screens', async ({ page }) => {
  for (const path of [LEAD, CORRECTED, TRANSLATIONS.fr]) {
    await page.goto(path);
    const longest = await page.locator('.prose > p:not([class])').evaluateAll((all) =>
      Math.max(
        ...all.map((paragraph) => {
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
          return lines.size > 3 ? paragraph.textContent.length / lines.size : 0;
        }),
      ),
    );
    expect(longest).toBeGreaterThan(45);
    expect(longest).toBeLessThanOrEqual(80);
  }
});

/** Text boxes that hide a part of what they hold. */
async function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *:not(.visually-hidden)')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const clips = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        return (
          clips &&
          (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => `${element.localName}.${element.className}`),
  );
}

/** Links smaller than 44 px as a block, or than 24 px (WCAG 2.2, 2.5.8) in a line without other text. */
async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInline = (link: HTMLElement): boolean =>
      getComputedStyle(link).display === 'inline' &&
      link.closest('p, li, dd, td, figcaption')?.textContent.trim() !== link.textContent.trim();
    const sizeOf = (link: HTMLElement): { name: string; width: number; height: number; least: number } => {
      const { width, height } = link.getBoundingClientRect();
      const least = getComputedStyle(link).display === 'inline' ? 24 : 44;
      return {
        name: `${link.className || link.innerText} in ${link.parentElement?.className ?? ''}`,
        width,
        height,
        least,
      };
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], summary, button')]
      .filter((link) => link.checkVisibility() && !isInline(link))
      .map(sizeOf)
      .filter(({ width, height, least }) => width < least - 0.5 || height < least - 0.5)
      .map(({ name, width, height }) => `${name}: ${width.toFixed()} × ${height.toFixed()}`);
  });
}

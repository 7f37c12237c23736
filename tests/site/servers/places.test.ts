import type { Page } from '@playwright/test';
import { readDesign } from '../design.ts';
import { expect, test } from '../fixtures.ts';
import { LEAD } from '../site.ts';
import { CONFIGURED, explainMissing, startConfigured, type AtWork } from './configured.ts';
import { PLAIN, startPlain } from './plain.ts';

/** Expect a page with its style, its fonts and its pictures. */
async function expectWhole(page: Page, place?: string): Promise<void> {
  const { paper, fonts, brokenPictures } = await readDesign(page);
  const design = { paper, fonts: fonts.includes('Display'), brokenPictures };
  expect(design, place).toEqual({ paper: 'rgb(251, 251, 248)', fonts: true, brokenPictures: [] });
}

/** Leave the page before its server stops: an icon that the browser still asks for then would count as a fault. */
async function leave(page: Page, stop: () => Promise<void>): Promise<void> {
  await page.goto('about:blank');
  await stop();
}

/** Some servers show a page at an address without a slash, others add `index.html`: it is the same page. */
function isAt(page: Page, address: string): boolean {
  const toFolder = (url: string): string => url.replace(/index\.html$/, '').replace(/\/$/, '');
  return toFolder(page.url()) === toFolder(address);
}

/**
 * Below a path, a page at an address without the last slash lies one folder higher than it knows, and nothing in it can help there.
 * `serve` takes that slash out of every address, unless it is told to keep it; sirv only where a reader leaves it out.
 */
const NOT_BELOW_A_PATH = ['serve'];
const NO_SLASH_BELOW_A_PATH = ['sirv'];

for (const server of PLAIN) {
  for (const path of NOT_BELOW_A_PATH.includes(server.name) ? ['/'] : ['/', '/any/sub/path/']) {
    test(`reads well on ${server.name} at ${path}`, async ({ page }) => {
      const missing = server.program ? explainMissing(server.program) : '';
      test.skip(missing !== '', missing);
      const { address, stop } = await startPlain(server, path);
      try {
        await page.goto(`${address}index.html`);
        await expectWhole(page);
        await page.locator('.lead-teaser__link').click();
        await expect(page.locator('h1')).toContainText('Security Council');
        expect(isAt(page, `${address}${LEAD}`)).toBe(true);
        await expectWhole(page);
        await page.locator('.masthead .languages__link[lang=ar]').click();
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        await page.locator('.masthead__name').click();
        expect(isAt(page, `${address}ar/`) || isAt(page, address)).toBe(true);
        for (const form of server.ignores === 'folders' ? [] : ['', '/']) {
          if (form === '' && path !== '/' && NO_SLASH_BELOW_A_PATH.includes(server.name)) continue;
          await page.goto(`${address}${LEAD.slice(0, -1)}${form}`);
          await expectWhole(page, `${LEAD} with "${form}"`);
        }
      } finally {
        await leave(page, stop);
      }
    });
  }
}

/** Where a page is asked for that is not there: at the root, where the site says it stands, and below paths that it knows nothing of. */
const DEPTHS = ['nothing', 'nothing/', 'articles/nothing/', 'archive/2024/03/99/', 'a/b/c/d'];

for (const server of CONFIGURED) {
  for (const path of ['/', '/any/sub/path/']) {
    test.describe(`the page for what is not found, on ${server.name} at ${path}`, () => {
      test.skip(explainMissing(server.program) !== '', explainMissing(server.program));
      test('has its design and its links at any depth', async ({ page, faults }) => {
        const served: AtWork = await startConfigured(server, path);
        try {
          for (const depth of DEPTHS) {
            const answer = await page.goto(`${served.address}${depth}`);
            expect(answer?.status(), depth).toBe(404);
            await expectWhole(page, depth);
            const links = page.locator('.not-found__links a:visible');
            expect(await links.count(), depth).toBe(await page.locator('.not-found__links li').count());
            await links.first().click();
            expect(isAt(page, served.address), `${depth} leads to ${page.url()}`).toBe(true);
            await expect(page.locator('.lead-teaser__link')).toBeVisible();
          }
          const others = faults.filter((fault) => !/status of 404|MIME type|nothing|a\/b\/c/.test(fault));
          expect(others).toEqual([]);
          faults.length = 0;
        } finally {
          await leave(page, () => served.stop());
        }
      });
    });
  }
}

import type { Page } from '@playwright/test';

/** What of a page's design has arrived. */
export interface Design {
  paper: string;
  brokenPictures: string[];
  pictures: number;
  /** The families that were loaded. */
  fonts: string[];
}

/** Load every picture, wait for fonts, and tell what of the page's design has arrived. */
export async function readDesign(page: Page): Promise<Design> {
  return page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      pictures: document.images.length,
      brokenPictures: [...document.images]
        .filter(({ naturalWidth }) => naturalWidth === 0)
        .map(({ src }) => src),
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    };
  });
}

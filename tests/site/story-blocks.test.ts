import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from './fixtures.ts';
import { ARTICLES, parsePage } from './site.ts';

/** Every block that a body may hold, and what one is made of. */
const BLOCKS: Record<string, string[]> = {
  'aside.pullquote': ['blockquote > p'],
  'aside.info-box[aria-labelledby]': ['.info-box__title[id]', 'p, ul, ol'],
  'section.timeline[aria-labelledby]': [
    '.timeline__title[id]',
    'ol.timeline__events > li.timeline__event',
    'strong.timeline__date',
  ],
  '.big-number': ['.big-number__number', '.big-number__description'],
  'section.in-numbers[aria-labelledby]': ['.in-numbers__title[id]', 'dl > div > dt', 'dl > div > dd'],
  '.definition': ['dfn'],
  'aside.recommended': ['.recommended__heading', '.recommended__title > a[href$="index.html"]'],
  '.image-pair': ['figure.figure:first-child', 'figure.figure + figure.figure'],
  'figure.figure': ['picture > img[alt]', 'figcaption.caption .credit'],
  '.table-scroll[role=region][tabindex="0"][aria-labelledby]': ['table > caption[id]', 'th[scope]', 'td'],
  'section.footnotes': ['ol > li[id]', 'a[data-footnote-backref]'],
  'h2.subhead[id]': ['a.permalink[aria-label]'],
};

/** The articles whose text has what a selector describes. */
const findWith = (selector: string): string[] =>
  ARTICLES.filter((article) => select(`.prose ${selector}`, parsePage(article)));

for (const [block, parts] of Object.entries(BLOCKS)) {
  test(`has ${block} in the edition, with all its parts`, () => {
    const articles = findWith(block);
    expect(articles).not.toEqual([]);
    const incomplete = articles.flatMap((article) =>
      selectAll(`.prose ${block}`, parsePage(article)).flatMap((element) =>
        parts.filter((part) => !select(part, element)).map((part) => `${article}: ${block} lacks ${part}`),
      ),
    );
    expect(incomplete).toEqual([]);
  });

  test(`draws ${block} where it is`, async ({ page }) => {
    const [article = ''] = findWith(block);
    await page.goto(article);
    const first = page.locator(`.prose ${block}`).first();
    await first.scrollIntoViewIfNeeded();
    await expect(first).toBeVisible();
    expect((await first.boundingBox())?.height).toBeGreaterThan(20);
    for (const image of await first.locator('img').all()) {
      await expect
        .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0);
    }
  });
}

const bodyLinks = ARTICLES.flatMap((article) => selectAll('.prose a[href]', parsePage(article)));

test('tells other sites nothing of the reader who follows a link of the text', () => {
  const external = bodyLinks.filter(({ properties }) => /^https?:/.test(String(properties.href)));
  expect(external.length).toBeGreaterThan(3);
  for (const { properties } of external) {
    expect([properties.rel].flat(), String(properties.href)).toEqual(
      expect.arrayContaining(['noopener', 'noreferrer']),
    );
    expect(properties.target, String(properties.href)).toBeUndefined();
  }
});

test('gives every link of the text a name', () => {
  expect(bodyLinks.filter((link) => !(toString(link).trim() || link.properties.ariaLabel))).toEqual([]);
});

test('leaves no mark of Markdown in the text', () => {
  const marks = /^:{2,3}[a-z]|\]\(|\*\*|^#{2,} |\[\^|^Table: |Credit: .*\|/m;
  const left = ARTICLES.flatMap((article) =>
    selectAll('.prose :is(p, li, h2, h3, dd, figcaption, caption)', parsePage(article))
      .filter((element) => !select('code', element) && marks.test(toString(element)))
      .map((element) => `${article}: ${toString(element)}`),
  );
  expect(left).toEqual([]);
});

test('sets the punctuation of English as printers do', () => {
  const english = ARTICLES.filter((article) => select('html[lang=en-GB]', parsePage(article)));
  const straight = english.flatMap((article) =>
    selectAll('.prose > p:not([class])', parsePage(article))
      .filter((paragraph) => !select('code', paragraph) && /["']|\.\.\.|\s--\s/.test(toString(paragraph)))
      .map((paragraph) => `${article}: ${toString(paragraph)}`),
  );
  expect(straight).toEqual([]);
});

test('gives every paragraph of every body an id', () => {
  const bare = ARTICLES.filter((article) => select('.prose > p:not([id])', parsePage(article)));
  expect(bare).toEqual([]);
});

test('leads from a note to its text and back', async ({ page }) => {
  const [article = ''] = findWith('section.footnotes');
  await page.goto(article);
  await page.locator('.prose sup a').first().click();
  await expect(page.locator('.footnotes li').first()).toBeInViewport();
  await page.locator('[data-footnote-backref]').first().click();
  await expect(page.locator('.prose sup a').first()).toBeInViewport();
});

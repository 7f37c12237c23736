import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import ogs from 'open-graph-scraper';
import { expect, test } from '@playwright/test';
import { ADDRESS, ARTICLES, FILES, parsePage, readBuilt } from './site.ts';

const addressOf = (page: string): string => ADDRESS + page.replace(/index\.html$/, '');
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const textOf = (page: string, selector: string): string =>
  squeeze(toString(select(selector, parsePage(page)) ?? parsePage(page)));
/** Clients set spaces before marks in their own way, so texts are compared without any. */
const close = (text: string): string => text.replaceAll(/\s+/g, '');
const listMissing = (page: string, text: string): string[] =>
  paragraphsOf(page).filter((paragraph) => !close(text).includes(close(paragraph)));
const paragraphsOf = (page: string): string[] =>
  selectAll('.prose > p:not([class])', parsePage(page)).map((p) => squeeze(toString(p)));

/** Words that stand around an article and are no part of it. */
const FURNITURE = ['Skip to main content', 'All sections', 'Colophon'];

/** What a client that makes a card of a pasted link finds, by open-graph-scraper. */
async function unfurl(page: string) {
  const { result, error } = await ogs({ html: readBuilt(page) });
  expect(error, page).toBe(false);
  return result;
}

for (const page of ARTICLES) {
  test(`unfurls for open-graph-scraper with every fact: ${page}`, async () => {
    const card = await unfurl(page);
    const [picture] = card.ogImage ?? [];
    expect(card.ogTitle).toBe(textOf(page, 'h1'));
    expect(card.ogUrl).toBe(addressOf(page));
    expect(card.ogType).toBe('article');
    expect(card.ogSiteName).toBe('The Fair Copy');
    expect(card.ogDescription).not.toBe('');
    expect(Date.parse(card.articlePublishedTime ?? '')).toBeGreaterThan(0);
    expect(picture).toMatchObject({ width: '1200', height: '630', type: 'image/jpeg' });
    expect(FILES).toContain(picture?.url.slice(ADDRESS.length));
    expect(card.twitterCard).toBe('summary_large_image');
    expect(card.jsonLD?.length).toBe(2);
  });

  test(`gives Firefox’s reader headline, byline, date and text, and nothing else: ${page}`, () => {
    const { document } = parseHTML(readBuilt(page));
    const read = new Readability(document).parse();
    const text = squeeze(read?.textContent ?? '');
    expect(read?.title).toBe(textOf(page, 'h1'));
    const authors = selectAll('meta[name=author]', parsePage(page));
    expect(read?.byline).toBe(authors.map(({ properties }) => properties.content).join(', '));
    expect(read?.publishedTime).toBe(
      select('meta[property="article:published_time"]', parsePage(page))?.properties.content,
    );
    expect(read?.lang).toBe(select('html', parsePage(page))?.properties.lang);
    expect(read?.siteName).toBe('The Fair Copy');
    expect(listMissing(page, text)).toEqual([]);
    expect(FURNITURE.filter((words) => text.includes(words))).toEqual([]);
  });

  test(`gives defuddle headline, author, picture and text, and nothing else: ${page}`, () => {
    const { document } = parseHTML(readBuilt(page));
    const read = new Defuddle(document, { url: addressOf(page) }).parse();
    const text = squeeze(
      parseHTML(`<!doctype html><html><body>${read.content}</body></html>`).document.body.textContent,
    );
    expect(read.title).toBe(textOf(page, 'h1'));
    expect(read.author).not.toBe('');
    expect(Date.parse(read.published)).toBeGreaterThan(0);
    expect(FILES).toContain(read.image.slice(ADDRESS.length));
    expect(listMissing(page, text)).toEqual([]);
    expect(FURNITURE.filter((words) => text.includes(words))).toEqual([]);
  });
}

test('puts all that cards are made of within the first 32 KB', () => {
  const late = ARTICLES.filter(
    (page) => Buffer.byteLength(readBuilt(page).split('</head>')[0] ?? '') > 32_768,
  );
  expect(late).toEqual([]);
});

test('unfurls every other kind of page with the card of the paper', async () => {
  for (const page of ['index.html', 'ar/index.html', 'sections/world/index.html', 'about/index.html']) {
    const [picture] = (await unfurl(page)).ogImage ?? [];
    expect(FILES, page).toContain(picture?.url.slice(ADDRESS.length));
  }
});

import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { DOMParser } from 'linkedom';
import { expect, test } from '@playwright/test';
import { ADDRESS, ARTICLES, FILES, LEAD, PAGES, parsePage, readBuilt } from './site.ts';

const addressOf = (page: string): string => ADDRESS + page.replace(/index\.html$/, '');

/** The elements of an XML file by their name. */
function listElements(file: string, name: string): Element[] {
  const document = new DOMParser().parseFromString(readBuilt(file), 'text/xml');
  return [...document.getElementsByTagName(name)] as Element[];
}

const locsOf = (file: string): string[] => listElements(file, 'loc').map(({ textContent }) => textContent);
const SITEMAPS = FILES.filter((file) => /^sitemap-\d+\.xml$/.test(file));

test('leads crawlers to sitemaps that name every page they may list, once, and no other', () => {
  expect(readBuilt('robots.txt')).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  expect(locsOf('sitemap.xml').filter((loc) => !loc.endsWith('-news.xml'))).toEqual(
    SITEMAPS.map((file) => ADDRESS + file),
  );
  const listed = PAGES.filter(
    (page) => select('meta[name=robots]', parsePage(page))?.properties.content !== 'noindex',
  );
  expect(SITEMAPS.flatMap(locsOf).sort()).toEqual(listed.map(addressOf).sort());
});

test('names in sitemaps pictures that are there, and translations of each other', () => {
  const pictures = SITEMAPS.flatMap((file) => listElements(file, 'image:loc'));
  expect(pictures.length).toBeGreaterThan(5);
  for (const { textContent } of pictures) expect(FILES).toContain(textContent.slice(ADDRESS.length));
  const lead = SITEMAPS.flatMap((file) => listElements(file, 'url')).find((url) =>
    url.textContent.startsWith(ADDRESS + LEAD),
  );
  const languages = [...(lead?.children ?? [])].flatMap((child) => child.getAttribute('hreflang') ?? []);
  expect(languages.sort()).toEqual(['ar', 'en-GB', 'fr', 'he']);
});

test('gives each article as Markdown with its headline and every paragraph', () => {
  const plain = (text: string): string => text.replaceAll(/[\\*_`]/g, '').replaceAll(/\s+/g, ' ');
  for (const page of ARTICLES) {
    const text = readBuilt(page.replace('index.html', 'article.md'));
    const tree = parsePage(page);
    expect(text.startsWith(`# ${toString(select('h1', tree) ?? tree)}\n`), page).toBe(true);
    const without = plain(text.replaceAll(/\]\([^)]*\)+/g, '').replaceAll(/[[\]]/g, ''));
    const missing = selectAll('.prose > p:not([class])', tree)
      .map((p) => plain(toString(p).replaceAll(/[[\]]/g, '')).trim())
      .filter((paragraph) => !/\d$|[\d]\.?$/.test(paragraph) && !without.includes(paragraph));
    expect(missing, page).toEqual([]);
    expect(text, page).not.toMatch(/\]\((?!https:|mailto:)/);
  }
});

test('offers the card of each article to sites that ask by oEmbed', () => {
  for (const page of ARTICLES) {
    const href = String(select('link[type="application/json+oembed"]', parsePage(page))?.properties.href);
    const card = JSON.parse(readBuilt(href.slice(ADDRESS.length))) as Record<string, unknown>;
    expect(card, page).toMatchObject({ version: '1.0', type: 'link', provider_name: 'The Fair Copy' });
    expect(card['title']).toBe(toString(select('h1', parsePage(page)) ?? parsePage(page)));
    expect(FILES).toContain(String(card['thumbnail_url']).slice(ADDRESS.length));
  }
});

test('gives each article in the news format of agencies', () => {
  for (const page of ARTICLES) {
    const item = JSON.parse(readBuilt(page.replace('index.html', 'ninjs.json'))) as {
      uri: string;
      bodies: { value: string }[];
    };
    expect(item.uri).toBe(addressOf(page));
    expect(item.bodies[0]?.value.length, page).toBeGreaterThan(1000);
    expect(item.bodies[0]?.value, page).not.toMatch(/ (href|src)="(?!https:|mailto:)/);
  }
});

test('guides language models to files that are there', () => {
  const guide = readBuilt('llms.txt');
  expect(guide.startsWith('# The Fair Copy\n\n> ')).toBe(true);
  const named = [...guide.matchAll(/\]\((https:[^)]*)\)/g)].map(([, url = '']) => url.slice(ADDRESS.length));
  expect(named.filter((path) => path.endsWith('article.md'))).toHaveLength(ARTICLES.length);
  const files = named.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
  expect(files.filter((file) => !FILES.includes(file))).toEqual([]);
});

test('has every machine’s link in a head lead to a file', () => {
  const links = PAGES.flatMap((page) =>
    selectAll('head link[rel=alternate]', parsePage(page)).map(({ properties }) => String(properties.href)),
  );
  const files = [...new Set(links)].map((href) => {
    const path = decodeURI(href.slice(ADDRESS.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  });
  expect(files.filter((file) => !FILES.includes(file))).toEqual([]);
});

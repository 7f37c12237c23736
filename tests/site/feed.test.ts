import { parseOpml, parseRssFeed } from 'feedsmith';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { DOMParser, parseHTML } from 'linkedom';
import { expect, test } from '@playwright/test';
import { READERS } from './feed-readers.ts';
import { ADDRESS, ARTICLES, FILES, PAGES, parsePage, readBuilt } from './site.ts';

const addressOf = (page: string): string => ADDRESS + page.replace(/index\.html$/, '');
const languageOf = (page: string): unknown => select('html', parsePage(page))?.properties.lang;
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const textOf = (html: string): string =>
  squeeze(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent);
const ENGLISH = ARTICLES.filter((article) => languageOf(article) === 'en-GB').map(addressOf);

for (const [form, parser, read] of READERS) {
  test(`gives ${parser} every article of the edition from ${form}, whole`, async () => {
    const items = await read();
    expect(items.map(({ link }) => link).sort()).toEqual([...ENGLISH].sort());
    expect(items.map(({ published }) => published)).toEqual(
      items.map(({ published }) => published).sort((a, b) => b - a),
    );
    for (const { title, id, author, html, link } of items) {
      const tree = parsePage(`${link.slice(ADDRESS.length)}index.html`);
      expect(title, link).toBe(toString(select('h1', tree) ?? tree));
      expect(id, link).toBe(link);
      expect(toString(select('.byline, [class*=byline]', tree) ?? tree), link).toContain(author);
      expect(html, link).not.toMatch(/ (href|src)="(?!https:|mailto:)/);
      expect(html, link).not.toContain('permalink');
      const text = textOf(html);
      const paragraphs = selectAll('.prose > p:not([class])', tree).map((p) => squeeze(toString(p)));
      expect(
        paragraphs.filter((paragraph) => !text.includes(paragraph)),
        link,
      ).toEqual([]);
    }
  });
}

const FEEDS = FILES.filter((file) => /(^|\/)(feed|atom)\.xml$|(^|\/)feed\.json$/.test(file));

test('has a feed in three forms for every front page and every section, topic and author', () => {
  const lists = PAGES.filter((page) =>
    /^(\w\w\/)?((sections|topics|authors)\/[^/]+\/)?index\.html$/.test(page),
  );
  const expected = lists.flatMap((page) =>
    ['atom.xml', 'feed.json', 'feed.xml'].map((file) => page.replace('index.html', file)),
  );
  expect(FEEDS).toEqual(expected.sort());
});

test('is Atom to the letter: what RFC 4287 asks of feeds and entries, each exactly as often as it may stand', () => {
  for (const file of FEEDS.filter((name) => name.endsWith('atom.xml'))) {
    const document = new DOMParser().parseFromString(readBuilt(file), 'text/xml');
    const counts = (node: Element, name: string): number =>
      [...node.children].filter((child) => child.localName === name).length;
    const [feed] = document.getElementsByTagName('feed');
    for (const node of [feed, ...document.getElementsByTagName('entry')] as unknown as Element[]) {
      for (const name of ['id', 'title', 'updated']) expect(counts(node, name), `${file} ${name}`).toBe(1);
      expect(counts(node, 'author'), file).toBeGreaterThan(0);
      expect(counts(node, 'rights'), file).toBe(1);
    }
    const moments = [...readBuilt(file).matchAll(/<(published|updated)>([^<]*)</g)].map(([, , at]) => at);
    for (const at of moments) expect(at, file).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
    expect(readBuilt(file)).toContain(`rel="self" type="application/atom+xml" href="${ADDRESS}${file}"`);
  }
});

test('encloses pictures that are there, in their true size and type', () => {
  const found = [
    ...readBuilt('feed.xml').matchAll(/<enclosure url="([^"]*)" type="([^"]*)" length="(\d+)"/g),
  ];
  expect(found.length).toBeGreaterThan(5);
  for (const [, url = '', type, length] of found) {
    const file = url.slice(ADDRESS.length);
    expect(FILES).toContain(file);
    expect(readBuilt(file).startsWith('\ufffd\ufffd'), file).toBe(true);
    expect(type).toBe('image/jpeg');
    expect(Number(length)).toBeGreaterThan(1000);
  }
});

test('says in feeds what was corrected', () => {
  const item = parseRssFeed(readBuilt('feed.xml')).items?.find(({ link }) => link?.includes('locator-map'));
  expect(textOf(item?.content?.encoded ?? '')).toContain('An earlier version of this article said');
});

test('lists every RSS feed in one file for feed readers', () => {
  const { body } = parseOpml(readBuilt('feeds.opml'));
  const named = body?.outlines?.flatMap(({ outlines = [] }) => outlines.map(({ xmlUrl }) => xmlUrl)) ?? [];
  const rss = FEEDS.filter((file) => file.endsWith('feed.xml')).map((file) => ADDRESS + file);
  expect([...named].sort()).toEqual(rss.sort());
});

test('offers on the page of feeds each feed that there is', () => {
  for (const [page, prefix] of [
    ['feeds/index.html', ''],
    ['ar/feeds/index.html', 'ar/'],
  ] as const) {
    const links = selectAll('.feed-list a', parsePage(page)).map(({ properties }) => String(properties.href));
    const files = links.map((href) => new URL(href, ADDRESS + page).href.slice(ADDRESS.length));
    const own = FEEDS.filter((file) => (prefix ? file.startsWith(prefix) : !/^\w\w\//.test(file)));
    expect(files.filter((file) => file !== 'feeds.opml').sort(), page).toEqual(own.sort());
  }
});

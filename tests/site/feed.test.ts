import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from './fixtures.ts';
import { ADDRESS, ARTICLES, parsePage, readBuilt } from './site.ts';

interface Item {
  title: string;
  link: string;
  guid: string;
  published: string;
  text: string;
  content: string;
}

const addressOf = (page: string): string => ADDRESS + page.replace(/index\.html$/, '');
const languageOf = (page: string): unknown => select('html', parsePage(page))?.properties.lang;
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('is well formed and holds every public article of its language, with its full text', async ({
  page,
}) => {
  // A page of ours would not let a test turn text into markup: its policy asks for trusted types.
  await page.goto('about:blank');
  const { fault, items } = await page.evaluate((source) => {
    const feed = new DOMParser().parseFromString(source, 'application/xml');
    const read = (item: Element, name: string): string =>
      item.getElementsByTagName(name)[0]?.textContent ?? '';
    const items: Item[] = [...feed.querySelectorAll('item')].map((item) => {
      const content = read(item, 'content:encoded');
      const text = new DOMParser().parseFromString(content, 'text/html').body.textContent;
      const [title = '', link = '', guid = '', published = ''] = ['title', 'link', 'guid', 'pubDate'].map(
        (name) => read(item, name),
      );
      return { title, link, guid, published, content, text };
    });
    return { fault: feed.querySelector('parsererror')?.textContent, items };
  }, readBuilt('feed.xml'));

  expect(fault).toBeUndefined();
  const expected = ARTICLES.filter((article) => languageOf(article) === 'en-GB');
  expect(items.map(({ link }) => link).sort()).toEqual(expected.map(addressOf).sort());
  for (const { title, guid, published, content, text, link } of items) {
    expect(title, link).not.toBe('');
    expect(guid, link).not.toBe('');
    expect(Date.parse(published), link).toBeGreaterThan(0);
    expect(content, link).not.toMatch(/(href|src)="(?!https:|mailto:|#)/);
    const tree = parsePage(`${link.slice(ADDRESS.length)}index.html`);
    const paragraphs = selectAll('.prose > p:not([class])', tree).map((p) => squeeze(toString(p)));
    expect(
      paragraphs.filter((paragraph) => !squeeze(text).includes(paragraph)),
      link,
    ).toEqual([]);
  }
});

test('gives the newest article first', () => {
  const dates = [...readBuilt('feed.xml').matchAll(/<pubDate>([^<]+)<\/pubDate>/g)].map(([, date = '']) =>
    Date.parse(date),
  );
  expect(dates).toEqual([...dates].sort((a, b) => b - a));
});

import { select, selectAll } from 'hast-util-select';
import { expect, test } from '@playwright/test';
import { ADDRESS, FILES, PAGES, parsePage, readBuilt } from './site.ts';
import { findAddresses, isForeign, listIds, resolveOnDisk, type Address } from './addresses.ts';

const files = new Set(FILES);

/** Say what is wrong with the addresses of all pages, one line for each. */
function complain(judge: (address: Address, page: string) => string | undefined): string[] {
  return PAGES.flatMap((page) =>
    findAddresses(page).flatMap((address) => {
      const complaint = judge(address, page);
      return complaint ? [`${page}: ${address.value} ${complaint}`] : [];
    }),
  );
}

test('finds pages and addresses to check', () => {
  expect(PAGES.length).toBeGreaterThan(50);
  expect(PAGES.flatMap(findAddresses).length).toBeGreaterThan(1000);
});

test('makes every address inside the site relative', () => {
  expect(
    complain(({ value }) =>
      /^(\/|https?:\/\/broadsheet\.example\.com)/.test(value) ? 'is not relative' : undefined,
    ),
  ).toEqual([]);
});

test('loads nothing from elsewhere', () => {
  expect(
    complain(({ value, loads }) => (loads && isForeign(value) ? 'is fetched from elsewhere' : undefined)),
  ).toEqual([]);
});

test('leads elsewhere only by the web and by mail', () => {
  const allowed = /^(https?:\/\/[^/\s]+|mailto:)/;
  expect(
    complain(({ value }) => (isForeign(value) && !allowed.test(value) ? 'is of another kind' : undefined)),
  ).toEqual([]);
});

test('leads to files that exist', () => {
  expect(
    complain(({ value }, page) =>
      isForeign(value) || files.has(resolveOnDisk(value, page)) ? undefined : 'leads nowhere',
    ),
  ).toEqual([]);
});

test('leads to anchors that exist', () => {
  const broken = complain(({ value }, page) => {
    const [, fragment] = value.split('#');
    if (isForeign(value) || !fragment) return undefined;
    return listIds(resolveOnDisk(value, page)).includes(decodeURIComponent(fragment))
      ? undefined
      : 'names no anchor there';
  });
  expect(broken).toEqual([]);
});

test('gives no id twice on a page', () => {
  const twice = PAGES.flatMap((page) =>
    listIds(page)
      .filter((id, index, all) => all.indexOf(id) !== index)
      .map((id) => `${page}: ${id}`),
  );
  expect(twice).toEqual([]);
});

test('refers to ids that exist, where one element names or describes another', () => {
  const attributes = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'] as const;
  const broken = PAGES.flatMap((page) =>
    selectAll('*', parsePage(page))
      .flatMap((element) => attributes.flatMap((name) => [element.properties[name] ?? []].flat()))
      .filter((id) => !listIds(page).includes(String(id)))
      .map((id) => `${page}: ${String(id)}`),
  );
  expect(broken).toEqual([]);
});

test('reaches every page from the front page', () => {
  const reached = new Set<string>();
  const waiting = ['index.html'];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (reached.has(page) || !page.endsWith('.html')) continue;
    reached.add(page);
    const links = findAddresses(page).filter(({ element, value }) => element === 'a' && !isForeign(value));
    waiting.push(...links.map(({ value }) => resolveOnDisk(value, page)));
  }
  const leftOut = PAGES.filter((page) => !reached.has(page) && page !== '404.html' && !isMoved(page));
  expect(leftOut).toEqual([]);
});

test('finds every file that the style sheets name', () => {
  const styles = FILES.filter((file) => file.endsWith('.css'));
  const urls = styles.flatMap((file) =>
    [...readBuilt(file).matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => ({ file, url })),
  );
  expect(urls.length).toBeGreaterThan(3);
  expect(urls.filter(({ url }) => /^(\/|[a-z]+:)/.test(url))).toEqual([]);
  expect(urls.filter(({ file, url }) => !files.has(resolveOnDisk(url, file)))).toEqual([]);
});

test('finds a page for every address of its own that a page gives in full', () => {
  const own = /https:\/\/broadsheet\.example\.com\/[^"'\\<\s&]*/g;
  const broken = [...PAGES, 'feed.xml'].flatMap((page) =>
    (readBuilt(page).match(own) ?? [])
      .filter((address) => !files.has(fileOf(address)))
      .map((address) => `${page}: ${address}`),
  );
  expect([...new Set(broken.map((line) => line.split(': ')[1]))]).toEqual([]);
});

function isMoved(page: string): boolean {
  return select('meta[http-equiv=refresh]', parsePage(page)) !== undefined;
}

function fileOf(address: string): string {
  const [path = ''] = address.slice(ADDRESS.length).split('#');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

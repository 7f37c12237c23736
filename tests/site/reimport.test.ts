import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { makeNewsroom, type Newsroom } from './newsroom.ts';
import { ARTICLES, SITE } from './site.ts';

const run = promisify(execFile);
const IMPORTER = fileURLToPath(new URL('../../src/importer/main.ts', import.meta.url));

// One run of the importer reads all articles.
test.describe.configure({ mode: 'default' });

/** What a page shows of its article, or what the importer found of it. */
interface Article {
  headline: string | undefined;
  standfirst: string | undefined;
  /** The moment, in milliseconds. */
  published: number;
  caption: string | undefined;
  credit: string | undefined;
}

interface Report {
  articles: {
    source: string;
    found: { picture: Record<string, string> | null; fields: { field: string; value: string }[] };
  }[];
}

const shown = new Map<string, Article>();
let folder = '';
let newsroom: Newsroom | undefined;
let found: Report['articles'] = [];

/** Save each article as a reader does: its page, and its text from a browser. */
test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  newsroom = makeNewsroom();
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  const page = await browser.newPage();
  for (const file of ARTICLES) {
    const slug = file.split('/')[1] ?? '';
    await page.goto(`file://${SITE}/${file}`);

    copyFileSync(join(SITE, file), join(folder, `${slug}.html`));
    writeFileSync(join(folder, `${slug}.txt`), await copyAll(page));
    shown.set(slug, await readArticle(page));
  }
  await page.close();
  const inputs = [...shown.keys()].flatMap((slug) => [
    join(folder, `${slug}.html`),
    join(folder, `${slug}.txt`),
  ]);
  const options = ['--out', newsroom.content, '--dry-run', '--json'];
  const { stdout } = await run(process.execPath, [IMPORTER, ...inputs, ...options], {
    maxBuffer: 50_000_000,
  });
  found = (JSON.parse(stdout) as Report).articles;
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  newsroom?.remove();
});

/** The page as its readers see it, without the words that are for screen readers only. */
function readArticle(page: Page): Promise<Article> {
  return page.evaluate(() => {
    for (const hidden of document.querySelectorAll('article .visually-hidden')) hidden.remove();
    const textOf = (selector: string) =>
      document
        .querySelector(`article ${selector}`)
        ?.textContent.replaceAll(/[ \n]+/g, ' ')
        .trim();
    const figure = 'figure[data-role=lead]';
    const credit = textOf(`${figure} .credit`);
    return {
      headline: textOf('h1'),
      standfirst: textOf('.standfirst'),
      published: Date.parse(document.querySelector('article time')?.getAttribute('datetime') ?? ''),
      caption: textOf(`${figure} figcaption`)
        ?.split(credit ?? '\n')[0]
        ?.trim(),
      credit,
    };
  });
}

const copyAll = (page: Page): Promise<string> =>
  page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return String(getSelection());
  });

for (const [what, extension] of [
  ['page', '.html'],
  ['text', '.txt'],
] as const)
  test(`finds every article in its own ${what}`, () => {
    expect(shown.size).toBeGreaterThan(15);
    const read = found.filter(({ source }) => source.endsWith(extension));
    const articles = new Map(read.map((one) => [basename(one.source, extension), toArticle(one)]));
    for (const [slug, article] of shown) expect.soft(articles.get(slug), slug).toEqual(article);
  });

/** Behind the credit a reader copies the rights as well. */
function toArticle({ found: { picture, fields } }: Report['articles'][number]): Article {
  const valueOf = (name: string) => fields.find(({ field }) => field === name)?.value;
  return {
    headline: valueOf('headline'),
    standfirst: valueOf('standfirst'),
    published: Date.parse(valueOf('published') ?? ''),
    caption: picture?.caption,
    credit: picture?.credit?.replace(/ CC BY \S+$/, ''),
  };
}

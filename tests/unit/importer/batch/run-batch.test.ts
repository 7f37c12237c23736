import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../../src/loading/content.ts';
import { makeDesk } from './desk.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Item {
  id: string;
  title: string;
  text?: string;
  author?: string;
  link?: string;
}

const TEXT = '<p>The board voted.</p><p>It sold the light.</p>';

function toFeed(...items: Item[]): string {
  const written = items.map(
    ({ id, title, text = TEXT, author = 'World desk', link = '' }) =>
      `<item><title>${title}</title><guid>${id}</guid><link>${link}</link><pubDate>Mon, 25 Mar 2024 18:40:00 GMT</pubDate><dc:creator>${author}</dc:creator><category>World</category><content:encoded><![CDATA[${text}]]></content:encoded></item>`,
  );
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${written.join('')}</channel></rss>`;
}

const TWO = toFeed({ id: '1', title: 'Light out' }, { id: '2', title: 'Ferry late' });

describe('a batch', () => {
  it('writes whole articles that a build takes, and ends with 0', async () => {
    const desk = makeDesk({ 'feed.xml': TWO });
    const { code, status, articles } = await desk.json('feed.xml', '--kind', 'news');
    expect([code, status]).toEqual([0, 'done']);
    expect(articles.map((one) => [one.status, one.slug])).toEqual([
      ['written', 'light-out'],
      ['written', 'ferry-late'],
    ]);
    expect(readContent(desk.content).articles.map(({ slug }) => slug)).toEqual(['ferry-late', 'light-out']);
  });
  it('tells programs what each source said by itself, whatever the options say', async () => {
    const feed = toFeed({ id: '1', title: 'Light out', author: 'Ann Tide' });
    const desk = makeDesk({ 'feed.xml': feed, 'broken.xml': '<rss><channel>' });
    const { articles } = await desk.json('feed.xml', 'broken.xml', '--authors', 'world-desk');
    const [first, broken] = articles.map(({ found }) => found);
    expect(first).toMatchObject({ format: 'rss feed', paragraphs: 2, words: 7, picture: null });
    expect(first?.fields.find(({ field }) => field === 'authors')?.value).toBe('Ann Tide');
    expect(broken).toBeNull();
  });
  it('goes on past a bad file, names it and why, and ends with 1', async () => {
    const desk = makeDesk({ 'a.xml': '<rss><channel>', 'b.xml': TWO, 'c.json': '{"db": [' });
    const { code, articles } = await desk.json('a.xml', 'b.xml', 'c.json', 'none.md', '--kind', 'news');
    expect(code).toBe(1);
    expect(articles.map(({ status }) => status)).toEqual([
      'refused',
      'written',
      'written',
      'refused',
      'refused',
    ]);
    expect(articles.map(({ warnings }) => warnings[0] ?? '')).toEqual([
      expect.stringMatching(/a\.xml is no sound XML: line 1/),
      '',
      '',
      expect.stringMatching(/c\.json is no sound JSON/),
      expect.stringMatching(/There is no file .*none\.md/),
    ]);
  });
  it('does only what is left when it is run again', async () => {
    const desk = makeDesk({
      'feed.xml': toFeed({ id: '1', title: 'Light out' }),
      'other.xml': toFeed({ id: '9', title: 'Bell' }),
    });
    await desk.json('feed.xml', 'other.xml', '--kind', 'news');
    desk.write('articles/light-out/index.md', 'An editor worked here.');
    desk.write('feed.xml', TWO);
    const again = await desk.json('feed.xml', 'other.xml', '--kind', 'news');
    expect(again.code).toBe(0);
    expect(again.articles.map((one) => [one.status, one.slug])).toEqual([
      ['skipped', 'light-out'],
      ['written', 'ferry-late'],
      ['skipped', 'bell'],
    ]);
    expect(desk.read('light-out')).toBe('An editor worked here.');
  });
  it('tells when a source says something else now, and takes it with --replace to the same address', async () => {
    const desk = makeDesk({ 'feed.xml': TWO });
    await desk.json('feed.xml', '--kind', 'news');
    desk.write('feed.xml', toFeed({ id: '1', title: 'Light stays' }, { id: '2', title: 'Ferry late' }));
    const again = await desk.json('feed.xml', '--kind', 'news');
    expect(again.articles.map(({ warnings }) => warnings)).toEqual([
      [expect.stringContaining('--replace')],
      [],
    ]);
    await desk.json('feed.xml', '--kind', 'news', '--replace');
    expect(desk.read('light-out')).toContain('headline: Light stays');
    expect(desk.list()).toEqual(['ferry-late', 'light-out']);
  });
  it('takes up after a run that broke off between an article and its line in the list', async () => {
    const desk = makeDesk({ 'feed.xml': TWO });
    await desk.json('feed.xml', '--kind', 'news');
    rmSync(join(desk.content, 'articles/.imported.jsonl'));
    const again = await desk.json('feed.xml', '--kind', 'news');
    expect(again.articles.map(({ status }) => status)).toEqual(['skipped', 'skipped']);
  });
  it('reads past a line of the list that broke off', async () => {
    const desk = makeDesk({ 'feed.xml': TWO });
    await desk.json('feed.xml', '--kind', 'news');
    const list = readFileSync(join(desk.content, 'articles/.imported.jsonl'), 'utf8');
    desk.write('articles/.imported.jsonl', list.slice(0, -20));
    expect((await desk.json('feed.xml', '--kind', 'news')).articles.map(({ status }) => status)).toEqual([
      'skipped',
      'skipped',
    ]);
  });
  it('writes over no article of anybody else', async () => {
    const desk = makeDesk({ 'feed.xml': TWO, 'articles/light-out/index.md': 'Ours.' });
    const { code, articles } = await desk.json('feed.xml', '--kind', 'news');
    expect(code).toBe(1);
    expect(articles.map(({ status }) => status)).toEqual(['refused', 'written']);
    expect(desk.read('light-out')).toBe('Ours.');
  });
  it('gives two articles of one name in an export an address each', async () => {
    const desk = makeDesk({
      'feed.xml': toFeed(
        { id: '1', title: 'Brief' },
        { id: '2', title: 'Brief', text: `${TEXT}<p>More.</p>` },
      ),
    });
    await desk.json('feed.xml', '--kind', 'news');
    expect(desk.list()).toEqual(['brief', 'brief-2']);
    expect((await desk.json('feed.xml', '--kind', 'news')).articles.map(({ status }) => status)).toEqual([
      'skipped',
      'skipped',
    ]);
  });
  it('lists the names that the newsroom lacks with the lines to add, and holds the article back', async () => {
    const desk = makeDesk({
      'feed.xml': toFeed({ id: '1', title: 'Light out', author: 'Ada Quay' }, { id: '2', title: 'Bell' }),
    });
    const { articles, unknown } = await desk.json('feed.xml', '--kind', 'news');
    expect(articles[0]).toMatchObject({ status: 'draft', missing: ['authors'] });
    expect(unknown.authors).toEqual([
      { name: 'Ada Quay', articles: 1, line: 'ada-quay: { name: "Ada Quay" }' },
    ]);
  });
  it('writes these names into the tables when it is asked to, and keeps what stands there', async () => {
    const desk = makeDesk({
      'feed.xml': toFeed({ id: '1', title: 'Light out', author: 'Ada Quay' }, { id: '2', title: 'Bell' }),
    });
    const before = readFileSync(join(desk.content, 'authors.yml'), 'utf8');
    const { articles } = await desk.json('feed.xml', '--kind', 'news', '--add-names');
    expect(articles.map(({ status }) => status)).toEqual(['written', 'written']);
    const after = readFileSync(join(desk.content, 'authors.yml'), 'utf8');
    expect(after).toBe(`${before}ada-quay: { name: "Ada Quay" }\n`);
  });
  it('writes nothing in a dry run, no name and no list either', async () => {
    const desk = makeDesk({
      'feed.xml': toFeed({ id: '1', title: 'Light out', author: 'Ada Quay' }, { id: '2', title: 'Bell' }),
    });
    const before = readFileSync(join(desk.content, 'authors.yml'), 'utf8');
    const { code, articles } = await desk.json('feed.xml', '--kind', 'news', '--dry-run', '--add-names');
    expect([code, ...articles.map(({ status }) => status)]).toEqual([0, 'dry run', 'dry run']);
    expect(readdirSync(join(desk.content, 'articles'))).toEqual([]);
    expect(readFileSync(join(desk.content, 'authors.yml'), 'utf8')).toBe(before);
  });
  it('says wrong options once, before anything is written', async () => {
    const desk = makeDesk({ 'feed.xml': TWO });
    const { code, complaints } = await desk.run('feed.xml', '--section', 'wrld');
    expect(code).toBe(2);
    expect(complaints.match(/Did you mean “world”/g)).toHaveLength(1);
    expect(desk.list()).toEqual([]);
  });
  it('stops after the article at hand when somebody asks it to, and goes on next time', async () => {
    const desk = makeDesk({ 'feed.xml': TWO });
    setImmediate(() => void process.emit('SIGINT'));
    const { code, status, articles } = await desk.json('feed.xml', '--kind', 'news');
    expect([code, status]).toEqual([1, 'stopped']);
    expect(articles.length).toBeLessThan(2);
    const again = await desk.json('feed.xml', '--kind', 'news');
    expect(again.code).toBe(0);
    expect(desk.list()).toEqual(['ferry-late', 'light-out']);
    expect(existsSync(join(desk.content, 'articles/light-out/index.md'))).toBe(true);
  });
  it('tells people what came of each, and at the end what needs them', async () => {
    const desk = makeDesk({
      'feed.xml': toFeed(
        { id: '1', title: 'Light out', author: 'Ada Quay' },
        { id: '2', title: 'Bell', text: 'Read on…' },
      ),
    });
    const { code, out } = await desk.run('feed.xml', '--kind', 'news');
    expect(code).toBe(1);
    expect(out).toContain('1 imported · 1 of them need attention · 1 refused');
    expect(out).toContain('  light-out\n    missing, and not invented: authors');
    expect(out).toContain('feed.xml: Bell\n    has only a summary');
    expect(out).toContain('    ada-quay: { name: "Ada Quay" }');
  });
});

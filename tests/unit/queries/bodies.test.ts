import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { takeProblems } from '../../../src/loading/problems.ts';
import { findBody } from '../../../src/queries/bodies.ts';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { toFile, VOTE } from '../loading/newsroom.ts';
import { useNewsroom } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

const draw = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();

async function findBodyOf(slug: string) {
  const article = (await openNewsroom()).articles.get(slug);
  if (!article) throw new Error(`There is no article ${slug}.`);
  return findBody(article);
}

/** Write other words into what the cache holds, to see whether they are shown. */
function markCache(folder: string): void {
  for (const path of globSync('.cache/bodies/*/*.json', { cwd: folder }).map((name) => join(folder, name))) {
    const cached = JSON.parse(readFileSync(path, 'utf8')) as { body: { html: string } };
    cached.body.html = 'from the cache';
    writeFileSync(path, JSON.stringify(cached));
  }
}

describe('findBody', () => {
  it('renders the text of an article', async () => {
    useNewsroom({ vote: { text: 'It *passed*.\n' } });
    expect((await findBodyOf('vote')).html).toMatch(/It <em>passed<\/em>\.<\/p>/);
  });

  it.each([
    ['an invisible mark at its beginning, as some editors write', (file: string) => `\ufeff${file}`],
    ['the line ends of Windows', (file: string) => file.replaceAll('\n', '\r\n')],
  ])('renders a file with %s', async (_what, save) => {
    useNewsroom({}, { 'articles/vote/index.md': save(toFile(VOTE, 'It passed.\n')) });
    expect((await findBodyOf('vote')).html).toMatch(/>It passed\.<\/p>/);
  });

  it('takes from the cache what was rendered from the same words', async () => {
    const folder = useNewsroom({ vote: { text: 'It passed.\n' } });
    await findBodyOf('vote');
    markCache(folder);
    expect((await findBodyOf('vote')).html).toBe('from the cache');
  });

  it('renders again when the words have changed', async () => {
    const folder = useNewsroom({ vote: { text: 'It passed.\n' } });
    await findBodyOf('vote');
    markCache(folder);
    writeFileSync(join(folder, 'articles/vote/index.md'), toFile(VOTE, 'It failed.\n'));
    expect((await findBodyOf('vote')).html).toContain('It failed.');
  });

  it('renders again when an article that it recommends has another headline', async () => {
    const folder = useNewsroom({
      vote: { text: '::recommended{article="veto"}\n' },
      veto: { headline: 'What a veto is' },
    });
    expect((await findBodyOf('vote')).html).toContain('What a veto is');
    markCache(folder);
    writeFileSync(join(folder, 'articles/veto/index.md'), toFile({ ...VOTE, headline: 'Vetoes, explained' }));
    expect((await findBodyOf('vote')).html).toContain('Vetoes, explained');
  });

  it('renders again when a picture in it is another, though its name is the same', async () => {
    const text = '![A map.](map.png "Credit: Map: desk")\n';
    const folder = useNewsroom({ vote: { text } }, { 'articles/vote/map.png': await draw('teal') });
    const before = (await findBodyOf('vote')).html;
    writeFileSync(join(folder, 'articles/vote/map.png'), await draw('navy'));
    const after = (await findBodyOf('vote')).html;
    const addressIn = (html: string) => /\/pictures\/[\da-f]{12}/.exec(html)?.[0];
    expect(addressIn(before)).toBeDefined();
    expect(addressIn(after)).not.toBe(addressIn(before));
  });

  it('does without a cache that is broken', async () => {
    const folder = useNewsroom({ vote: { text: 'It passed.\n' } });
    await findBodyOf('vote');
    for (const name of globSync('.cache/bodies/*/*.json', { cwd: folder }))
      writeFileSync(join(folder, name), '{"body":');
    expect((await findBodyOf('vote')).html).toContain('It passed.');
  });

  it('says at once what is wrong while pages are edited, with file and line', async () => {
    useNewsroom({ vote: { text: 'It passed.\n\n<b>It</b> passed.\n' } });
    await expect(findBodyOf('vote')).rejects.toThrow(/content\/articles\/vote\/index\.md:\d+ /);
  });

  it('keeps what is wrong for the end of a build, and goes on with an empty text', async () => {
    vi.stubEnv('DEV', false);
    useNewsroom({ vote: { text: '![A map.](gone.png "Credit: Map: desk")\n' } });
    takeProblems();
    expect(await findBodyOf('vote')).toEqual({ html: '', headings: [], words: 0 });
    expect(takeProblems()).toMatchObject([
      { file: 'content/articles/vote/index.md', message: expect.stringMatching(/gone\.png/) as string },
    ]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { ContentError } from '../../../src/loading/problems.ts';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { listStandingPages, renderStandingPage } from '../../../src/queries/standing.ts';
import { useNewsroom } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

async function renderAbout(text: string): Promise<string> {
  useNewsroom({ vote: {} }, { 'pages/about.md': `---\ntitle: About\ndescription: Us.\n---\n\n${text}\n` });
  const [page] = await listStandingPages();
  if (!page) throw new Error('There is no standing page.');
  return renderStandingPage(page, await openNewsroom());
}

describe('listStandingPages', () => {
  it('lists them by name', async () => {
    const page = '---\ntitle: A page\ndescription: It says.\n---\n\nText.\n';
    useNewsroom({ vote: {} }, { 'pages/privacy.md': page, 'pages/about.md': page });
    expect((await listStandingPages()).map(({ id }) => id)).toEqual(['about', 'privacy']);
  });
  it('lists none where there is no such folder', async () => {
    useNewsroom({ vote: {} });
    expect(await listStandingPages()).toEqual([]);
  });
});

describe('renderStandingPage', () => {
  it('renders its text as HTML', async () => {
    expect(await renderAbout('We write *news*.')).toContain('We write <em>news</em>.');
  });
  it('leads to articles', async () => {
    expect(await renderAbout('See [the vote](/articles/vote/).')).toContain('href="/articles/vote/"');
  });
  it.each([
    ['a picture', '![A map.](map.png "Credit: Map: desk")', /A standing page has no pictures/],
    ['raw HTML', 'We write.\n\n<b>News</b>', /content\/pages\/about\.md:8 /],
    ['a link to an article that is not public', 'See [the veto](/articles/veto/).', /veto/],
  ])('refuses %s', async (_what, text, message) => {
    const rendered = renderAbout(text);
    await expect(rendered).rejects.toBeInstanceOf(ContentError);
    await expect(rendered).rejects.toThrow(message);
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { expect, test } from '@playwright/test';
import { buildNewsroom, makeNewsroom } from './newsroom.ts';

const VOTE = {
  headline: 'Council votes',
  kind: 'news',
  section: 'world',
  authors: ['world-desk'],
  published: '2024-03-25T18:40:00Z',
};

test('keeps every address that was public, or says what to write', async () => {
  test.setTimeout(240_000);
  const newsroom = makeNewsroom();
  const write = (slug: string, data: Record<string, unknown>): void => {
    mkdirSync(join(newsroom.content, 'articles', slug), { recursive: true });
    writeFileSync(
      join(newsroom.content, 'articles', slug, 'index.md'),
      `---\n${stringify(data)}---\n\nIt passed.\n`,
    );
  };
  const read = (path: string): string => readFileSync(join(newsroom.site, path, 'index.html'), 'utf8');
  try {
    write('council-vote', { ...VOTE, redirects: ['un-vote'] });
    const record = [
      '# Every page and feed that has been public at https://broadsheet.example.com/',
      '/articles/un-vote/',
      '/topics/un/',
      '/articles/hoax/',
    ];
    writeFileSync(join(newsroom.content, 'published.txt'), record.join('\n'));
    const failed = await buildNewsroom(newsroom).then(
      () => '',
      (error: Error & { stderr?: string; stdout?: string }) => `${error.stdout ?? ''}${error.stderr ?? ''}`,
    );
    expect(failed).toContain('/topics/un/ was public before');
    expect(failed).toContain('/articles/hoax/ was public before');
    expect(failed).not.toContain('/articles/un-vote/ was public before');

    const old = {
      moved: { '/topics/un/': '/sections/world/' },
      gone: { '/articles/hoax/': 'It rested on a forged document.' },
    };
    writeFileSync(join(newsroom.content, 'addresses.yml'), stringify(old));
    await buildNewsroom(newsroom);
    for (const [page, target] of [
      ['articles/un-vote', '../../articles/council-vote/'],
      ['topics/un', '../../sections/world/'],
    ] as const) {
      expect(read(page)).toContain(`content="0; url=${target}index.html"`);
      expect(read(page)).toContain('<meta name="robots" content="noindex"');
      expect(read(page)).toMatch(
        /<link rel="canonical" href="https:\/\/broadsheet\.example\.com\/(articles\/council-vote|sections\/world)\/"/,
      );
    }
    expect(read('articles/hoax')).toContain('This page was withdrawn');
    expect(read('articles/hoax')).toContain('It rested on a forged document.');
    expect(read('articles/hoax')).toContain('<meta name="robots" content="noindex"');
  } finally {
    newsroom.remove();
  }
});

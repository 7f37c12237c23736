import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPublished, listPublic, readPublished, writePublished } from '../../../src/loading/published.ts';
import { makeFolder } from '../commands/folder.ts';

const SITE = 'https://news.example/';
const BUILT = {
  'index.html': '',
  '404.html': '',
  'feed.xml': '',
  'articles/vote/index.html': '',
  'articles/vote/qr.svg': '',
  'topics/gaza/index.html': '',
  'topics/gaza/page/2/index.html': '',
  'topics/gaza/feed.json': '',
  'archive/index.html': '',
  'archive/2024/03/index.html': '',
  'sitemap.xml': '',
};

describe('listPublic', () => {
  it('lists pages and feeds, but not what follows from the articles', () => {
    expect(listPublic(makeFolder(BUILT))).toEqual([
      '/',
      '/archive/',
      '/articles/vote/',
      '/feed.xml',
      '/topics/gaza/',
      '/topics/gaza/feed.json',
    ]);
  });
});

describe('the record', () => {
  it('is read as it was written, each address once and in order', () => {
    const content = makeFolder();
    writePublished(content, { site: SITE, addresses: ['/b/', '/a/', '/b/'] });
    expect(readPublished(content)).toEqual({ site: SITE, addresses: ['/a/', '/b/'] });
    expect(readFileSync(join(content, 'published.txt'), 'utf8')).toMatch(/^# .*\n# .*\n\/a\/\n\/b\/\n$/);
  });

  it('is not there in a newsroom that has published nothing', () => {
    expect(readPublished(makeFolder())).toBeUndefined();
  });
});

describe('checkPublished', () => {
  const NONE = { moved: {}, gone: {} };
  const check = (addresses: string[], site = SITE, old: typeof NONE = NONE) =>
    checkPublished({ site, addresses }, SITE, makeFolder(BUILT), old).map(({ message }) => message);

  it('passes when every address still has its page', () => {
    expect(check(['/', '/articles/vote/', '/topics/gaza/', '/feed.xml'])).toEqual([]);
  });
  it('refuses to lose an article, and says what to write', () => {
    expect(check(['/articles/veto/'])).toEqual([
      expect.stringMatching(
        /^\/articles\/veto\/ was public before.*"redirects: \[veto\]".*"gone" in content\/addresses\.yml/,
      ),
    ]);
  });
  it('refuses to lose a list, a standing page or a feed', () => {
    for (const path of ['/topics/un/', '/about/', '/topics/un/feed.json'])
      expect(check([path])).toEqual([expect.stringMatching(/"moved" in content\/addresses\.yml/)]);
  });
  it('asks of the feeds of a list nothing that is written of its page, and of the page itself still a page', () => {
    const old = {
      moved: { '/topics/un/': 'https://un.example/' },
      gone: { '/topics/sea/': 'Joined with another.' },
    };
    expect(check(['/topics/un/feed.json', '/topics/sea/atom.xml'], SITE, old)).toEqual([]);
    expect(check(['/topics/un/'], SITE, old)).toHaveLength(1);
  });
  it('counts what goes on, where a whole paper would be lost', () => {
    const addresses = Array.from({ length: 12 }, (_, number) => `/articles/lost-${number}/`);
    expect(check(addresses)).toHaveLength(11);
    expect(check(addresses).at(-1)).toMatch(
      /^2 more .*If nothing was ever published at https:\/\/news\.example\//,
    );
  });
  it('holds a site to no promise that another site made', () => {
    expect(check(['/articles/veto/'], 'https://sample.example/')).toEqual([]);
  });
  it('holds nobody to anything before the first record', () => {
    expect(checkPublished(undefined, SITE, makeFolder(BUILT), NONE)).toEqual([]);
  });
});

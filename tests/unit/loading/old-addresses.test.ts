import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/loading/content.ts';
import { checkTargets, listMoves, readOldAddresses } from '../../../src/loading/old-addresses.ts';
import { ContentError } from '../../../src/loading/problems.ts';
import { makeNewsroom, toFile, VOTE } from './newsroom.ts';

/** The problems of a newsroom with one article, `council-vote`, that was `un-vote` before. */
function listProblems(addresses: unknown): string[] {
  const files = {
    'articles/council-vote/index.md': toFile({ ...VOTE, redirects: ['un-vote'] }),
    'addresses.yml': dump(addresses),
  };
  try {
    readContent(makeNewsroom(files));
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
  }
}

describe('listMoves', () => {
  it('tells servers what has moved and what is gone, articles first', () => {
    const files = { 'articles/council-vote/index.md': toFile({ ...VOTE, redirects: ['un-vote'] }) };
    const { articles } = readContent(makeNewsroom(files));
    const old = {
      moved: { '/topics/un/': '/topics/gaza/' },
      gone: { '/articles/hoax/': 'Forged.' },
      yaml: '',
    };
    expect(listMoves(articles, old)).toEqual({
      moved: [
        ['/articles/un-vote/', '/articles/council-vote/'],
        ['/topics/un/', '/topics/gaza/'],
      ],
      gone: ['/articles/hoax/'],
    });
  });
});

describe('content/addresses.yml', () => {
  it('may be missing', () => {
    expect(readOldAddresses(makeNewsroom({}), [])).toEqual({ moved: {}, gone: {}, yaml: '' });
  });

  it.each([
    ['a page that has moved', { moved: { '/topics/un/': '/topics/united-nations/' } }],
    ['a page that has moved to another site', { moved: { '/shop/': 'https://shop.example/' } }],
    [
      'a page that is gone, with the reason',
      { gone: { '/articles/hoax/': 'It rested on a forged document.' } },
    ],
  ])('may name %s', (_what, addresses) => {
    expect(listProblems(addresses)).toEqual([]);
  });

  it.each([
    ['an address without slashes', { gone: { hoax: 'Forged.' } }, /hoax .*slash at both ends/],
    [
      'marks that servers read as their own',
      { gone: { '/a;b$c/': 'Forged.' } },
      /is not the address of a page/,
    ],
    ['a way out of the site', { gone: { '/../a/': 'Forged.' } }, /is not the address of a page/],
    ['no reason', { gone: { '/articles/hoax/': '' } }, /is empty/],
    ['a field that does not exist', { removed: {} }, /There is no field "removed"/],
    [
      'a page that is both',
      { moved: { '/a/': '/b/' }, gone: { '/a/': 'Forged.' } },
      /:2 \/a\/ is both moved and gone/,
    ],
    [
      'a living article',
      { gone: { '/articles/council-vote/': 'Forged.' } },
      /belongs to the article "council-vote"/,
    ],
    [
      'an old slug of an article',
      { gone: { '/articles/un-vote/': 'Forged.' } },
      /belongs to the article "council-vote"/,
    ],
    ['a circle of one', { moved: { '/a/': '/a/' } }, /leads to itself/],
    [
      'a chain',
      { moved: { '/a/': '/b/', '/b/': '/c/' } },
      /:2 \/a\/ leads to \/b\/, which leads on to \/c\/\. Write the last/,
    ],
    ['a circle of two', { moved: { '/a/': '/b/', '/b/': '/a/' } }, /leads on to/],
    [
      'a way to what is gone',
      { moved: { '/a/': '/b/' }, gone: { '/b/': 'Forged.' } },
      /leads to \/b\/, which is gone/,
    ],
    [
      'a chain over an article',
      { moved: { '/a/': '/articles/un-vote/' } },
      /leads on to \/articles\/council-vote\//,
    ],
  ])('may not name %s', (_what, addresses, message) => {
    expect(listProblems(addresses).join('\n')).toMatch(message);
    expect(listProblems(addresses)[0]).toMatch(/^content\/addresses\.yml:/);
  });

  it('must lead to pages that are there', () => {
    const folder = makeNewsroom({
      'addresses.yml': dump({ moved: { '/a/': '/b/', '/c/': '/d/', '/e/': 'https://x.example/' } }),
    });
    mkdirSync(join(folder, 'site/b'), { recursive: true });
    writeFileSync(join(folder, 'site/b/index.html'), 'B');
    const problems = checkTargets(readOldAddresses(folder, []), join(folder, 'site'));
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 /c/ leads to /d/, where there is no page. Write where the page is now, or list it under gone.',
    ]);
  });
});

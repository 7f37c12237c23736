import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  inSite,
  listProblems,
  PAGE,
  PICTURE,
  VOTE_FILE,
  withArticle,
  withField,
  type Files,
} from './bad-newsroom.ts';
import { toFile, VOTE } from './newsroom.ts';

describe('a name or an address that cannot be is named once, with what to write instead', () => {
  it.each<[string, Files, RegExp]>([
    ['an address that climbs', withField('redirects', ['../../etc']), /redirects\[1\] is not a slug/],
    ['a folder in a form of Unicode that disks change', withArticle('cafe\u0301'), /is not a slug/],
    [
      'two folders of one address',
      { ...withArticle('ﬁne'), ...withArticle('fine') },
      /is that of "fine" too/,
    ],
    ['a folder that Windows cannot have', withArticle('con'), /a name that Windows keeps/],
    [
      'a page in the place of a list',
      { 'pages/corrections.md': PAGE },
      /\/corrections\/ is the address of something/,
    ],
    ['a page in the place of an edition', { 'pages/ar.md': PAGE }, /\/ar\/ is the address of something else/],
    ['a page with a name for no address', { 'pages/About us.md': PAGE }, /The file's name is not a slug/],
    [
      'a section with capital letters',
      { 'sections.yml': 'World: { name: World }' },
      /World has capital letters/,
    ],
    ['a section of every object', withField('section', 'constructor'), /no section "constructor"/],
    [
      'a picture outside its folder',
      withField('picture', { ...PICTURE, file: '../x/map.png' }),
      /picture\.file is not a picture beside/,
    ],
    [
      'a picture that is not there',
      withField('picture', PICTURE),
      /:9 There is no picture map\.png beside the article\. Put it there/,
    ],
    [
      'a picture named otherwise on disk',
      { ...withField('picture', PICTURE), 'articles/council-vote/Map.PNG': 'x' },
      /Write "Map\.PNG", as the file is named/,
    ],
    [
      'a translation of a translation',
      { ...withField('translationOf', 'b'), ...withArticle('b', { ...VOTE, translationOf: 'council-vote' }) },
      /council-vote\/index\.md: translationOf names "b", which is a translation itself/,
    ],
    [
      'a translation into the same language',
      { ...withField('translationOf', 'b'), ...withArticle('b') },
      /in the same language/,
    ],
    [
      'an address that runs a script',
      withField('canonical', 'javascript:alert(1)'),
      /canonical is not a web address/,
    ],
    [
      'an address with a name before its host',
      withField('canonical', 'https://bank.example@evil.example/'),
      /canonical is not a web address/,
    ],
    [
      'a mail address that breaks out',
      inSite(`reuse: 'mailto:x" onclick=alert(1)'`),
      /site\.yml:\d+ reuse is not/,
    ],
    ['a site at no front page', inSite('address: https://news.example/?a=/'), /address has a \? or #/],
  ])('%s', (_what, files, expected) => {
    const problems = listProblems(files).filter((problem) => expected.test(problem));
    expect(problems, listProblems(files).join('\n') || 'nothing was said').toHaveLength(1);
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'a link among the articles',
      (folder) => symlinkSync('loop', join(folder, 'articles/loop')),
      /articles\/loop: This is a link/,
    ],
    [
      'a link that leads back to itself',
      linkIndex,
      /self\/index\.md: This is a link that leads back to itself/,
    ],
    ['a folder in the place of an article', makeIndex, /dir\/index\.md: This is a folder/],
    [
      'a table that is missing',
      (folder) => rmSync(join(folder, 'sections.yml')),
      /sections\.yml: The file is missing/,
    ],
  ])('%s', (_what, change, expected) => {
    expect(listProblems({}, change).join('\n')).toMatch(expected);
  });

  it('and lets pass what only looks bad', () => {
    const files = {
      ...withArticle('café'),
      [VOTE_FILE]: `\ufeff${toFile({ ...VOTE, published: '1785-01-01T00:00:00+14:00' })}`.replaceAll(
        '\n',
        '\r',
      ),
    };
    expect(listProblems(files)).toEqual([]);
  });
});

function linkIndex(folder: string): void {
  mkdirSync(join(folder, 'articles/self'));
  symlinkSync('index.md', join(folder, 'articles/self/index.md'));
}

function makeIndex(folder: string): void {
  mkdirSync(join(folder, 'articles/dir/index.md'), { recursive: true });
}

import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFacts, listFiles, takeFingerprint } from '../../../src/commands/fingerprint.ts';
import { makeFolder, writeFiles } from './folder.ts';

const NEWSROOM = {
  'content/site.yml': 'name: The Morning Post\n',
  'content/articles/vote/index.md': 'Fourteen members voted in favour.',
  'content/articles/vote/map.png': 'a picture',
  'src/links.ts': 'export const home = "/";',
};

function fingerprintOf(root: string, facts: string[] = ['2026-11-24']): string {
  return takeFingerprint({ root, paths: ['content', 'src', 'astro.config.mjs'], facts });
}

describe('takeFingerprint', () => {
  it('gives the same name to the same files, wherever they lie', () => {
    expect(fingerprintOf(makeFolder(NEWSROOM))).toBe(fingerprintOf(makeFolder(NEWSROOM)));
  });

  const changes: [what: string, change: (root: string) => void][] = [
    ['a letter', (root) => writeFiles(root, { 'content/site.yml': 'name: The Evening Post\n' })],
    ['a new article', (root) => writeFiles(root, { 'content/articles/veto/index.md': '' })],
    ['a lost picture', (root) => rmSync(join(root, 'content/articles/vote/map.png'))],
    [
      'a new slug',
      (root) => renameSync(join(root, 'content/articles/vote'), join(root, 'content/articles/veto')),
    ],
    ['a file that was not there', (root) => writeFiles(root, { 'astro.config.mjs': '' })],
    [
      'letters that move from one file to the next',
      (root) =>
        writeFiles(root, {
          'content/articles/vote/index.md': 'Fourteen members voted in favour.a',
          'content/articles/vote/map.png': ' picture',
        }),
    ],
  ];

  it.each(changes)('changes with %s', (_what, change) => {
    const root = makeFolder(NEWSROOM);
    const before = fingerprintOf(root);
    change(root);
    expect(fingerprintOf(root)).not.toBe(before);
  });

  it('changes with the facts', () => {
    const root = makeFolder(NEWSROOM);
    expect(fingerprintOf(root, ['2026-11-25'])).not.toBe(fingerprintOf(root));
  });

  it('does not change with a file that no page is made of', () => {
    const root = makeFolder(NEWSROOM);
    const before = fingerprintOf(root);
    writeFiles(root, { 'README.md': 'How to start' });
    expect(fingerprintOf(root)).toBe(before);
  });
});

describe('listFacts', () => {
  const NOON = Date.parse('2026-11-24T12:00:00Z');

  it.each([
    ['keeps the settings of the build', { BROADSHEET_CONTENT: 'elsewhere' }, true],
    ['keeps the moment that is asked for', { SOURCE_DATE_EPOCH: '1711382400' }, true],
    ['leaves out what no page shows', { EDITOR: 'vim', MY_BROADSHEET_: 'x' }, false],
  ])('%s', (_name, environment, isKept) => {
    expect(listFacts(environment, NOON).length > listFacts({}, NOON).length).toBe(isKept);
  });

  it('changes with the day and not with the hour', () => {
    expect(listFacts({}, NOON)).toEqual(listFacts({}, NOON + 3_600_000));
    expect(listFacts({}, NOON)).not.toEqual(listFacts({}, NOON + 86_400_000));
  });
});

describe('listFiles', () => {
  it('lists files of all depths in order, a file as itself, and nothing for nothing', () => {
    const root = makeFolder(NEWSROOM);
    const inContent = ['articles/vote/index.md', 'articles/vote/map.png', 'site.yml'];
    expect(listFiles(join(root, 'content'))).toEqual(inContent.map((path) => join(root, 'content', path)));
    expect(listFiles(join(root, 'src/links.ts'))).toEqual([join(root, 'src/links.ts')]);
    expect(listFiles(join(root, 'dist'))).toEqual([]);
  });
});

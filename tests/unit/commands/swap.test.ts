import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchangeFolders } from '../../../src/commands/exchange.ts';
import { nameFolders, repairSwap, swapSites, type SiteFolders } from '../../../src/commands/swap.ts';
import { makeFolder, writeFiles } from './folder.ts';

const MORNING = { 'index.html': 'morning edition', 'articles/vote/index.html': 'The vote' };
const EVENING = { 'index.html': 'evening edition' };

function makeSites(standing: Partial<Record<keyof SiteFolders, Record<string, string>>>): SiteFolders {
  const folders = nameFolders(makeFolder(), undefined);
  for (const folder of Object.values<string>({ ...folders })) mkdirSync(dirname(folder), { recursive: true });
  for (const [name, files] of Object.entries(standing)) writeFiles(folders[name as keyof SiteFolders], files);
  return folders;
}

function readFront({ site }: SiteFolders): string {
  return readFileSync(join(site, 'index.html'), 'utf8');
}

describe('nameFolders', () => {
  it('puts the next site into the workshop', () => {
    const { site, next, previous } = nameFolders('newsroom', undefined);
    const inside = (path: string) => join('newsroom', path);
    expect([site, next, previous]).toEqual(['dist', '.broadsheet/next', '.broadsheet/previous'].map(inside));
  });

  it('puts the next site beside one that is elsewhere', () => {
    const { site, next, previous } = nameFolders('newsroom', join('news', 'site'));
    const inside = (path: string) => join('news', path);
    expect([site, next, previous]).toEqual(['site', '.site-next', '.site-previous'].map(inside));
  });
});

const WAYS: [string, typeof exchangeFolders][] = [
  ['in one step where the system can', exchangeFolders],
  ['by two renamings where it cannot', () => false],
];

describe.each(WAYS)('swapSites, %s', (_way, exchange) => {
  it('puts the first site in its place', () => {
    const folders = makeSites({ next: MORNING });
    swapSites(folders, exchange);
    expect(readFront(folders)).toBe('morning edition');
  });

  it('puts the next site in the place of the one before, whole, and leaves nothing behind', () => {
    const folders = makeSites({ site: MORNING, next: EVENING, previous: { 'index.html': 'yesterday' } });
    swapSites(folders, exchange);
    expect(readFront(folders)).toBe('evening edition');
    expect(existsSync(join(folders.site, 'articles'))).toBe(false);
    expect([folders.next, folders.previous].filter(existsSync)).toEqual([]);
  });
});

describe('repairSwap', () => {
  it('brings back the site when a swap was stopped between its two renamings', () => {
    const folders = makeSites({ site: MORNING, next: EVENING });
    renameSync(folders.site, folders.previous);
    repairSwap(folders);
    expect(readFront(folders)).toBe('morning edition');
  });

  it('keeps the new site when a swap was stopped after its two renamings', () => {
    const folders = makeSites({ site: EVENING, previous: MORNING });
    repairSwap(folders);
    expect(readFront(folders)).toBe('evening edition');
    expect(existsSync(folders.previous)).toBe(false);
  });

  it('throws away half a site that was never swapped in', () => {
    const folders = makeSites({ site: MORNING, next: { '404.html': 'half' } });
    repairSwap(folders);
    expect(existsSync(folders.next)).toBe(false);
    expect(readFront(folders)).toBe('morning edition');
  });

  it('does nothing before the first build', () => {
    const folders = makeSites({});
    repairSwap(folders);
    expect(existsSync(folders.site)).toBe(false);
  });
});

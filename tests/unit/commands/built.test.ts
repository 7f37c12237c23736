import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNextPublication, isUpToDate, readBuilt, writeBuilt } from '../../../src/commands/built.ts';
import { makeFolder } from './folder.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const built = { fingerprint: 'a1', files: 2, until: NOON + 1000 };
const PAGES = { 'index.html': '', '404.html': '' };

describe('isUpToDate', () => {
  it.each([
    ['says yes when nothing has changed', built, 'a1', PAGES, NOON, true],
    [
      'says yes when nothing waits to be published',
      { ...built, until: undefined },
      'a1',
      PAGES,
      NOON * 2,
      true,
    ],
    ['says no before the first build', undefined, 'a1', PAGES, NOON, false],
    ['says no when what it is made of has changed', built, 'b2', PAGES, NOON, false],
    ['says no when an article has become public', built, 'a1', PAGES, NOON + 1000, false],
    ['says no when a page was deleted', built, 'a1', { 'index.html': '' }, NOON, false],
    ['says no when the site is gone', built, 'a1', {}, NOON, false],
  ])('%s', (_name, last, fingerprint, files, moment, answer) => {
    expect(isUpToDate(last, fingerprint, makeFolder(files as Record<string, string>), moment)).toBe(answer);
  });
});

describe('readBuilt', () => {
  it('reads what was written', () => {
    const file = join(makeFolder(), 'cache', 'built.json');
    writeBuilt(file, built);
    expect(readBuilt(file)).toEqual(built);
  });

  it.each([
    ['nothing', {}],
    ['half a record', { 'built.json': '{"finger' }],
  ])('remembers no build where there is %s', (_what, files) => {
    expect(readBuilt(join(makeFolder(files as Record<string, string>), 'built.json'))).toBeUndefined();
  });
});

describe('findNextPublication', () => {
  it('finds nothing in an edition that is out', () => {
    expect(
      findNextPublication(join(import.meta.dirname, '../../../content'), Date.parse('2100-01-01')),
    ).toBeUndefined();
  });

  it('finds the first moment that is still to come', () => {
    const before = Date.parse('1990-01-01T00:00:00Z');
    const next = findNextPublication(join(import.meta.dirname, '../../../content'), before) ?? 0;
    expect(next).toBeGreaterThan(before);
    expect(findNextPublication(join(import.meta.dirname, '../../../content'), next)).toBeGreaterThan(next);
  });
});

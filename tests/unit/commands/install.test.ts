import { createHash } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../src/commands/install.mjs';
import { makeFolder } from './folder.ts';

const LOCK = '{"packages":{}}';
const HERE = `${process.platform} ${process.arch}`;
const STAMP = `${HERE} ${createHash('sha256').update(LOCK).digest('hex')}`;
const WRITTEN = 'node_modules/.package-lock.json';
const STAMPED = 'node_modules/.broadsheet-installed';

describe('isInstalled', () => {
  it.each([
    ['says no without node_modules', {}, 'newer', false],
    [
      'says no when an installation was stopped half way',
      { 'node_modules/astro/index.js': '' },
      'newer',
      false,
    ],
    ['says yes when npm has written since the lock', { [WRITTEN]: '' }, 'newer', true],
    ['says no when the lock is newer', { [WRITTEN]: '' }, 'older', false],
    ['says yes when the lock is newer but the same', { [WRITTEN]: '', [STAMPED]: STAMP }, 'older', true],
    ['says no when the lock is another', { [WRITTEN]: '', [STAMPED]: `${HERE} 0` }, 'older', false],
    [
      'says no when the packages are of another platform',
      { [WRITTEN]: '', [STAMPED]: 'sunos sparc 0' },
      'newer',
      false,
    ],
  ])('%s', (_name, files, age, answer) => {
    const root = makeFolder({ ...(files as Record<string, string>), 'package-lock.json': LOCK });
    const lockTime = age === 'newer' ? 1000 : Date.now() / 1000 + 1000;
    utimesSync(join(root, 'package-lock.json'), lockTime, lockTime);
    expect(isInstalled(root)).toBe(answer);
  });
});

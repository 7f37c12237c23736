import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../../src/commands/take-turns.mjs';
import { makeFolder } from './folder.ts';

const NOBODY = '999999999';

describe('takeTurns', () => {
  it('does one work after the other, and says once that it waits', async () => {
    const folder = join(makeFolder(), 'building');
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await wait(300);
      log.push(`${name} ends`);
    };
    const first = takeTurns(folder, () => log.push('first waits'), work('first'));
    const second = takeTurns(folder, () => log.push('second waits'), work('second'));
    await Promise.all([first, second]);
    expect(log).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
    expect(existsSync(folder)).toBe(false);
  });

  it('gives what the work gives', async () => {
    expect(
      await takeTurns(
        join(makeFolder(), 'building'),
        () => undefined,
        () => 106,
      ),
    ).toBe(106);
  });

  it('lets the next one work when a work fails', async () => {
    const folder = join(makeFolder(), 'building');
    const fail = () => Promise.reject(new Error('No such picture.'));
    await expect(takeTurns(folder, () => undefined, fail)).rejects.toThrow('No such picture.');
    expect(existsSync(folder)).toBe(false);
  });

  it('does not wait for a command that was killed', async () => {
    const folder = join(makeFolder({ 'building/process': NOBODY }), 'building');
    expect(
      await takeTurns(
        folder,
        () => undefined,
        () => 'done',
      ),
    ).toBe('done');
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listDigests, makeSmallNewsroom, waitFor, type SmallNewsroom } from './newsroom.ts';

const SECRET = 'Zanzibarquartz';
const HIDDEN: Record<string, string> = {
  headline: SECRET,
  standfirst: `${SECRET} in a sentence.`,
  picture: `{ file: ${SECRET}.jpg, alt: ${SECRET}, credit: ${SECRET}, missing: true }`,
};
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && canMountDisk();

let folder = '';
let newsroom: SmallNewsroom;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  newsroom = await makeSmallNewsroom(join(folder, 'first'));
  newsroom.write(
    `${SECRET.toLowerCase()}-embargoed`,
    { ...HIDDEN, embargo: '2024-06-01T06:00:00+02:00' },
    SECRET,
  );
  newsroom.write(`${SECRET.toLowerCase()}-draft`, { ...HIDDEN, draft: 'true' }, SECRET);
  newsroom.write(`${SECRET.toLowerCase()}-later`, { ...HIDDEN, published: '2025-01-01T06:00:00Z' }, SECRET);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build', { timeout: 120_000 }, () => {
  it('says when the next article is due, and writes it for a scheduler', async () => {
    const file = join(folder, 'next.txt');
    const { code, said } = await newsroom.build({}, ['--next-file', file]);
    expect(said).toMatch(/Built \d+ pages.*\nThe next article is due at 2024-06-01T04:00:00Z/);
    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('2024-06-01T04:00:00Z\n');
  });

  it('holds no word of what is embargoed, to come or a draft: not in a page, a list, a feed or the name of a file', () => {
    const names = readdirSync(newsroom.site, { recursive: true }).map(String);
    const secret = SECRET.toLowerCase();
    const inText = names.filter((name) =>
      readLatin(join(newsroom.site, name)).toLowerCase().includes(secret),
    );
    expect(names.length).toBeGreaterThan(20);
    expect([...names.filter((name) => name.toLowerCase().includes(secret)), ...inText]).toEqual([]);
  });

  it('gives the same bytes in another folder, time zone, locale, order of files and cache', async () => {
    const other = await makeSmallNewsroom(join(folder, 'elsewhere', 'a much longer way'));
    const far = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const { code, said } = await other.build(far);
    expect(code, said).toBe(0);
    expect(listDigests(other.site)).toEqual(listDigests(newsroom.site));
  });

  it('gives the same bytes from a warm cache', async () => {
    const before = listDigests(newsroom.site);
    expect((await newsroom.build({}, ['--force'])).code).toBe(0);
    expect(listDigests(newsroom.site)).toEqual(before);
  });

  it('leaves the last good site whole when it is killed at any moment, and the next one starts clean', async () => {
    const before = listDigests(newsroom.site);
    for (const moment of [300, 900, 1500, 2000, 2600]) {
      const child = newsroom.start({}, ['--force']);
      const ended = waitFor(child);
      await Promise.race([wait(moment), ended]);
      child.kill('SIGKILL');
      await ended;
      expect(listDigests(newsroom.site), `killed after ${moment} ms`).toEqual(before);
    }
    expect((await newsroom.build({}, ['--force'])).code).toBe(0);
    expect(listDigests(newsroom.site)).toEqual(before);
    expect(readdirSync(newsroom.folder).sort()).toEqual(['cache', 'content', 'site']);
  });

  it('leaves the last good site whole when memory runs out', async () => {
    const before = listDigests(newsroom.site);
    const { code, signal } = await newsroom.build({ NODE_OPTIONS: '--max-old-space-size=40' }, ['--force']);
    expect([code, signal]).not.toEqual([0, null]);
    expect(listDigests(newsroom.site)).toEqual(before);
  });

  it('waits for another one, so that two do not mix', async () => {
    const before = listDigests(newsroom.site);
    const both = await Promise.all([1, 2].map(() => newsroom.build({}, ['--force'])));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ said }) => said).join('')).toContain('Waiting for another build to end.');
    expect(listDigests(newsroom.site)).toEqual(before);
  });
});

describe.skipIf(!canMount)(
  `a build on a full disk${canMount ? '' : ' (left out: no small disk can be mounted)'}`,
  () => {
    const disk = () => join(folder, 'disk');
    afterAll(() => {
      if (canMount) execFileSync('umount', [disk()], { stdio: 'ignore' });
    });

    it(
      'leaves the last good site whole, says so, and works again when there is room',
      { timeout: 120_000 },
      async () => {
        mkdirSync(disk());
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk()]);
        const small = { BROADSHEET_OUT: join(disk(), 'site') };
        const first = await newsroom.build(small);
        expect(first.code, first.said).toBe(0);
        const before = listDigests(join(disk(), 'site'));
        spawnSync('dd', ['if=/dev/zero', `of=${join(disk(), 'ballast')}`, 'bs=64k'], { stdio: 'ignore' });
        const { code, said } = await newsroom.build(small, ['--force']);
        expect([code, said]).toEqual([1, expect.stringContaining('The disk is full')]);
        expect(listDigests(join(disk(), 'site'))).toEqual(before);
        rmSync(join(disk(), 'ballast'));
        const last = await newsroom.build(small, ['--force']);
        expect(last.code, last.said).toBe(0);
      },
    );
  },
);

function readLatin(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function canMountDisk(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

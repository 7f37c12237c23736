import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTarget, publishSite } from '../../../../src/commands/publish/publish-site.ts';
import type { Target } from '../../../../src/commands/publish/target.ts';
import { forgetNewest, keepVersion, listVersions } from '../../../../src/commands/publish/versions.ts';
import { makeFolder, writeFiles } from '../folder.ts';
import { hasRsync, hasSsh, serveByRsync, serveBySsh } from './daemons.ts';

const MORNING = {
  'index.html': 'morning, styled by /_assets/morning.css',
  'articles/vote/index.html': 'The vote',
  'articles/café au lait/index.html': 'Coffee',
  '_assets/morning.css': 'a {}',
};
const EVENING = { 'index.html': 'evening', '_assets/evening.css': 'b {}' };
const OPTIONS = { isDry: false, days: 7, now: Date.parse('2026-11-25T12:00:00Z') };

afterEach(() => void vi.unstubAllEnvs());

const KINDS: [string, boolean, (folder: string) => Promise<string>][] = [
  ['a folder', true, (folder) => Promise.resolve(join(folder, 'there/www'))],
  [`rsync${hasRsync ? '' : ' (left out: rsync is not installed)'}`, hasRsync, serveByRsync],
  [`rsync over SSH${hasSsh ? '' : ' (left out: rsync or sshd is not installed)'}`, hasSsh, serveBySsh],
];

describe.each(KINDS)('publishing to %s', (_kind, isThere, serve) => {
  it.skipIf(!isThere)(
    'sends what changed, keeps old styles a while and takes pages away at once',
    async () => {
      const folder = makeFolder();
      const target = openTarget(await serve(folder), undefined);
      const at = (path: string) => join(folder, 'there/www', path);
      writeFiles(join(folder, 'morning'), MORNING);
      writeFiles(join(folder, 'evening'), EVENING);
      await publishSite(join(folder, 'morning'), target, OPTIONS);
      expect(readFileSync(at('articles/café au lait/index.html'), 'utf8')).toBe('Coffee');
      const dry = await publishSite(join(folder, 'evening'), target, { ...OPTIONS, isDry: true });
      expect(dry.pages).toEqual(['index.html']);
      expect(readFileSync(at('index.html'), 'utf8')).toContain('morning');
      await publishSite(join(folder, 'evening'), target, OPTIONS);
      expect(readFileSync(at('index.html'), 'utf8')).toBe('evening');
      expect([at('_assets/morning.css'), at('_assets/evening.css')].every(existsSync)).toBe(true);
      expect(existsSync(at('articles/vote/index.html'))).toBe(false);
      await publishSite(join(folder, 'evening'), target, { ...OPTIONS, now: OPTIONS.now + 8 * 86_400_000 });
      expect(existsSync(at('_assets/morning.css'))).toBe(false);
    },
  );

  it.skipIf(!isThere)('leaves alone what somebody else has put there', async () => {
    const folder = makeFolder();
    const target = openTarget(await serve(folder), undefined);
    writeFiles(join(folder, 'there/www'), { 'verify.html': 'mine' });
    writeFiles(join(folder, 'morning'), MORNING);
    writeFiles(join(folder, 'evening'), EVENING);
    for (const site of ['morning', 'evening']) await publishSite(join(folder, site), target, OPTIONS);
    expect(readFileSync(join(folder, 'there/www/verify.html'), 'utf8')).toBe('mine');
  });
});

describe('publishSite', () => {
  /** A target that writes down what is asked of it, and stops when it is told to. */
  function listen(log: string[], stopAt?: string): Target {
    const does = async (what: string) => {
      log.push(what);
      return what === stopAt ? Promise.reject(new Error('The line is dead.')) : Promise.resolve();
    };
    return {
      hasServer: true,
      read: () => Promise.resolve(undefined),
      send: (_site, paths, lifetime) => does(`send ${lifetime} ${paths.join(' ')}`),
      remove: (paths) => does(`remove ${paths.join(' ')}`),
      write: ({ files }) => does(`write ${Object.values(files).every(Boolean) ? 'done' : 'begun'}`),
    };
  }

  it('says first what it sends, then sends what pages need, then pages, then that it is done', async () => {
    const log: string[] = [];
    const site = makeFolder(EVENING);
    await publishSite(site, listen(log), OPTIONS);
    expect(log).toEqual([
      'write begun',
      'send asset _assets/evening.css',
      'send page index.html',
      'write done',
    ]);
  });

  it('never says that it is done when the line breaks', async () => {
    const log: string[] = [];
    const site = makeFolder(EVENING);
    await expect(publishSite(site, listen(log, 'send page index.html'), OPTIONS)).rejects.toThrow(
      'The line is dead.',
    );
    expect(log).not.toContain('write done');
  });

  it('sends no compressed copies to where no server picks them', async () => {
    const log: string[] = [];
    const site = makeFolder({ 'index.html': 'x', 'index.html.br': 'x', _headers: 'x' });
    await publishSite(site, { ...listen(log), hasServer: false }, OPTIONS);
    expect(log).toContain('send page index.html');
  });
});

describe('versions', () => {
  it('lead back to the one before, and are no more than five', () => {
    const versions = join(makeFolder(), 'versions');
    for (let number = 1; number <= 7; number += 1)
      keepVersion(versions, makeFolder({ 'index.html': `edition ${number}` }), ['index.html']);
    expect(listVersions(versions)).toHaveLength(5);
    forgetNewest(versions);
    const [newest = ''] = listVersions(versions);
    expect(readFileSync(join(newest, 'index.html'), 'utf8')).toBe('edition 6');
  });

  it('stay when the site is built anew', () => {
    const versions = join(makeFolder(), 'versions');
    const site = makeFolder(MORNING);
    keepVersion(versions, site, Object.keys(MORNING));
    rmSync(site, { recursive: true });
    expect(readFileSync(join(listVersions(versions)[0] ?? '', 'index.html'), 'utf8')).toContain('morning');
  });

  it('are none where nothing was published', () => {
    expect(listVersions(join(makeFolder(), 'none'))).toEqual([]);
  });
});

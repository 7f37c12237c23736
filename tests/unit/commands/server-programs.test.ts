import { describe, expect, it } from 'vitest';
import { listMissingServers } from '../../../src/commands/server-programs.ts';

describe('listMissingServers', () => {
  it('misses every server where nothing is', () => {
    expect(listMissingServers({ PATH: '/usr/bin' }, () => false)).toContain('nginx');
    expect(listMissingServers({ PATH: '/usr/bin' }, () => false)).toContain('lighttpd-modules-lua');
  });
  it('misses none where all are', () => {
    expect(listMissingServers({ PATH: '' }, () => true)).toEqual([]);
  });
  it('finds servers where no path leads, and in folders of the path', () => {
    const there = ['/usr/sbin/nginx', '/opt/bin/caddy'];
    const missing = listMissingServers({ PATH: '/opt/bin' }, (path) => there.includes(path));
    expect(missing).not.toContain('nginx');
    expect(missing).not.toContain('caddy');
    expect(missing).toContain('apache2');
  });
  it('tells a server from the part of it that comes by itself', () => {
    const missing = listMissingServers({ PATH: '' }, (path) => path === '/usr/sbin/lighttpd');
    expect(missing).not.toContain('lighttpd');
    expect(missing).toContain('lighttpd-modules-lua');
  });
});

import { describe, expect, it } from 'vitest';
import { listServerFiles } from '../../../../src/output/servers/files.ts';
import type { Place } from '../../../../src/output/servers/place.ts';

const PLACE: Place = {
  host: 'news.example',
  root: '/srv/www',
  path: '/paper/',
  tls: { certificate: '/etc/ssl/news.pem', key: '/etc/ssl/news.key' },
  moves: { moved: [['/articles/vote/', '/articles/council-vote/']], gone: ['/articles/rumour/'] },
};
const read = (name: string, place = PLACE): string => listServerFiles(place).get(name) ?? '';
const WHOLE = ['nginx.conf', 'apache.conf', 'Caddyfile', 'lighttpd.conf'];

describe('the files for servers', () => {
  it('are one or two for each server', () => {
    expect([...listServerFiles(PLACE).keys()].sort()).toEqual(
      [...WHOLE, '.htaccess', 'broadsheet.lua'].sort(),
    );
  });
  it.each(WHOLE)('name in %s the folder, the certificate and its key', (name) => {
    for (const fact of ['/srv/www', '/etc/ssl/news.pem', '/etc/ssl/news.key'])
      expect(read(name)).toContain(fact);
  });
  it.each(WHOLE)('ask in %s for TLS from now on only where the server speaks it', (name) => {
    expect(read(name)).toContain('max-age=63072000');
    expect(read(name, { ...PLACE, tls: undefined })).not.toContain('max-age=63072000');
  });
  it.each(['nginx.conf', 'apache.conf', 'lighttpd.conf'])('lead in %s from plain HTTP to TLS', (name) => {
    expect(read(name)).toContain('https://news.example');
  });
  it.each(['nginx.conf', 'apache.conf', '.htaccess', 'Caddyfile', 'broadsheet.lua'])(
    'know in %s what has moved',
    (name) => {
      expect(read(name)).toContain('articles/council-vote/');
      expect(read(name)).toContain('articles/rumour');
    },
  );
  it('need no path of the host in .htaccess', () => {
    expect(read('.htaccess')).not.toContain('paper');
  });
  it('are the same each time', () => {
    expect([...listServerFiles(PLACE)]).toEqual([...listServerFiles(PLACE)]);
  });
});

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian.ts';

/** The servers that the tests start, what sends files to them, and a file that each is known by; Lua is a part of lighttpd that comes by itself. */
const PACKAGES: Record<string, string> = {
  nginx: 'nginx',
  apache2: 'apache2',
  caddy: 'caddy',
  lighttpd: 'lighttpd',
  'lighttpd-modules-lua': '/usr/lib/lighttpd/mod_magnet.so',
  'lighttpd-mod-openssl': '/usr/lib/lighttpd/mod_openssl.so',
  busybox: 'busybox',
  python3: 'python3',
  openssl: 'openssl',
  rsync: 'rsync',
  rclone: 'rclone',
  'openssh-server': 'sshd',
  'openssh-client': 'ssh',
};

/** Debian puts servers where no user's path leads. */
const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/bin'];

/** List the packages of servers that are not on this machine. */
export function listMissingServers(
  environment: NodeJS.ProcessEnv,
  isThere: (path: string) => boolean = existsSync,
): string[] {
  const folders = [...(environment['PATH'] ?? '').split(delimiter).filter(Boolean), ...FOLDERS];
  const isFound = (name: string) =>
    name.startsWith('/') ? isThere(name) : folders.some((folder) => isThere(join(folder, name)));
  return Object.keys(PACKAGES).filter((name) => !isFound(PACKAGES[name] ?? name));
}

/**
 * Get the servers that the tests start, where nobody minds: on a machine that runs tests for everyone (`CI`), or when told to by
 * `BROADSHEET_SERVERS=install`. Debian starts a server that it installs, which is not for a test to do on anybody's own machine.
 */
export async function provideServers(): Promise<void> {
  const isWelcome = Boolean(process.env['CI']) || process.env['BROADSHEET_SERVERS'] === 'install';
  const missing = listMissingServers(process.env);
  if (missing.length > 0 && isWelcome) {
    console.log(`Installing ${missing.join(', ')} for the tests of servers.`);
    await installDebianPackages(missing);
  }
  const still = listMissingServers(process.env);
  if (still.length === 0) return;
  console.log(
    `The tests of servers that are not here are left out: install ${still.join(', ')}, or set BROADSHEET_SERVERS=install.`,
  );
}

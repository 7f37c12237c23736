import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished, vi } from 'vitest';

const SSHD = '/usr/sbin/sshd';

/** What a machine must have for its tests, and the packages of what it has not. */
export const hasRsync = spawnSync('rsync', ['--version']).status === 0;
export const hasSsh = hasRsync && existsSync(SSHD) && spawnSync('ssh', ['-V']).status === 0;

/** Serve the folder `there` by the daemon of rsync, on a free port of this machine, as long as a test. Give the address of `there/www`. */
export async function serveByRsync(folder: string): Promise<string> {
  const port = await findPort();
  const file = join(folder, 'rsyncd.conf');
  const { username, gid } = userInfo();
  const place = `[site]\npath = ${join(folder, 'there')}\nread only = no\nuid = ${username}\ngid = ${gid}\n`;
  mkdirSync(join(folder, 'there'));
  writeFileSync(file, `port = ${port}\naddress = 127.0.0.1\nuse chroot = no\n${place}`);
  keepRunning('rsync', ['--daemon', '--no-detach', `--config=${file}`]);
  const address = `rsync://127.0.0.1:${port}/site`;
  await waitUntil(() => spawnSync('rsync', [address]).status === 0);
  return `${address}/www`;
}

/** Let in by SSH, on a free port, who has a key that is made for the test. Give the address of `there/www` as rsync has it. */
export async function serveBySsh(folder: string): Promise<string> {
  const port = await findPort();
  const at = (name: string) => join(folder, 'ssh', name);
  mkdirSync(at(''));
  for (const name of ['host', 'editor'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)]);
  copyFileSync(at('editor.pub'), at('welcome'));
  // Started by the administrator, it insists on an empty folder of its own.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const options = [
    `ListenAddress=127.0.0.1:${port}`,
    `HostKey=${at('host')}`,
    `AuthorizedKeysFile=${at('welcome')}`,
    'PidFile=none',
    'StrictModes=no',
    'UsePAM=no',
    'PasswordAuthentication=no',
    'PermitRootLogin=prohibit-password',
  ];
  keepRunning(SSHD, ['-D', '-f', '/dev/null', ...options.flatMap((option) => ['-o', option])]);
  const ssh = `ssh -F none -p ${port} -i ${at('editor')} -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=${at('hosts')} -o LogLevel=ERROR`;
  vi.stubEnv('RSYNC_RSH', ssh);
  const { username } = userInfo();
  await waitUntil(
    () => spawnSync('ssh', [...ssh.split(' ').slice(1), `${username}@127.0.0.1`, 'true']).status === 0,
  );
  return `${username}@127.0.0.1:${join(folder, 'there/www')}`;
}

function keepRunning(program: string, options: string[]): void {
  const daemon = spawn(program, options, { stdio: 'ignore' });
  onTestFinished(() => {
    daemon.kill();
  });
}

async function waitUntil(isReady: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isReady(); tries += 1) await wait(50);
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

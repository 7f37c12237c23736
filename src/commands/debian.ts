import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.ts';

/** Install packages of Debian or Ubuntu where we may: as the administrator, or as someone who may act as one without a password. */
export async function installDebianPackages(names: string[]): Promise<void> {
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!existsSync('/usr/bin/apt-get') || !succeeds([...before, 'true'])) return;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const [program = '', ...rest] = [...before, 'apt-get', '-q', ...words];
    const { code, output } = await run(program, rest, { isShown: false, environment });
    if (code !== 0) console.log(output.trim().split('\n').slice(-3).join('\n'));
  }
}

function succeeds([program = '', ...rest]: string[]): boolean {
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}

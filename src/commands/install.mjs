import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { takeTurns } from './take-turns.mjs';

const OPTIONS = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
const QUIET = ['--loglevel=error', '--no-progress'];

/**
 * Install the packages that package-lock.json names, unless they are there. All it says goes to the error stream, so that
 * the output of a command can be read by programs.
 *
 * @param {string} root The folder of package.json.
 */
export async function installPackages(root) {
  if (isInstalled(root)) return;
  const onWait = () => console.error('Waiting for another command that installs packages.');
  await takeTurns(join(root, '.broadsheet', 'installing'), onWait, async () => {
    if (isInstalled(root)) return;
    const started = Date.now();
    console.error('Installing the packages that package-lock.json names.');
    await install(root);
    writeFileSync(stampFile(root), stampOf(root));
    console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  });
}

/**
 * Decide whether node_modules holds what package-lock.json names: it bears our stamp, or npm has written it since.
 *
 * @param {string} root The folder of package.json.
 */
export function isInstalled(root) {
  const written = changed(join(root, 'node_modules', '.package-lock.json'));
  if (written === 0) return false;
  const stamp = readOrNothing(stampFile(root));
  if (stamp === stampOf(root)) return true;
  const isFromElsewhere = stamp !== '' && !stamp.startsWith(PLATFORM);
  return !isFromElsewhere && written >= changed(join(root, 'package-lock.json'));
}

const PLATFORM = `${process.platform} ${process.arch} `;

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.broadsheet-installed');
}

/** @param {string} root */
function stampOf(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return PLATFORM + createHash('sha256').update(lock).digest('hex');
}

/** @param {string} path */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} path */
function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} root */
async function install(root) {
  // Windows cannot delete the Node that runs from node_modules, as `npm ci` would.
  const isRunningFromThere =
    process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules'));
  const exact = isRunningFromThere ? { code: 1, output: 'EUSAGE' } : await runNpm(root, ['ci']);
  if (exact.code === 0) return;
  // npm may call a lock out of sync that was made on another platform, for packages which neither needs.
  const done = exact.output.includes('EUSAGE') ? await runNpm(root, ['install', '--no-save']) : exact;
  if (done.code === 0) return;
  console.error(done.output);
  console.error('The packages could not be installed: see above.');
  process.exit(1);
}

/**
 * @param {string} root
 * @param {string[]} words
 * @returns {Promise<{ code: number, output: string }>}
 */
function runNpm(root, words) {
  const [program, first] = findNpm();
  const all = [...first, ...words, ...OPTIONS, ...QUIET];
  const isScript = program === 'npm' && process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, all, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: isScript });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('error', () =>
      resolve({ code: 1, output: 'npm was not found: it comes with Node from https://nodejs.org/.' }),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The npm that runs this command, or else the first on the path. @returns {[string, string[]]} */
function findNpm() {
  const running = process.env['npm_execpath'];
  return running && basename(running).startsWith('npm') ? [process.execPath, [running]] : ['npm', []];
}

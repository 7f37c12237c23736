// Plain JavaScript for old versions of Node: it installs what is missing, finds a Node that is new enough, and runs the command on it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The first Node that runs TypeScript files by itself. */
const NEEDED = [22, 18];

const [name = '', ...options] = process.argv.slice(2);
await installPackages(ROOT);
runCommand(findNode(), findCommand(name), options);

/** A command is a file of this folder, or any file by its path. @param {string} command */
function findCommand(command) {
  return command.includes('/') ? command : join('src', 'commands', `${command}.ts`);
}

/** Node comes along as a package, because many machines have an older one; not for macOS, for which there is none. */
function findNode() {
  const folder = join(ROOT, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
  const packaged = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (canRun(packaged)) return packaged;
  if (isNewEnough(process.versions.node)) return process.execPath;
  console.error(
    `This needs Node ${NEEDED.join('.')} or newer, you have ${process.versions.node}: get it from https://nodejs.org/.`,
  );
  process.exit(1);
}

/** A packaged Node for the usual Linux does not run on Alpine, which names its C library in the report. @param {string} path */
function canRun(path) {
  if (!existsSync(path)) return false;
  return process.platform !== 'linux' || !existsSync('/etc/alpine-release');
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/**
 * The importer has hundreds of long patterns, and every page uses most of them: V8 would run each as bytecode first, and compile it again
 * when it is used once more. Told at the start, as V8 wants it.
 *
 * @param {string} command
 */
function listOptions(command) {
  return command.startsWith('src/importer/') ? ['--no-regexp-tier-up'] : [];
}

/**
 * Signals from the keyboard reach the command too: wait until it has answered them. Others are passed on.
 *
 * @param {string} node
 * @param {string} command
 * @param {string[]} rest
 */
function runCommand(node, command, rest) {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
  const child = spawn(node, [...listOptions(command), command, ...rest], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('error', (error) => {
    console.error(`${node} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

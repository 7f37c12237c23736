import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PAUSE = 200;
/** Between making the folder and writing who made it, a few milliseconds pass; a folder older than this belongs to no one. */
const NAMELESS = 5000;

/**
 * Do work that two commands must not do at once: whoever makes the folder first goes first.
 *
 * @template T
 * @param {string} folder A folder that does not exist while nobody works.
 * @param {() => void} onWait Called once, when another command is at work.
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function takeTurns(folder, onWait, work) {
  mkdirSync(dirname(folder), { recursive: true });
  for (let turns = 0; !isTaken(folder); turns += 1) {
    if (turns === 0) onWait();
    await wait(PAUSE);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function isTaken(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'process'), String(process.pid));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (isLeftBehind(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

/**
 * A command that was killed leaves its folder behind.
 *
 * @param {string} folder
 */
function isLeftBehind(folder) {
  const worker = Number(readOrNothing(join(folder, 'process')));
  return worker > 0 ? !isRunning(worker) : Date.now() - changed(folder) > NAMELESS;
}

/** @param {string} path */
function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} path */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

/** @param {number} id */
function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

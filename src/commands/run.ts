import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How a program ended. */
export interface Ended {
  code: number;
  /** What it wrote, when it was not shown at once. */
  output: string;
}

const ROOT = join(import.meta.dirname, '../..');

/** Run a file of ours on this Node, and show what it says at once. */
export function runCommand(file: string, options: string[]): Promise<Ended> {
  return run(process.execPath, [file, ...options], { isShown: true });
}

/** Run the program of a package on this Node, whatever `node` on the path is; `package` or `package/program`. */
export function runPackage(name: string, options: string[], how: How): Promise<Ended> {
  return run(process.execPath, [findProgram(name), ...options], how);
}

/** Whether what a program writes is shown at once or kept, and what is set in its environment. */
export interface How {
  isShown: boolean;
  environment?: Record<string, string> | undefined;
}

/** Run a program in the root of the project, without standard input. */
export function run(program: string, options: string[], { isShown, environment }: How): Promise<Ended> {
  const output = isShown ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    const child = spawn(program, options, { cwd: ROOT, env, stdio: ['ignore', output, output] });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });
}

function findProgram(name: string): string {
  const file = findPackageFile(name);
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (!path) throw new Error(`The package ${name} has no program.`);
  return join(dirname(file), path);
}

/** Not every package lets its package.json be resolved. */
function findPackageFile(name: string): string {
  return fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url));
}

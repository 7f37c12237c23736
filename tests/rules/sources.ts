import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Every file that belongs to the project, by its path from the root. */
export function listFiles(): string[] {
  return listTracked().filter((path) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile());
}

/** Files of code: TypeScript and the components, below the folders named. */
export function listCode(...folders: string[]): string[] {
  return listFiles().filter(
    (path) => /\.(ts|astro)$/.test(path) && folders.some((folder) => path.startsWith(`${folder}/`)),
  );
}

/** Read a file of the project as text. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Parse a module, or the script at the head of a component; the lines stay those of the file. */
export function parseCode(path: string): ts.SourceFile {
  const text = readText(path);
  const code = path.endsWith('.astro') ? takeScript(text) : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

/** Every node of a tree, parents first. */
export function listNodes(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...listNodes(child)));
  return nodes;
}

/** The line of a node in its file, from 1. */
export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** The component's markup and style, without the script at its head. */
export function takeMarkup(path: string): string {
  return readText(path).replace(/^---\n.*?\n---\n/s, '');
}

function takeScript(text: string): string {
  const script = /^---\n(.*?)\n---\n/s.exec(text)?.[1];
  return script === undefined ? '' : `\n${script}\n`;
}

/** An archive of the project has no history to ask, so there the folders are walked. */
function listTracked(): string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
      .split('\0')
      .filter(Boolean);
  } catch {
    const exclude = (path: string) => /^(node_modules|dist|\.git|\.astro|\.broadsheet|\.results)$/.test(path);
    return globSync('**/{*,.*}', { cwd: ROOT, exclude });
  }
}

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineOf, listCode, listFiles, listNodes, parseCode, readText } from './sources.ts';

/** The most lines that one thing may have, and the most that nine in ten may have. */
interface Limits {
  cap: number;
  p90: number;
}

const FILES: Limits = { cap: 200, p90: 150 };
const COMPONENTS: Limits = { cap: 140, p90: 120 };
const FUNCTIONS: Limits = { cap: 40, p90: 25 };
const MOST_PROPS = 6;

const code = listCode('src', 'tests');
const styles = listFiles().filter((path) => /^src\/.*\.css$/.test(path));
const components = listCode('src').filter((path) => path.endsWith('.astro'));
const modules = [...listCode('src').filter((path) => path.endsWith('.ts')), ...styles];

describe('lengths', () => {
  it.each<[string, () => { name: string; lines: number }[], Limits]>([
    ['files', () => modules.map(measureFile), FILES],
    ['tests', () => code.filter((path) => path.startsWith('tests/')).map(measureFile), FILES],
    ['components', () => components.map(measureFile), COMPONENTS],
    ['functions', () => listCode('src').flatMap(measureFunctions), FUNCTIONS],
  ])('keep %s short', (what, measure, limits) => {
    const measured = measure();
    const long = measured.filter(({ lines }) => lines > limits.cap);
    expect(
      long.map(
        ({ name, lines }) => `${name} has ${lines} lines. Part it: ${limits.cap} is the most for ${what}.`,
      ),
    ).toEqual([]);
    const sorted = measured.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(at(sorted, 0.9), `Lines of nine in ten ${what}. Part the longest.`).toBeLessThanOrEqual(
      limits.p90,
    );
  });

  it('keep the props of a component few', () => {
    const wrong = components
      .map((path) => ({ path, count: countProps(path) }))
      .filter(({ count }) => count > MOST_PROPS);
    expect(
      wrong.map(
        ({ path, count }) =>
          `${path} takes ${count} props. Part it, or hand it one object: ${MOST_PROPS} is the most.`,
      ),
    ).toEqual([]);
  });
});

function measureFile(path: string) {
  return { name: path, lines: readText(path).trimEnd().split('\n').length };
}

/** Functions with a body of their own; an arrow that is one expression is part of the line that it stands in. */
function measureFunctions(path: string) {
  const file = parseCode(path);
  const functions = listNodes(file).filter(
    (node) => ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body as ts.Node),
  );
  return functions.map((node) => {
    const first = lineOf(node);
    return { name: `${path}:${first}`, lines: file.getLineAndCharacterOfPosition(node.end).line + 2 - first };
  });
}

function countProps(path: string): number {
  const props = parseCode(path).statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'Props',
  );
  return props && ts.isInterfaceDeclaration(props) ? props.members.length : 0;
}

function at(sorted: number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

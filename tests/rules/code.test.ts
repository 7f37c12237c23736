import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineOf, listCode, listNodes, parseCode, readText } from './sources.ts';

const SOURCE = listCode('src');
const CODE = listCode('src', 'tests');

/** What silences the compiler or the linter instead of answering it. Written in parts, so that this file obeys itself. */
const SILENCERS = new RegExp(
  `@ts-(ignore|expect-error|nocheck)|eslint-${'disable'}(?!-next-line no-control-regex --)`,
);

/** The one place with a script element: it holds data, which the policy does not govern. */
const JSON_LD = 'src/components/Head.astro';

/** Comments that put work off, unless they say where it is written down. */
const UNFINISHED = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b(?!.*#\\d)`);

describe('the code', () => {
  it('has no type that switches checking off', () => {
    const wrong = CODE.flatMap((path) =>
      listNodes(parseCode(path)).flatMap((node) =>
        node.kind === ts.SyntaxKind.AnyKeyword ? `${path}:${lineOf(node)}` : [],
      ),
    );
    expect(wrong.map((place) => `${place} says any. Name the type, or take unknown and test it.`)).toEqual(
      [],
    );
  });

  it.each([
    ['silences no check', SILENCERS, 'Answer what the check says.'],
    ['puts nothing off', UNFINISHED, 'Do it, or name the issue by its number.'],
  ])('%s', (_name, pattern, advice) => {
    const wrong = CODE.flatMap((path) => findLines(path, pattern));
    expect(wrong.map((place) => `${place} ${advice}`)).toEqual([]);
  });

  it('asks the collections in src/queries alone', () => {
    const asking = /\bget(Collection|Entry|Entries|LiveCollection|LiveEntry)\(/;
    const wrong = SOURCE.filter((path) => !path.startsWith('src/queries/')).flatMap((path) =>
      findLines(path, asking),
    );
    expect(
      wrong.map((place) => `${place} Put the question into src/queries, where drafts and order are settled.`),
    ).toEqual([]);
  });

  it('says what each exported function does', () => {
    const wrong = SOURCE.flatMap((path) =>
      parseCode(path).statements.flatMap((node) => listUndescribed(node, path)),
    );
    expect(
      wrong.map(
        (place) => `${place} has no sentence above it. Say what it does, in the imperative, in /** … */.`,
      ),
    ).toEqual([]);
  });

  it('hands components their facts as props, and nothing behind their back', () => {
    const wrong = listCode('src/components').flatMap((path) =>
      findLines(path, /astro:content|Astro\.locals|Astro\.(request|url)\b/),
    );
    expect(wrong.map((place) => `${place} Take what it needs as a prop.`)).toEqual([]);
  });

  it('sends no script and no style inside a page', () => {
    const pages = SOURCE.filter((path) => path.endsWith('.astro') && path !== JSON_LD);
    const wrong = pages.flatMap((path) => findLines(path, /<script|\sstyle=|\son[a-z]+=/));
    expect(
      wrong.map(
        (place) => `${place} The page’s policy forbids it. Use a class, or a link that works without script.`,
      ),
    ).toEqual([]);
  });
});

function findLines(path: string, pattern: RegExp): string[] {
  return readText(path)
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? `${path}:${index + 1}: ${line.trim().slice(0, 80)}` : [],
    );
}

/** What a module exports and calls by `()`; a page's `getStaticPaths` is the framework's own word. */
function listUndescribed(node: ts.Statement, path: string): string[] {
  const name = findExportedFunction(node);
  if (!name || name === 'getStaticPaths' || ts.getJSDocCommentsAndTags(node).length > 0) return [];
  return [`${path}:${lineOf(node)} ${name}`];
}

function findExportedFunction(node: ts.Statement): string | undefined {
  if (
    !ts.canHaveModifiers(node) ||
    !ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
    return undefined;
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? 'its default export';
  if (!ts.isVariableStatement(node)) return undefined;
  const made = node.declarationList.declarations.find(
    ({ initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
  return made?.name.getText();
}

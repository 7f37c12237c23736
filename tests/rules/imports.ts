import { dirname, join } from 'node:path';
import ts from 'typescript';
import { lineOf, listNodes, parseCode } from './sources.ts';

/** What a module takes from elsewhere at run time. `import type` is no import here: it leaves no trace in the program. */
export interface Import {
  /** A path from the root for our own files, else the name of the package. */
  target: string;
  line: number;
}

/** The values that a file imports. */
export function listImports(path: string): Import[] {
  return listNodes(parseCode(path)).flatMap((node) => {
    const name = findImported(node);
    if (!name) return [];
    return [{ target: name.startsWith('.') ? join(dirname(path), name) : name, line: lineOf(node) }];
  });
}

/** The room that a file of `src/` belongs to; a module at its top is a room of its own. */
export function toRoom(path: string): string {
  const [, room = ''] = path.split('/');
  return room.replace(/\.ts$/, '');
}

function findImported(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && !isTypeOnly(node.importClause)) return textOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier)
    return textOf(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  return undefined;
}

/** An import without a clause runs the module, so it counts. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

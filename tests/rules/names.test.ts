import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listCode, listFiles, parseCode, takeMarkup } from './sources.ts';

const COMPONENTS = listCode('src/components', 'src/layouts');
const MODULES = listCode('src', 'tests').filter(
  (path) => path.endsWith('.ts') && !path.startsWith('src/pages/'),
);
const PLUGINS = listCode('src/markdown').filter((path) => /^(remark|rehype)-/.test(basename(path)));
const FOLDERS = [
  ...new Set(
    listFiles()
      .filter((path) => /^(src|tests)\//.test(path))
      .flatMap(listFolders),
  ),
];

/** Names that say where things are put, not what they are. */
const DRAWERS = /^(utils?|lib|libs|helpers?|common|misc|shared|index)$/;

/** Components that are drawn inside another block and take its class, or that Markdown draws too. */
const OTHER_CLASS: Record<string, string> = { Picture: 'figure__picture' };

describe('names', () => {
  it('are in PascalCase for components', () => {
    const wrong = COMPONENTS.filter((path) => !/^([A-Z][a-z]+)+\.astro$/.test(basename(path)));
    expect(
      wrong.map(
        (path) =>
          `${path} is no name of a component. Write a noun in PascalCase, as in OldStoryNotice.astro.`,
      ),
    ).toEqual([]);
  });

  it('agree between a component and the class of its outermost element', () => {
    const wrong = listCode('src/components').flatMap((path) => {
      const name = basename(path, '.astro');
      const expected = OTHER_CLASS[name] ?? toKebab(name);
      const found = findRootClasses(takeMarkup(path));
      return found.length === 0 || found.includes(expected)
        ? []
        : [`${path} has the class "${found.join(' ')}". Call it "${expected}".`];
    });
    expect(wrong).toEqual([]);
  });

  it('are in kebab-case for modules', () => {
    const wrong = MODULES.filter(
      (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.config|\.d)?\.ts$/.test(basename(path)),
    );
    expect(
      wrong.map(
        (path) => `${path} is no name of a module. Write its subject in small letters, joined by hyphens.`,
      ),
    ).toEqual([]);
  });

  it('agree between a Markdown plugin and what its file exports', () => {
    expect(PLUGINS).not.toEqual([]);
    const wrong = PLUGINS.filter((path) => !listExported(path).includes(toCamel(basename(path, '.ts'))));
    expect(
      wrong.map((path) => `${path} must export ${toCamel(basename(path, '.ts'))}, the name of its file.`),
    ).toEqual([]);
  });

  it('say what a module is about, and are no drawer', () => {
    const named = [...FOLDERS, ...MODULES];
    const wrong = named.filter((path) => DRAWERS.test(basename(path, '.ts').replace(/\.test$/, '')));
    expect(
      wrong.map(
        (path) => `${path} is a drawer. Name it after its subject, or put what is in it where it belongs.`,
      ),
    ).toEqual([]);
  });

  it('mirror the folders of src in tests/unit', () => {
    const folders = FOLDERS.filter((path) => path.startsWith('tests/unit/'));
    const wrong = folders.filter((path) => !FOLDERS.includes(path.replace('tests/unit', 'src')));
    expect(
      wrong.map((path) => `${path} mirrors no folder of src. Move its tests beside what they test.`),
    ).toEqual([]);
  });
});

function listFolders(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...listFolders(folder)];
}

/** The classes of the first element; none where that is another component or has no class. */
function findRootClasses(markup: string): string[] {
  const [tag = ''] = /<[A-Za-z][^>]*>/.exec(markup.replace(/<style[\s\S]*/, '')) ?? [];
  return /\sclass="([^"]+)"/.exec(tag)?.[1]?.split(' ') ?? [];
}

function listExported(path: string): string[] {
  return parseCode(path).statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && ts.getCombinedModifierFlags(statement) & ts.ModifierFlags.Export
      ? (statement.name?.text ?? [])
      : [],
  );
}

function toKebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

function toCamel(name: string): string {
  return name.replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());
}

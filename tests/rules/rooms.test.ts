import { describe, expect, it } from 'vitest';
import { listImports, toRoom } from './imports.ts';
import { listCode } from './sources.ts';

/** The rooms, and in places the single modules, from which each room may take values. Data walks one way. */
const MAY_TAKE: Record<string, string[]> = {
  schema: [],
  links: [],
  text: [],
  markdown: [],
  artwork: [],
  loading: ['schema'],
  pictures: ['loading/places'],
  output: ['loading'],
  metadata: ['links', 'text'],
  components: ['links', 'text'],
  layouts: ['components', 'links', 'metadata', 'styles', 'text'],
  queries: ['links', 'loading', 'markdown', 'output/addresses', 'pictures', 'schema', 'text'],
  pages: ['components', 'layouts', 'links', 'metadata', 'queries', 'text'],
  importer: ['loading', 'schema', 'text'],
  commands: ['artwork', 'importer', 'loading', 'schema', 'text'],
  middleware: ['output/addresses'],
  'content.config': ['loading', 'schema'],
};

/** Modules of the framework that only these rooms may touch, and why. */
const DOORS: Record<string, string[]> = {
  'astro:content': ['queries', 'content.config'],
  'astro:middleware': ['middleware'],
  sharp: ['artwork', 'importer', 'pictures'],
};

const FILES = listCode('src');
const IMPORTS = FILES.flatMap((file) => listImports(file).map((found) => ({ file, ...found })));

describe('the rooms', () => {
  it('are all in the table', () => {
    const found = [...new Set(FILES.map(toRoom))].sort();
    expect(
      found,
      'The rooms of src/ have changed. Say in tests/rules/rooms.test.ts from which rooms each may take values.',
    ).toEqual(Object.keys(MAY_TAKE).sort());
  });

  it('take values only from the rooms below them', () => {
    const wrong = IMPORTS.filter(
      ({ file, target }) => target.startsWith('src/') && !mayTake(toRoom(file), target),
    );
    expect(
      wrong.map(
        ({ file, line, target }) =>
          `${file}:${line} takes a value from ${target}. Pass it in, move it, or import only its type.`,
      ),
    ).toEqual([]);
  });

  it('touch the framework only at their doors', () => {
    const wrong = IMPORTS.filter(
      ({ file, target }) => DOORS[target] && !DOORS[target].includes(toRoom(file)),
    );
    expect(
      wrong.map(
        ({ file, line, target }) =>
          `${file}:${line} imports ${target}. Only ${DOORS[target]?.join(' and ')} may: ask that room.`,
      ),
    ).toEqual([]);
  });

  it('take nothing from outside src, and nothing of ours without its ending', () => {
    const own = IMPORTS.filter(
      ({ target }) => target.startsWith('..') || /^(src|tests|content)\//.test(target),
    );
    const wrong = own.filter(({ target }) => !/^src\/.+\.(ts|mjs|astro|css)$/.test(target));
    expect(
      wrong.map(
        ({ file, line, target }) =>
          `${file}:${line} imports ${target}. Write a path inside src with its ending.`,
      ),
    ).toEqual([]);
  });

  it('form no circle of modules', () => {
    expect(
      findCircles().map(
        (circle) => `${circle.join(' → ')} import each other. Move what both need into a third module.`,
      ),
    ).toEqual([]);
  });
});

function mayTake(room: string, target: string): boolean {
  const module = target.slice('src/'.length).replace(/\.\w+$/, '');
  return (
    toRoom(target) === room ||
    (MAY_TAKE[room] ?? []).some((allowed) => module === allowed || module.startsWith(`${allowed}/`))
  );
}

function findCircles(): string[][] {
  const targets = Map.groupBy(IMPORTS, ({ file }) => file);
  const done = new Set<string>();
  const walk = (file: string, trail: string[]): string[][] => {
    if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file]];
    if (done.has(file)) return [];
    const circles = (targets.get(file) ?? []).flatMap(({ target }) => walk(target, [...trail, file]));
    done.add(file);
    return circles;
  };
  return FILES.flatMap((file) => walk(file, []));
}

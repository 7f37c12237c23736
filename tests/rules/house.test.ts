import { describe, expect, it } from 'vitest';
import { toJsonSchemas } from '../../src/commands/write-schemas.ts';
import { listFiles, readText } from './sources.ts';

const FILES = listFiles();
const TEXTS = FILES.filter((path) => !/\.(png|jpe?g|webp|avif|gif|ico|woff2?)$/.test(path));

/** What a visitor sees at the door. */
const MOST_ENTRIES = 10;

/** Folders that are only on the machine of whoever wrote them; a pattern such as `/tmp/` stands in no path. */
const MACHINE = /(?<=^|[\s"'`(=:])\/(work|tmp|home|root|Users)\/[\w.-]/m;

/** Files whose test data is a folder of a machine, because they are about such folders. */
const ABOUT_FOLDERS = ['tests/unit/importer/slug.test.ts'];

/** Where packages come from. The address of any other registry would hold only on the machine that wrote it. */
const REGISTRY = 'https://registry.npmjs.org/';

describe('the house', () => {
  it('shows few things at the door', () => {
    const entries = [...new Set(FILES.map((path) => path.split('/')[0] ?? ''))].filter(
      (name) => !name.startsWith('.'),
    );
    expect(
      entries.length,
      `${entries.join(', ')}: ${MOST_ENTRIES} is the most. Put one into a folder that is there.`,
    ).toBeLessThanOrEqual(MOST_ENTRIES);
  });

  it('names no folder of one machine', () => {
    const wrong = TEXTS.filter((path) => !ABOUT_FOLDERS.includes(path)).flatMap((path) => {
      const found = MACHINE.exec(readText(path))?.[0];
      return found ? [`${path} has ${found}. Write the path from the root of the project.`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('takes packages from the public registry alone', () => {
    const taken = [...readText('package-lock.json').matchAll(/"resolved": "([^"]*)"/g)].map(
      (found) => found[1] ?? '',
    );
    const wrong = taken.filter((address) => !address.startsWith(REGISTRY));
    expect(
      wrong.map((address) => `package-lock.json takes ${address}. Install again with registry=${REGISTRY}.`),
    ).toEqual([]);
  });

  it('keeps no file that is empty', () => {
    const empty = TEXTS.filter((path) => readText(path).trim() === '');
    expect(empty.map((path) => `${path} is empty. Write it, or take it away.`)).toEqual([]);
  });
});

describe('the schemas that editors’ programs read', () => {
  const made = toJsonSchemas();

  it.each([...made])('say in %s what the site asks of content', (name, json) => {
    expect(
      readText(`content/schemas/${name}`),
      `content/schemas/${name} is out of date: run npm run schema.`,
    ).toBe(json);
  });

  it('are no more than these', () => {
    const kept = FILES.filter((path) => path.startsWith('content/schemas/')).map((path) =>
      path.replace('content/schemas/', ''),
    );
    expect(kept.sort()).toEqual([...made.keys()].sort());
  });
});

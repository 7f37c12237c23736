import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../../src/loading/content.ts';
import { makeDesk, makePicture } from '../batch/desk.ts';
import { toArchive } from './docx-archive.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A folder for each format: its source, and in `expected` what it must become. */
const FOLDER = join(import.meta.dirname, '../../../fixtures/imports');

/** Expectations are written anew only where somebody asks for it, and reads them then. */
const IS_ASKED = process.env['WRITE_GOLDENS'] === '1';

const PICTURES = ['light', 'stairs', 'ferry', 'tower', 'phare', 'turm', 'bell'];

async function importFolder(name: string) {
  const picture = await makePicture();
  const files = Object.fromEntries(PICTURES.map((one) => [`pictures/${one}.png`, picture]));
  const sources = listSources(join(FOLDER, name)).map(([path, bytes]): [string, Uint8Array] => [
    `in/${path}`,
    bytes,
  ]);
  const archive = toArchive([
    ...sources.map(([path, bytes]) => ({ name: path.replace('in/', ''), bytes })),
    { name: 'word/media/image1.png', bytes: picture },
  ]);
  const desk = makeDesk({
    ...files,
    ...(name === 'docx' ? { 'in/light.docx': archive } : Object.fromEntries(sources)),
  });
  const { articles, unknown } = await desk.json(
    'in',
    '--pictures',
    'pictures',
    '--kind',
    'news',
    '--authors',
    'world-desk',
  );
  const report = articles.map(({ source, folder, ...rest }) => ({
    source: relative(desk.content, source),
    ...rest,
    folder: folder && relative(desk.content, folder),
  }));
  const texts = Object.fromEntries(desk.list().map((slug) => [`${slug}.md`, desk.read(slug)]));
  return {
    desk,
    made: { ...texts, 'report.json': `${JSON.stringify({ articles: report, unknown }, null, 2)}\n` },
  };
}

function listSources(folder: string): [string, Uint8Array][] {
  return globSync('**/{*,.*}', { cwd: folder })
    .filter((path) => !path.startsWith('expected') && statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => [path, readFileSync(join(folder, path))]);
}

function readExpected(name: string, made: Record<string, string>): Record<string, string> {
  const folder = join(FOLDER, name, 'expected');
  if (IS_ASKED) {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, text] of Object.entries(made)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  }
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

/** The report is data, whatever its layout; an article is compared letter for letter. */
function toComparable(file: string, text: string): unknown {
  return file.endsWith('.json') ? JSON.parse(text) : text;
}

describe('importing the golden sources', () => {
  it.each(readdirSync(FOLDER))(
    'gives the articles that are expected of %s, and a build takes them',
    async (name) => {
      const { desk, made } = await importFolder(name);
      const expected = readExpected(name, made);
      expect(Object.keys(made).sort()).toEqual(Object.keys(expected).sort());
      for (const [file, text] of Object.entries(made))
        expect(toComparable(file, text)).toEqual(toComparable(file, expected[file] ?? ''));
      expect(readContent(desk.content).articles.length).toBeGreaterThanOrEqual(0);
    },
  );
});

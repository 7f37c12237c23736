import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TABLES = ['authors.yml', 'sections.yml', 'topics.yml'];

/** How a build ended, and what it said. */
export interface Built {
  code: number | null;
  signal: NodeJS.Signals | null;
  said: string;
}

/** A newsroom with a picture, in a folder of its own. */
export interface SmallNewsroom {
  folder: string;
  site: string;
  write: (slug: string, fields: Record<string, string>, body?: string) => void;
  build: (environment?: Record<string, string>, options?: string[]) => Promise<Built>;
  start: (environment?: Record<string, string>, options?: string[]) => ChildProcess;
}

const SITE = `name: The Fair Copy
tagline: News with its workings shown
description: A small newsroom.
address: https://news.example/
language: en-GB
timeZone: UTC
copyright: © The Fair Copy 2026
rights: CC BY 4.0
reuse: mailto:editor@news.example
contact: editor@news.example
themeColour: { light: '#FBFBF8', dark: '#0F1411' }
`;

const FIELDS = {
  headline: 'Council votes',
  kind: 'news',
  section: 'world',
  authors: '[world-desk]',
  published: '2024-03-25T18:40:00Z',
};

/** Make a small newsroom in a folder. */
export async function makeSmallNewsroom(folder: string): Promise<SmallNewsroom> {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'articles/map'), { recursive: true });
  for (const name of TABLES) cpSync(join(ROOT, 'content', name), join(content, name));
  writeFileSync(join(content, 'site.yml'), SITE);
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } });
  await picture.jpeg().toFile(join(content, 'articles/map/map.jpg'));
  const write: SmallNewsroom['write'] = (slug, fields, body = 'It passed.') => {
    const lines = Object.entries({ ...FIELDS, ...fields }).map(([name, value]) => `${name}: ${value}\n`);
    const file = join(content, 'articles', slug, 'index.md');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${lines.join('')}---\n\n${body}\n`);
  };
  write('vote', {}, 'It passed: see [the map](/articles/map/).');
  write('map', { picture: '{ file: map.jpg, alt: A map, credit: The Fair Copy }' });
  const site = join(folder, 'site');
  const start = (environment: Record<string, string> = {}, options: string[] = []) =>
    startBuild(folder, environment, options);
  return { folder, site, write, start, build: (...how) => waitFor(start(...how)) };
}

function startBuild(folder: string, environment: Record<string, string>, options: string[]): ChildProcess {
  const { NODE_OPTIONS: _options, VITEST: _test, NODE_ENV: _mode, ...rest } = process.env;
  const env = {
    ...rest,
    BROADSHEET_CONTENT: join(folder, 'content'),
    BROADSHEET_CACHE: join(folder, 'cache'),
    BROADSHEET_OUT: join(folder, 'site'),
    SOURCE_DATE_EPOCH: '1714521600',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...environment,
  };
  return spawn(process.execPath, ['src/commands/build.ts', ...options], { cwd: ROOT, env, stdio: 'pipe' });
}

/** Wait until a build has ended. */
export function waitFor(child: ChildProcess): Promise<Built> {
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, said: Buffer.concat(parts).toString() }));
  });
}

/** Every file of a folder by its path, with a digest of its bytes. */
export function listDigests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../src/loading/content.ts';
import { parseFile } from '../../../src/loading/front-matter.ts';
import { makeNewsroom } from '../loading/newsroom.ts';
import { ALT, CAPTION, CREDIT, PAGE, PARAGRAPHS, RIGHTS } from './pages.ts';
import { showBlocks } from './shown.ts';

// Each test starts programs of its own, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

const MAIN = fileURLToPath(new URL('../../../src/importer/main.ts', import.meta.url));
const WHOLE = [
  '--headline',
  'Light out',
  '--kind',
  'news',
  '--section',
  'world',
  '--published',
  '1931-03-25T18:40:00Z',
  '--publication',
  'The Saltmere Courier',
];

function makeDesk() {
  const content = makeNewsroom({ 'page.txt': PAGE });
  mkdirSync(join(content, 'articles'));
  const run = (argv: string[], input = '') => {
    const env = { ...process.env, BROADSHEET_CONTENT: content, npm_lifecycle_event: '' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argv], {
      cwd: content,
      env,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const json = (argv: string[], input?: string) => {
    const { status, stdout } = run([...argv, '--json'], input);
    return { code: status, ...(JSON.parse(stdout) as Record<string, unknown>) };
  };
  const list = () => readdirSync(join(content, 'articles'));
  const read = (slug: string) => parseFile(readFileSync(join(content, 'articles', slug, 'index.md'), 'utf8'));
  return { content, run, json, list, read };
}

describe('npm run import', () => {
  it('writes a draft that waits, and that stops no build', () => {
    const desk = makeDesk();
    const { status, stdout, stderr } = desk.run(['page.txt']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Missing, and not invented:');
    expect(desk.list()).toEqual(['draft-page']);
    const { articles, waiting } = readContent(desk.content);
    expect(articles).toEqual([]);
    expect(waiting.map(({ missing }) => missing.toSorted())).toEqual([
      ['authors', 'headline', 'kind', 'published', 'section'],
    ]);
  });
  it('waits even when only those who sign it are missing', () => {
    const desk = makeDesk();
    desk.run(['page.txt', ...WHOLE.slice(0, -2)]);
    expect(readContent(desk.content).waiting).toMatchObject([{ missing: ['authors'] }]);
  });
  it('writes a whole article that the build takes, letter for letter', () => {
    const desk = makeDesk();
    expect(desk.run(['page.txt', ...WHOLE])).toMatchObject({ status: 0, stderr: '' });
    expect(readContent(desk.content).articles).toMatchObject([
      {
        slug: 'light-out',
        data: {
          headline: 'Light out',
          draft: false,
          picture: { alt: ALT, caption: CAPTION, credit: CREDIT, missing: true },
          copyright: RIGHTS,
          comments: 'not enabled',
          punctuation: 'as written',
        },
      },
    ]);
    expect(showBlocks(desk.read('light-out').body)).toEqual(PARAGRAPHS.map((text) => ['paragraph', text]));
  });
  it('reads standard input, with a hyphen or without', () => {
    const desk = makeDesk();
    expect(desk.json(['-', ...WHOLE], PAGE)).toMatchObject({ code: 0, status: 'written', slug: 'light-out' });
    expect(desk.json(['--slug', 'saltmere'], PAGE)).toMatchObject({
      code: 0,
      status: 'draft',
      slug: 'saltmere',
    });
  });
  it('copies the picture, which is then not missing', async () => {
    const desk = makeDesk();
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336' } })
      .png()
      .toFile(join(desk.content, 'Rock.png'));
    expect(desk.json(['page.txt', ...WHOLE, '--image', 'Rock.png'])).toMatchObject({
      code: 0,
      files: ['index.md', 'rock.png'],
    });
    expect(desk.read('light-out').data).toMatchObject({
      picture: { file: 'rock.png', alt: ALT, credit: CREDIT },
    });
    expect(desk.read('light-out').data['picture']).not.toHaveProperty('missing');
    expect(readdirSync(join(desk.content, 'articles', 'light-out'))).toEqual(['index.md', 'rock.png']);
  });
  it('writes over nothing without --replace, and keeps pictures with it', () => {
    const desk = makeDesk();
    desk.run(['page.txt', ...WHOLE]);
    writeFileSync(join(desk.content, 'articles', 'light-out', 'picture.jpg'), 'rock');
    const again = ['page.txt', ...WHOLE, '--standfirst', 'Nobody came.'];
    expect(desk.json(again)).toMatchObject({
      code: 1,
      status: 'refused',
      warnings: [expect.stringContaining('--replace') as string],
    });
    expect(desk.read('light-out').data).not.toHaveProperty('standfirst');
    expect(desk.json([...again, '--replace'])).toMatchObject({ code: 0, status: 'written' });
    expect(desk.read('light-out').data).toMatchObject({
      standfirst: 'Nobody came.',
      picture: { file: 'picture.jpg' },
    });
    expect(desk.read('light-out').data['picture']).not.toHaveProperty('missing');
    expect(desk.list()).toEqual(['light-out']);
  });
  it('writes nothing in a dry run, and shows what it would write', () => {
    const desk = makeDesk();
    const { status, stdout } = desk.run(['page.txt', '--dry-run', ...WHOLE]);
    expect(status).toBe(0);
    expect(stdout).toContain('headline: Light out');
    expect(stdout).toContain('Nothing was written.');
    expect(desk.list()).toEqual([]);
  });
  it('writes into another folder when told to', () => {
    const desk = makeDesk();
    expect(desk.json(['page.txt', '--out', 'elsewhere'])).toMatchObject({
      folder: join(desk.content, 'elsewhere', 'draft-page'),
    });
    expect(desk.list()).toEqual([]);
  });
  it('prints one object with the promised keys', () => {
    const keys = ['status', 'slug', 'folder', 'files', 'found', 'missing', 'warnings'];
    const desk = makeDesk();
    for (const argv of [['page.txt'], ['none.txt'], ['page.txt', '--wrong']]) {
      expect(Object.keys(JSON.parse(desk.run([...argv, '--json']).stdout) as object)).toEqual(keys);
    }
  });

  it.each<[string, string[], string, number, RegExp]>([
    ['a file that is not there', ['none.txt'], '', 1, /There is no file/],
    ['empty input', ['-'], '', 1, /Standard input is empty/],
    [
      'mark-up of no known form',
      ['-'],
      '<?xml version="1.0"?><nothing/>',
      1,
      /form of this file is not known/,
    ],
    [
      'mark-up of no known form, whose first line does not say that it is XML',
      ['-'],
      '<Ledger Version="1.2"/>',
      1,
      /first element is “Ledger”/,
    ],
    ['a page with no paragraph', ['-'], 'Comments\n\nShare', 1, /no paragraph/],
    [
      'an image that is not there',
      ['page.txt', '--image', 'none.png'],
      '',
      1,
      /There is no file .*none\.png/,
    ],
    ['an unknown option', ['page.txt', '--sektion', 'world'], '', 2, /Did you mean --section\?/],
    ['an unknown section', ['page.txt', '--section', 'wrld'], '', 2, /Did you mean “world”\?/],
    ['a date with no zone', ['page.txt', '--published', '1931-03-25'], '', 2, /with a zone/],
    ['a slug that is none', ['page.txt', '--slug', '../up'], '', 2, /--slug “\.\.\/up” is not a slug/],
  ])('refuses %s in plain words, and writes nothing', (_what, argv, input, code, message) => {
    const desk = makeDesk();
    const { status, stdout, stderr } = desk.run(argv, input);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*\.ts:/);
    expect(desk.list()).toEqual([]);
  });
  it('shows how it is used', () => {
    expect(makeDesk().run(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('npm run import -- FILE') as string,
    });
  });
});

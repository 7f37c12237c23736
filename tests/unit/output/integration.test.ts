import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentError, reportProblems, takeProblems } from '../../../src/loading/problems.ts';
import { writePublished } from '../../../src/loading/published.ts';
import { NEWSROOM } from '../loading/newsroom.ts';
import { ASSETS, broadsheet } from '../../../src/output/integration.ts';
import { makeSharedFolder, writeFiles } from '../commands/folder.ts';

const { hooks } = broadsheet();
const GONE = {
  file: 'content/articles/vote/index.md',
  message: 'There is no picture map.png beside the article.',
};

let folder = '';

beforeEach(() => {
  folder = makeSharedFolder();
  vi.stubEnv('BROADSHEET_CACHE', join(folder, 'cache'));
  vi.stubEnv('BROADSHEET_CONTENT', join(folder, 'content'));
  takeProblems();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

function write(path: string, text: string): void {
  writeFiles(folder, { [path]: text });
}

/** End a build in which the loader found these public articles. */
function endBuild(slugs: string[]): Promise<void> {
  write('cache/public.json', JSON.stringify(slugs));
  const end = hooks['astro:build:done'] as (options: { dir: URL }) => Promise<void>;
  return end({ dir: pathToFileURL(join(folder, 'site/')) });
}

describe('the end of a build', () => {
  it('passes when every public article has its page', async () => {
    write('site/articles/vote/index.html', '<h1>Council votes</h1>');
    await expect(endBuild(['vote'])).resolves.toBeUndefined();
  });

  it('passes in a newsroom with no public article', async () => {
    write('site/index.html', '<h1>The Fair Copy</h1>');
    await expect(endBuild([])).resolves.toBeUndefined();
  });

  it('fails when a public article has no page, and names it', async () => {
    write('site/articles/vote/index.html', '<h1>Council votes</h1>');
    await expect(endBuild(['vote', 'veto'])).rejects.toThrow('1 of 2 public articles have no page: veto.');
  });

  it('names five of many that are missing', async () => {
    const slugs = Array.from({ length: 9 }, (_, number) => `vote-${number}`);
    await expect(endBuild(slugs)).rejects.toThrow(/^9 of 9 .*: vote-0, vote-1, vote-2, vote-3, vote-4\.$/);
  });

  it('fails with what is wrong in the content, each thing once however many pages met it', async () => {
    reportProblems([GONE]);
    reportProblems([GONE, { ...GONE, line: 7, message: 'Raw HTML is refused.' }]);
    const error = await endBuild([]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ContentError);
    expect((error as ContentError).problems.map(({ line }) => line)).toEqual([undefined, 7]);
  });

  it('fails when an address that was public has no page any more', async () => {
    for (const [path, text] of Object.entries(NEWSROOM)) write(`content/${path}`, text);
    writePublished(join(folder, 'content'), {
      site: 'https://news.example/',
      addresses: ['/articles/veto/'],
    });
    await expect(endBuild([])).rejects.toThrow(/published\.txt {2}\/articles\/veto\/ was public before/);
    write('site/articles/veto/index.html', 'Gone.');
    await expect(endBuild([])).resolves.toBeUndefined();
  });

  it('makes the addresses in style sheets relative, and touches no other file', async () => {
    const css = '@font-face { src: url(/fonts/text.woff2) }';
    write('site/fonts/text.woff2', '');
    write(`site/${ASSETS}/site.css`, css);
    write(`site/${ASSETS}/note.txt`, css);
    await endBuild([]);
    expect(readFileSync(join(folder, `site/${ASSETS}/site.css`), 'utf8')).toBe(
      '@font-face { src: url(../fonts/text.woff2) }',
    );
    expect(readFileSync(join(folder, `site/${ASSETS}/note.txt`), 'utf8')).toBe(css);
  });
});

describe('the start of a build', () => {
  it('forgets what an earlier one found', () => {
    reportProblems([GONE]);
    (hooks['astro:build:start'] as () => void)();
    expect(takeProblems()).toEqual([]);
  });
  it('says where the site is written', () => {
    vi.stubEnv('BROADSHEET_SITE_FOLDER', '');
    const done = hooks['astro:config:done'] as (options: { config: { outDir: URL } }) => void;
    done({ config: { outDir: pathToFileURL(join(folder, 'site/')) } });
    expect(process.env['BROADSHEET_SITE_FOLDER']).toBe(join(folder, 'site/'));
  });
});

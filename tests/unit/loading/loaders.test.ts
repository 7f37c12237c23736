import { EventEmitter } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { articlesLoader, tableLoader } from '../../../src/loading/loaders.ts';
import { makeNewsroom, toFile, VOTE } from './newsroom.ts';

afterEach(() => vi.unstubAllEnvs());

interface Entry {
  id: string;
  data: Record<string, unknown>;
  digest?: string | undefined;
}

/** Open a newsroom, with what a loader needs of Astro. */
function open(files: Record<string, string>) {
  const folder = makeNewsroom(files);
  vi.stubEnv('BROADSHEET_CONTENT', folder);
  vi.stubEnv('BROADSHEET_CACHE', join(folder, '.cache'));
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2024-04-01T00:00:00Z') / 1000));
  const store = Object.assign(new Map<string, Entry>(), {
    set: (entry: Entry) => void Map.prototype.set.call(store, entry.id, entry),
  });
  const logger = { warn: vi.fn(), error: vi.fn() };
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const context = { store, logger, watcher } as unknown as LoaderContext;
  return { folder, store, logger, watcher, context };
}

const VOTE_FILE = 'articles/vote/index.md';

describe('articlesLoader', () => {
  it('stores the metadata of each article, and no text', async () => {
    const { store, context } = open({ [VOTE_FILE]: toFile(VOTE) });
    await articlesLoader.load(context);
    expect(store.get('vote')).toMatchObject({
      id: 'vote',
      data: { headline: 'Council votes' },
      filePath: 'content/articles/vote/index.md',
    });
    expect(JSON.stringify(store.get('vote'))).not.toContain('It passed');
  });

  it('forgets articles that are gone', async () => {
    const { folder, store, context } = open({
      [VOTE_FILE]: toFile(VOTE),
      'articles/veto/index.md': toFile(VOTE),
    });
    await articlesLoader.load(context);
    rmSync(join(folder, 'articles/veto'), { recursive: true });
    await articlesLoader.load(context);
    expect([...store.keys()]).toEqual(['vote']);
  });

  it('writes down what must be published: not drafts, nor what is to come', async () => {
    const { folder, context } = open({
      [VOTE_FILE]: toFile(VOTE),
      'articles/draft/index.md': toFile({ ...VOTE, draft: true }),
      'articles/later/index.md': toFile({ ...VOTE, published: '2024-05-01T08:00:00Z' }),
    });
    await articlesLoader.load(context);
    expect(JSON.parse(readFileSync(join(folder, '.cache/public.json'), 'utf8'))).toEqual(['vote']);
  });

  it('says of a draft what it lacks', async () => {
    const { logger, context } = open({ [VOTE_FILE]: toFile({ draft: true, kind: 'news' }) });
    await articlesLoader.load(context);
    expect(logger.warn.mock.calls[0]?.[0]).toMatch(/vote\/index\.md is a draft that lacks headline/);
  });

  it('stops at content that is wrong, and keeps the last good state', async () => {
    const { folder, store, context } = open({ [VOTE_FILE]: toFile(VOTE) });
    await articlesLoader.load(context);
    writeFileSync(join(folder, VOTE_FILE), toFile({ ...VOTE, kind: 'blog' }));
    await expect(async () => articlesLoader.load(context)).rejects.toThrow(/kind is "blog"/);
    expect(store.get('vote')?.data).toMatchObject({ kind: 'news' });
  });

  it('reads again when a file of the newsroom changes, and shows a mistake without stopping', async () => {
    const { folder, store, logger, watcher, context } = open({ [VOTE_FILE]: toFile(VOTE) });
    await articlesLoader.load(context);
    writeFileSync(join(folder, VOTE_FILE), toFile({ ...VOTE, headline: 'Council vetoes' }));
    watcher.emit('all', 'change', join(folder, VOTE_FILE));
    await vi.waitFor(() => expect(store.get('vote')?.data['headline']).toBe('Council vetoes'));
    writeFileSync(join(folder, VOTE_FILE), toFile({ ...VOTE, kind: 'blog' }));
    watcher.emit('all', 'change', join(folder, VOTE_FILE));
    await vi.waitFor(() =>
      expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('kind is "blog"')),
    );
  });

  it('lets changes elsewhere pass', async () => {
    const { folder, store, watcher, context } = open({ [VOTE_FILE]: toFile(VOTE) });
    await articlesLoader.load(context);
    writeFileSync(join(folder, VOTE_FILE), toFile({ ...VOTE, headline: 'Council vetoes' }));
    watcher.emit('all', 'change', join(folder, '../elsewhere.md'));
    await Promise.resolve();
    expect(store.get('vote')?.data['headline']).toBe('Council votes');
  });
});

describe('tableLoader', () => {
  it('stores the entries of a table in the order of its file', async () => {
    const { store, context } = open({ [VOTE_FILE]: toFile(VOTE) });
    await tableLoader('sections').load(context);
    expect([...store.values()].map(({ id, data }) => [id, data['order']])).toEqual([
      ['world', 0],
      ['science', 1],
    ]);
  });

  it('stores the site as its only entry', async () => {
    const { store, context } = open({});
    await tableLoader('site').load(context);
    expect([...store.keys()]).toEqual(['site']);
    expect(store.get('site')?.data).toMatchObject({ name: 'The Fair Copy' });
  });

  it('stores nothing of a table that is wrong: what is wrong, the articles’ loader says', async () => {
    const { store, context } = open({ 'sections.yml': 'world: { nam: World }' });
    await tableLoader('sections').load(context);
    expect(store.size).toBe(0);
  });
});

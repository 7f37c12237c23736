import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articlePath } from '../links.ts';
import type { ArticleData } from '../schema/article.ts';
import { buildMoment, isPublic } from '../schema/public.ts';
import type { StoredArticle } from './articles.ts';
import { readContent, type Content } from './content.ts';
import { cacheFolder, contentFolder } from './places.ts';
import { readTables, type Tables } from './tables.ts';

/**
 * Load the articles: their metadata only. A store that held the bodies of 100,000 articles would be one string longer than V8 allows,
 * so the body is read and rendered when its page is.
 */
export const articlesLoader: Loader = {
  name: 'broadsheet-articles',
  load: (context) => {
    const load = () => loadArticles(context);
    watch(context, load);
    return load();
  },
};

async function loadArticles({ store, logger }: LoaderContext): Promise<void> {
  const content = readContent(contentFolder(), (slug) => findStored(store.get(slug)));
  const kept = new Set(content.articles.map(({ slug }) => slug));
  for (const slug of [...store.keys()].filter((slug) => !kept.has(slug))) store.delete(slug);
  for (const { slug, data, digest } of content.articles) {
    store.set({ id: slug, data, digest, filePath: `content/articles/${slug}/index.md` });
  }
  for (const { file, missing } of content.waiting) {
    logger.warn(`${file} is a draft that lacks ${missing.join(', ')}. It is not published.`);
  }
  writeDown(content);
}

function findStored(
  entry: { id: string; data: unknown; digest?: number | string | undefined } | undefined,
): StoredArticle | undefined {
  return entry && { slug: entry.id, data: entry.data as ArticleData, digest: String(entry.digest) };
}

/**
 * What must be published is written down, so that the build can be checked against it at the end; and which addresses lead on to
 * another, so that servers can be told.
 */
function writeDown({ articles }: Content): void {
  const seen = articles.filter(({ data }) => isPublic(data, buildMoment()));
  const moved = seen.flatMap(({ slug, data }) =>
    data.redirects.map((before) => [articlePath(before), articlePath(slug)]),
  );
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(join(cacheFolder(), 'public.json'), JSON.stringify(seen.map(({ slug }) => slug)));
  writeFileSync(join(cacheFolder(), 'moves.json'), JSON.stringify({ moved, gone: [] }));
}

/** Load the site, its sections, topics, authors or standing pages; what is wrong in them, `articlesLoader` says. */
export function tableLoader(name: 'sections' | 'topics' | 'authors' | 'site'): Loader {
  return {
    name: `broadsheet-${name}`,
    load: async (context) => {
      const load = async () => storeTable(context, name, readTables(contentFolder(), []));
      watch(context, load);
      await load();
    },
  };
}

function storeTable(
  { store }: LoaderContext,
  name: 'sections' | 'topics' | 'authors' | 'site',
  tables: Tables | undefined,
): void {
  store.clear();
  if (!tables) return;
  const entries = name === 'site' ? [['site', tables.site] as const] : [...tables[name]];
  entries.forEach(([id, data], order) => store.set({ id, data: { ...data, order } }));
}

/** While pages are edited, content is read again at each change; a mistake is shown and the last good state kept. */
function watch({ watcher, logger }: LoaderContext, load: () => Promise<void>): void {
  watcher?.add(contentFolder());
  watcher?.on('all', (_event, path) => {
    if (!path.startsWith(contentFolder())) return;
    load().catch((error: Error) => logger.error(error.message));
  });
}

import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredArticle } from '../loading/articles.ts';
import { partFile } from '../loading/front-matter.ts';
import { articleFolder, cacheFolder } from '../loading/places.ts';
import { ContentError, reportProblems } from '../loading/problems.ts';
import { readText } from '../loading/text-file.ts';
import { articlePath } from '../links.ts';
import {
  BodyError,
  type Body,
  type BodyContext,
  type BodyPictureRole,
  type BodySource,
} from '../markdown/body.ts';
import { renderBody } from '../markdown/render.ts';
import type { PictureMarkup } from '../pictures/markup.ts';
import { planPicture } from '../pictures/plan.ts';
import { directionOf } from '../text/direction.ts';
import { phrasesOf } from '../text/phrases.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';

/** A body in the cache, with all it showed that is not in its own file: it is used again only while those are the same. */
interface CachedBody {
  body: Body;
  /** By role and file, such as `body/map.png`. */
  pictures: Record<string, PictureMarkup>;
  articles: Record<string, ReturnType<BodyContext['article']>>;
}

const EMPTY: Body = { html: '', headings: [], words: 0 };

/** The body of an article as HTML: rendered now, or as it was rendered before from the same words by the same code. */
export async function findBody(article: StoredArticle): Promise<Body> {
  const newsroom = await openNewsroom();
  const key = hash('sha256', `${pipelineVersion()} ${article.slug} ${article.digest}`, 'hex').slice(0, 32);
  const path = join(cacheFolder(), 'bodies', key.slice(0, 2), `${key}.json`);
  const cached = readCached(path);
  if (cached && (await isCurrent(cached, article, newsroom))) return cached.body;
  const fresh = await renderFresh(article, newsroom);
  if (fresh) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, JSON.stringify(fresh));
  }
  return fresh?.body ?? EMPTY;
}

/** What a body may ask for while it is rendered; what it asked for is written down. */
function makeContext(
  slug: string,
  newsroom: Newsroom,
  language: string,
  used: Omit<CachedBody, 'body'>,
): BodyContext {
  return {
    phrases: phrasesOf(language),
    picture: async (file, role) =>
      (used.pictures[`${role}/${file}`] = await planPicture({ file: join(articleFolder(slug), file) }, role)),
    article: (other) => (used.articles[other] = describeArticle(other, newsroom)),
  };
}

function describeArticle(slug: string, newsroom: Newsroom): ReturnType<BodyContext['article']> {
  const article = newsroom.articles.get(slug);
  if (!article) return undefined;
  const kicker = newsroom.sections.get(article.data.section)?.name;
  return { headline: article.data.headline, href: articlePath(slug), ...(kicker ? { kicker } : {}) };
}

async function renderFresh(article: StoredArticle, newsroom: Newsroom): Promise<CachedBody | undefined> {
  const used: Omit<CachedBody, 'body'> = { pictures: {}, articles: {} };
  const source = readSource(article, newsroom.site.language);
  try {
    return {
      body: await renderBody(source, makeContext(article.slug, newsroom, source.language, used)),
      ...used,
    };
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    const problems = error.problems.map((problem) => ({ file: source.file, ...problem }));
    if (import.meta.env.DEV) throw new ContentError(problems);
    reportProblems(problems);
    return undefined;
  }
}

function readSource({ slug, data }: StoredArticle, siteLanguage: string): BodySource {
  const language = data.language ?? siteLanguage;
  const { body, bodyLine } = partFile(readText(join(articleFolder(slug), 'index.md')));
  return {
    text: body,
    firstLine: bodyLine,
    file: `content/articles/${slug}/index.md`,
    language,
    direction: data.direction ?? directionOf(language),
    punctuation: data.punctuation,
  };
}

function readCached(path: string): CachedBody | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as CachedBody;
  } catch {
    return undefined;
  }
}

/** Pictures are planned again, which also puts their files into the site. */
async function isCurrent(
  cached: CachedBody,
  { slug, data }: StoredArticle,
  newsroom: Newsroom,
): Promise<boolean> {
  const used: Omit<CachedBody, 'body'> = { pictures: {}, articles: {} };
  const context = makeContext(slug, newsroom, data.language ?? newsroom.site.language, used);
  try {
    for (const picture of Object.keys(cached.pictures)) {
      const [role, file] = picture.split('/') as [BodyPictureRole, string];
      await context.picture(file, role);
    }
  } catch {
    return false;
  }
  for (const other of Object.keys(cached.articles)) context.article(other);
  return JSON.stringify(used) === JSON.stringify({ pictures: cached.pictures, articles: cached.articles });
}

let version: string | undefined;

/** Changes whenever our plugins, our phrases or a dependency do: nothing rendered by other code is used again. */
function pipelineVersion(): string {
  version ??= hash(
    'sha256',
    listPipelineFiles()
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n'),
    'hex',
  );
  return version;
}

function listPipelineFiles(): string[] {
  const folders = ['src/markdown', 'src/text/phrases', 'src/pictures'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );
  return [...files, 'src/queries/bodies.ts', 'package-lock.json'];
}

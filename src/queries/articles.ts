import type { StoredArticle } from '../loading/articles.ts';
import { buildMoment } from '../schema/public.ts';
import { toDay } from '../text/dates.ts';
import { toReadingTime } from '../text/reading-time.ts';
import type { EditionIndex } from './indexes.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { toShareLinks } from '../text/share.ts';
import { findEdition, viewStory } from './stories.ts';
import { planLeadPicture, toTeaser } from './teasers.ts';
import type { ArticleView, LeadPicture, Teaser } from './view.ts';

/** How many articles are named as related. */
const RELATED = 4;

/** A story is old after this many milliseconds: a year, as on the Guardian's pages. */
const OLD = 365.25 * 24 * 60 * 60 * 1000;

/** Every public article, in the order of its slug. */
export async function listArticles(): Promise<StoredArticle[]> {
  return [...(await openNewsroom()).articles.values()];
}

/** Describe an article for its own page. */
export async function viewArticle(article: StoredArticle, newsroom: Newsroom): Promise<ArticleView> {
  const { data } = article;
  const { site } = newsroom;
  const index = findEdition(article, newsroom);
  const story = await viewStory(article, newsroom);
  const { canonical, language } = story;
  return {
    ...story,
    readingTime: toReadingTime(story.words, language),
    picture: await toLeadPicture(article),
    related: await Promise.all(
      listRelated(article, newsroom, index).map((other) => toRelated(other, newsroom)),
    ),
    comments: toComments(data.comments),
    share: toShareLinks(canonical, data.headline, language),
    oldSince:
      buildMoment() - Date.parse(data.published) > OLD ? toYear(data.published, site.timeZone) : undefined,
    script: findReaderScript(index.language),
  };
}

/** Below a story, a picture beside the headline that leads on is there for the eye alone: what it shows is said on its own page. */
async function toRelated(article: StoredArticle, newsroom: Newsroom): Promise<Teaser> {
  const { picture, ...teaser } = await toTeaser(article, newsroom, 'card');
  return { ...teaser, picture: picture && { ...picture, alt: '' } };
}

/** The integration has compiled it before pages are made: see src/output/reader-files.ts. */
function findReaderScript(language: string): string | undefined {
  const scripts = JSON.parse(process.env['BROADSHEET_SCRIPTS'] ?? '{}') as Record<string, string>;
  const name = scripts[language.split('-')[0] ?? ''] ?? scripts['en'];
  return name && `/_assets/${name}`;
}

async function toLeadPicture(article: StoredArticle): Promise<LeadPicture | undefined> {
  const { picture } = article.data;
  if (!picture) return undefined;
  const { alt, caption, credit, rights } = picture;
  return { markup: await planLeadPicture(article, 'lead'), alt, caption, credit, rights };
}

function toComments(comments: string): ArticleView['comments'] {
  return comments === 'closed' || comments === 'not enabled'
    ? { state: comments }
    : { state: 'open', href: comments };
}

function toYear(moment: string, timeZone: string): number {
  return Number(toDay(moment, timeZone).slice(0, 4));
}

/**
 * The articles an editor named, then the newest that share a topic, then the newest of the section.
 *
 * Only the head of each list is looked at, so that the work does not grow with the archive.
 */
function listRelated(
  { slug, data }: StoredArticle,
  newsroom: Newsroom,
  index: EditionIndex,
): StoredArticle[] {
  const named = data.related.flatMap((other) => newsroom.articles.get(other) ?? []);
  const lists = [...data.topics.map((topic) => index.byTopic.get(topic)), index.bySection.get(data.section)];
  const near = lists.flatMap((list) => list?.slice(0, RELATED + 2) ?? []);
  const family = new Set([slug, ...(newsroom.translations.get(slug) ?? [])]);
  return [...new Set([...named, ...near])].filter((other) => !family.has(other.slug)).slice(0, RELATED);
}

import { join } from 'node:path';
import { articlePath } from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import { articleFolder } from '../loading/places.ts';
import { reportProblems } from '../loading/problems.ts';
import type { PictureMarkup } from '../pictures/markup.ts';
import { planPicture, type Role } from '../pictures/plan.ts';
import { formatByline } from '../text/bylines.ts';
import { directionOf } from '../text/direction.ts';
import { nameIn } from './editions.ts';
import type { Newsroom } from './newsroom.ts';
import type { Teaser } from './view.ts';

/** Describe an article for a list; with its picture where the list shows pictures. */
export async function toTeaser(article: StoredArticle, newsroom: Newsroom, role?: Role): Promise<Teaser> {
  const { slug, data } = article;
  const language = data.language ?? newsroom.site.language;
  const markup = role ? await planLeadPicture(article, role) : undefined;
  return {
    slug,
    href: articlePath(slug),
    headline: data.shortHeadline ?? data.headline,
    kicker: nameIn(newsroom.sections.get(data.section), language),
    kind: data.kind,
    standfirst: data.standfirst,
    byline: toByline(article, newsroom, language),
    published: data.published,
    language,
    direction: data.direction ?? directionOf(language),
    picture: markup && data.picture ? { markup, alt: data.picture.alt } : undefined,
  };
}

/** Plan the lead picture, or nothing where there is none or its file has not come; a broken file is reported, not shown. */
export async function planLeadPicture(
  { slug, data }: StoredArticle,
  role: Role,
): Promise<PictureMarkup | undefined> {
  if (!data.picture || data.picture.missing) return undefined;
  const { file, dark, portrait, portraitDark } = data.picture;
  const at = (name: string | undefined) => name && join(articleFolder(slug), name);
  try {
    const files = {
      file: join(articleFolder(slug), file),
      dark: at(dark),
      portrait: at(portrait),
      portraitDark: at(portraitDark),
    };
    return await planPicture(files, role);
  } catch (error) {
    reportProblems([{ file: `content/articles/${slug}/index.md`, message: (error as Error).message }]);
    return undefined;
  }
}

/** Who signs: its authors, or where nobody does the publication it comes from. */
export function toByline({ data }: StoredArticle, { authors }: Newsroom, language: string): string {
  const names = data.authors.map((id) => nameIn(authors.get(id), language));
  return names.length > 0 ? formatByline(names, language) : (data.sources[0]?.publication ?? '');
}

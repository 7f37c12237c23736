import { articlePath } from '../links.ts';
import { ContentError } from '../loading/problems.ts';
import type { StoredPage } from '../loading/standing-pages.ts';
import { BodyError } from '../markdown/body.ts';
import { renderBody } from '../markdown/render.ts';
import { directionOf } from '../text/direction.ts';
import { phrasesOf } from '../text/phrases.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';

/** Every standing page, such as `about`. */
export async function listStandingPages(): Promise<StoredPage[]> {
  return (await openNewsroom()).pages;
}

/**
 * The text of a standing page as HTML.
 *
 * @throws {ContentError} when the text cannot be shown as it is written.
 */
export async function renderStandingPage(
  { id, body, bodyLine }: StoredPage,
  { site, articles }: Newsroom,
): Promise<string> {
  const file = `content/pages/${id}.md`;
  const { language } = site;
  const source = {
    text: body,
    firstLine: bodyLine,
    file,
    language,
    direction: directionOf(language),
    punctuation: 'typographic',
  } as const;
  const context = {
    phrases: phrasesOf(language),
    picture: () => Promise.reject(new Error('A standing page has no pictures. Take it out.')),
    article: (slug: string) => {
      const article = articles.get(slug);
      return article && { headline: article.data.headline, href: articlePath(slug) };
    },
  };
  try {
    return (await renderBody(source, context)).html;
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    throw new ContentError(error.problems.map((problem) => ({ file, ...problem })));
  }
}

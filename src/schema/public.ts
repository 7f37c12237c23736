import type { ArticleData } from './article.ts';

/**
 * Decide whether readers may see an article: the one place that does.
 *
 * It is public when it is no draft, its time of publication has come and its embargo is over. Milliseconds since 1970.
 */
export function isPublic(data: Pick<ArticleData, 'draft' | 'published' | 'embargo'>, now: number): boolean {
  return !data.draft && publicFrom(data) <= now;
}

/** The moment from which readers may see an article, in milliseconds since 1970. */
export function publicFrom({ published, embargo }: Pick<ArticleData, 'published' | 'embargo'>): number {
  return Math.max(Date.parse(published), embargo ? Date.parse(embargo) : 0);
}

/** When an article last changed in substance: its last update or correction, else its publication. As the article writes it. */
export function lastChange({
  published,
  updated = published,
  corrections,
}: Pick<ArticleData, 'published' | 'updated' | 'corrections'>): string {
  return [updated, ...corrections.map(({ date }) => date)].reduce((latest, moment) =>
    Date.parse(moment) > Date.parse(latest) ? moment : latest,
  );
}

/**
 * The moment for which a build is made, in milliseconds since 1970: now, or `SOURCE_DATE_EPOCH`
 * (seconds; https://reproducible-builds.org/docs/source-date-epoch/), so that a build can be made again.
 */
export function buildMoment(): number {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  return Number.isFinite(epoch) ? epoch * 1000 : STARTED;
}

/** Every page of one build is made for the same moment. */
const STARTED = Date.now();

import {
  articlePath,
  archivePath,
  correctionsPath,
  FEED_PATH,
  homePath,
  listPath,
  standingPath,
} from '../links.ts';
import type { SectionData } from '../schema/site.ts';
import { directionOf, formatLanguage } from '../text/direction.ts';
import { fill, phrasesOf, type Phrases } from '../text/phrases.ts';
import { findLatest, type EditionIndex } from './indexes.ts';
import type { Newsroom } from './newsroom.ts';
import { findSiteWords } from './site-words.ts';
import type { Edition, LanguageLink, Link } from './view.ts';

/** What a page knows of where it stands. */
export interface Place {
  /** The section it belongs to, to mark it in the masthead. */
  section?: string | undefined;
  /** The slug of the article it shows, to lead to its translations. */
  slug?: string | undefined;
}

/** Describe the paper around a page. */
export function toEdition(newsroom: Newsroom, index: EditionIndex, place: Place = {}): Edition {
  const { site } = newsroom;
  const { language, prefix } = index;
  const words = findSiteWords(site, language);
  return {
    language,
    direction: directionOf(language),
    name: site.name,
    tagline: words.tagline,
    home: homePath(prefix),
    timeZone: site.timeZone,
    sections: listSections(newsroom, index, place.section),
    languages: place.slug ? listTranslations(newsroom, place.slug) : listEditions(newsroom, prefix),
    latest: findLatest(index),
    about: listStandingPages(newsroom, index),
    feeds: [{ name: phrasesOf(language).rssFeed, href: FEED_PATH }],
    credits: words.credits,
    wordsLanguage: words.language,
  };
}

/** The name of a section, topic or author in a language. */
export function nameIn(entry: Pick<SectionData, 'name' | 'names'> | undefined, language: string): string {
  return entry?.names?.[language] ?? entry?.names?.[language.split('-')[0] ?? ''] ?? entry?.name ?? '';
}

/** The article in each language it stands in, its own included. */
export function listTranslations({ translations, articles, site }: Newsroom, slug: string): LanguageLink[] {
  return (translations.get(slug) ?? []).map((other) => {
    const language = articles.get(other)?.data.language ?? site.language;
    return toLanguageLink(language, articlePath(other), other === slug);
  });
}

function listEditions({ editions }: Newsroom, prefix: string): LanguageLink[] {
  if (editions.size < 2) return [];
  return [...editions.values()].map((other) =>
    toLanguageLink(other.language, homePath(other.prefix), other.prefix === prefix),
  );
}

function toLanguageLink(language: string, href: string, current: boolean): LanguageLink {
  return { language, direction: directionOf(language), name: formatLanguage(language), href, current };
}

/** Sections with no article in the edition are left out: a link to nothing helps nobody. */
function listSections(
  { sections }: Newsroom,
  { prefix, bySection, language }: EditionIndex,
  current?: string,
): Link[] {
  return [...sections]
    .filter(([id]) => bySection.has(id))
    .map(([id, section]) => ({
      name: nameIn(section, language),
      href: listPath('sections', id, prefix),
      current: id === current,
    }));
}

function listStandingPages({ pages, site }: Newsroom, { prefix, language }: EditionIndex): Link[] {
  const phrases = phrasesOf(language);
  const own = pages.map(({ id, data }) => ({
    name: nameStandingPage(id, data.title, site.name, phrases),
    href: standingPath(id),
  }));
  return [
    ...own,
    { name: phrases.corrections, href: correctionsPath(prefix) },
    { name: phrases.archive, href: archivePath(prefix) },
  ];
}

/** The standing pages that every site has are named in the language of the edition. */
function nameStandingPage(id: string, title: string, site: string, phrases: Phrases): string {
  const named: Record<string, string> = {
    about: fill(phrases.aboutName, { name: site }),
    accessibility: phrases.accessibility,
    privacy: phrases.privacy,
  };
  return named[id] ?? title;
}

import type { SiteData } from '../schema/site.ts';

/** What the site says of itself, and in which language. */
export type SiteWords = Pick<SiteData, 'tagline' | 'description' | 'rights' | 'credits'> & {
  language: string;
};

/** Find what the site says of itself in a language, or in its own language where it has not been translated. */
export function findSiteWords(site: SiteData, language: string): SiteWords {
  const { tagline, description, rights, credits } = site;
  const translated = site.translations[language] ?? site.translations[language.split('-')[0] ?? ''];
  return translated
    ? { ...translated, language }
    : { tagline, description, rights, credits, language: site.language };
}

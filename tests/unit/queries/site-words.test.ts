import { describe, expect, it } from 'vitest';
import { findSiteWords } from '../../../src/queries/site-words.ts';
import { SITE } from './stock.ts';

const words = { description: 'Un petit journal.', rights: 'CC BY 4.0, en français', credits: [] };
const site = { ...SITE, translations: { fr: { tagline: 'L’actualité, preuves à l’appui', ...words } } };

describe('what the site says of itself', () => {
  it.each([
    ['stays as it is in the language of the site', 'en-GB', 'News with its workings shown', 'en-GB'],
    ['is translated', 'fr', 'L’actualité, preuves à l’appui', 'fr'],
    ['is translated for every country of a language', 'fr-CA', 'L’actualité, preuves à l’appui', 'fr-CA'],
    ['stays in its own language where nobody translated it', 'ar', 'News with its workings shown', 'en-GB'],
  ])('%s', (_name, language, tagline, spoken) => {
    expect(findSiteWords(site, language)).toMatchObject({ tagline, language: spoken });
  });
});

import * as z from 'zod';
import { day, languageTag, line, mailAddress, passage, slug, webAddress } from './fields.ts';

/** A name in the site's language, and in others by their code. */
const names = z.record(languageTag(), line(80));

/** A few sentences in other languages by their code; an edition that has none leaves them out. */
const descriptions = z.record(languageTag(), passage(1000)).optional();

/** What the site says of itself, in its own language and on pages in another one, where only its name stays as it is. */
const siteWords = z.strictObject({
  tagline: line(160).describe('The line under the name.'),
  description: passage(300).describe('What the site is, for search engines and feeds.'),
  rights: passage(500).describe('What others may do with its articles.'),
  credits: z.array(line(300)).default([]).describe('Lines of the colophon, at the foot of each page.'),
});

/** The site as a whole: `content/site.yml`. */
export const siteSchema = z.strictObject({
  name: line(80).describe('The name on the masthead.'),
  tagline: siteWords.shape.tagline,
  description: siteWords.shape.description,
  address: webAddress()
    .refine((address) => address.endsWith('/'), 'does not end with a slash. Add one')
    .refine((address) => !/[?#]/.test(address), 'has a ? or #. Write only the address of the front page')
    .describe('Where the site is published, with a slash at the end.'),
  language: languageTag().describe('The language of the site, as in en-GB.'),
  timeZone: z
    .string()
    .refine(isTimeZone, 'is not a time zone. Write it as UTC or Europe/London')
    .describe('The zone in which dates are shown.'),
  copyright: line(200).describe('The copyright line of its articles.'),
  rights: siteWords.shape.rights,
  reuse: webAddress().or(mailAddress()).describe('Where to ask for reuse.'),
  contact: z.email('is not an e-mail address').describe('Where readers write to.'),
  themeColour: z
    .strictObject({ light: z.string().regex(/^#[\da-f]{6}$/i), dark: z.string().regex(/^#[\da-f]{6}$/i) })
    .describe('The colour of the browser around the page, by day and by night.'),
  front: z
    .strictObject({ lead: slug().optional(), second: z.array(slug()).max(6).default([]) })
    .prefault({})
    .describe('What stands first on the front page; the newest articles where this is silent.'),
  credits: siteWords.shape.credits,
  translations: z
    .record(languageTag(), siteWords)
    .default({})
    .describe('What the site says of itself in other languages, by their codes.'),
});

/** A part of the paper: `content/sections.yml`, in the order of the masthead. */
export const sectionSchema = z.strictObject({
  name: line(60).describe('Its name.'),
  names: names.optional().describe('Its name in other languages.'),
  description: passage(300).optional().describe('What is in it.'),
  descriptions: descriptions.describe('What is in it, in other languages.'),
});

/** A subject that runs through sections: `content/topics.yml`. */
export const topicSchema = sectionSchema;

/** Who writes: `content/authors.yml`. */
export const authorSchema = z.strictObject({
  name: line(100).describe('The name in the byline.'),
  names: names.optional().describe('The name in other languages.'),
  kind: z.enum(['person', 'desk']).default('person').describe('A person, or a desk that signs as one.'),
  role: line(120).optional().describe('What the author does.'),
  about: passage(1000).optional().describe('A few sentences on the author.'),
  descriptions: descriptions.describe('The same in other languages.'),
  address: webAddress().optional().describe('The author’s own page elsewhere.'),
  fediverse: line(100).optional().describe('The author’s handle in the fediverse, as in @name@server.'),
});

/** A standing page, as in `content/pages/about.md`. */
export const pageSchema = z.strictObject({
  title: line(100).describe('Its title.'),
  description: passage(300).describe('What it says, in a sentence.'),
  updated: day().optional().describe('When it last changed.'),
});

export type SiteData = z.output<typeof siteSchema>;
export type SectionData = z.output<typeof sectionSchema>;
export type AuthorData = z.output<typeof authorSchema>;
export type PageData = z.output<typeof pageSchema>;

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

import * as z from 'zod';
import { day, languageTag, line, passage, pictureFile, slug, webAddress, zonedTime } from './fields.ts';

/** What sort of article it is. The list is closed: pages and machines treat each kind in its own way. */
export const KINDS = ['news', 'analysis', 'opinion', 'explainer', 'interview', 'live report'] as const;

/** What can be said of comments when there is no address for them. */
export const COMMENT_STATES = ['not enabled', 'closed'] as const;

const picture = z
  .strictObject({
    file: pictureFile().describe('The picture, a file in the folder of the article.'),
    alt: line(1000).describe('What is seen, for readers who cannot see it. Not the caption again.'),
    caption: passage(1000).optional().describe('Why the picture matters, printed under it.'),
    credit: line(300).describe('Who made it and where it comes from, printed after the caption.'),
    rights: line(500).optional().describe('What others may do with the picture.'),
    dark: pictureFile().optional().describe('The same picture drawn for a dark page.'),
    portrait: pictureFile().optional().describe('The same picture in an upright shape, for phones.'),
    portraitDark: pictureFile().optional().describe('The upright picture drawn for a dark page.'),
    missing: z
      .boolean()
      .optional()
      .describe(
        'True while the file has not come yet: the page shows description, caption and credit instead.',
      ),
  })
  .describe('The lead picture.');

const source = z.strictObject({
  publication: line(200).describe('Who published it: a newspaper, an agency, an institution.'),
  title: line(300).optional().describe('The title of the report, page or book.'),
  address: webAddress().optional().describe('Where it can be read.'),
  date: day().optional().describe('When it was published.'),
  rights: line(300).optional().describe('Its rights, as in: Copyright The Financial Times Limited 2024.'),
});

const correction = z.strictObject({
  date: zonedTime().describe('When the article was changed, with zone.'),
  type: z
    .enum(['correction', 'clarification'])
    .describe('A correction mends a mistake; a clarification adds what was unclear.'),
  text: passage(2000).describe('What was wrong and what is right.'),
});

const comments = z
  .union([z.enum(COMMENT_STATES), webAddress()])
  .describe('Where readers comment: not enabled, closed, or the address of the page where they can.');

/** The metadata of an article that is ready to be read. Each key is a line of the front matter. */
export const articleSchema = z.strictObject({
  headline: line(200).describe('The headline. One line, no full stop.'),
  shortHeadline: line(90).optional().describe('A shorter headline for lists and cards.'),
  standfirst: passage(400).optional().describe('One or two sentences under the headline.'),
  kind: z.enum(KINDS).describe('What sort of article it is.'),
  section: slug().describe('The section it belongs to, by its name in content/sections.yml.'),
  topics: z.array(slug()).max(12).default([]).describe('What it is about, by names in content/topics.yml.'),
  authors: z
    .array(slug())
    .max(12)
    .default([])
    .describe(
      'Who wrote it, by names in content/authors.yml: people or a desk. May be empty when a source is named.',
    ),
  dateline: line(80).optional().describe('The place it was reported from.'),
  published: zonedTime().describe('When it was first published, with zone.'),
  updated: zonedTime().optional().describe('When its text last changed in substance, with zone.'),
  embargo: zonedTime().optional().describe('Not to be seen by anyone before this moment, with zone.'),
  draft: z.boolean().default(false).describe('True while it is being written: no build publishes it.'),
  language: languageTag().optional().describe('Its language, when it is not that of the site.'),
  direction: z
    .enum(['ltr', 'rtl'])
    .optional()
    .describe('Its writing direction, when the language does not say it.'),
  translationOf: slug().optional().describe('The article that this one translates.'),
  picture: picture.optional(),
  sources: z.array(source).max(40).default([]).describe('What it rests on: reports, records, books.'),
  copyright: line(300).optional().describe('The copyright line, when it is not that of the site.'),
  reuse: webAddress().optional().describe('Where to ask for reuse, when it is not that of the site.'),
  comments: comments.default('not enabled'),
  corrections: z.array(correction).default([]).describe('What was changed after publication, and why.'),
  keyPoints: z.array(line(300)).max(8).default([]).describe('The story in a few sentences, shown in a box.'),
  related: z.array(slug()).max(8).default([]).describe('Articles to read next, by slug.'),
  redirects: z.array(slug()).default([]).describe('Slugs that it had before; their addresses lead here.'),
  canonical: webAddress().optional().describe('Where it was published first, when that is another site.'),
  summary: passage(300)
    .optional()
    .describe('One sentence for search engines and cards, when the standfirst does not serve.'),
  punctuation: z
    .enum(['typographic', 'as written'])
    .default('typographic')
    .describe('Whether straight quotation marks become typographic ones.'),
});

/** Metadata as the schema gives it, with defaults filled in. */
export type ArticleData = z.output<typeof articleSchema>;
/** The lead picture of an article. */
export type PictureData = NonNullable<ArticleData['picture']>;
/** What an article rests on. */
export type SourceData = ArticleData['sources'][number];
/** One dated change to a published article. */
export type CorrectionData = ArticleData['corrections'][number];
/** The closed list of article kinds. */
export type Kind = (typeof KINDS)[number];

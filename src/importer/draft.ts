import type { RootContent } from 'mdast';
import type { ArticleData } from '../schema/article.ts';

/**
 * One part of the body. Text is plain and is escaped when it is written. Whatever holds more than text (links, emphasis, tables,
 * story blocks) is a `rich` block: one node of a Markdown tree.
 */
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'subheading'; text: string }
  | { type: 'quote'; paragraphs: string[] }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'rich'; node: RootContent }
  | { type: 'picture'; picture: DraftPicture };

/** A picture that came along with its source. */
export interface PictureBytes {
  /** As the source calls it; the article may call it otherwise. */
  name: string;
  bytes: Uint8Array;
}

/** What the source says of a picture; a part that it does not say is left out. */
export interface DraftPicture {
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  /** What others may do with it. */
  rights?: string | undefined;
  /** Where the source has it: a web address or a path beside the source. Nothing is ever fetched from there. */
  address?: string | undefined;
  /** The picture itself, where it came along. */
  file?: PictureBytes | undefined;
}

/** The fields of an article that a source may state, or an editor may give. */
export type DraftFields = {
  [
    Name in
      | 'headline'
      | 'shortHeadline'
      | 'standfirst'
      | 'section'
      | 'topics'
      | 'authors'
      | 'dateline'
      | 'published'
      | 'updated'
      | 'embargo'
      | 'language'
      | 'direction'
      | 'sources'
      | 'corrections'
      | 'keyPoints'
      | 'redirects'
      | 'canonical'
      | 'summary'
  ]?: ArticleData[Name] | undefined;
} & { kind?: string | undefined };

/** Names as readers see them. The newsroom’s tables say by which slugs they go; those without one are told to the editor. */
export interface DraftNames {
  authors?: string[] | undefined;
  topics?: string[] | undefined;
  section?: string | undefined;
  /** Candidates for the section, the best first, where a source has several. */
  sections?: string[] | undefined;
}

/** Moments that a source shows without the zone: as in `2024-03-25T18:40:00`, or a day alone. */
export interface ZonelessTimes {
  published?: string | undefined;
  updated?: string | undefined;
  embargo?: string | undefined;
}

/** How surely a field is known. */
export interface Evidence {
  /** `agreed`: several witnesses say it. `stated`: one says it outright. `read`: it was read off the page. `review`: witnesses disagree. */
  certainty: 'agreed' | 'stated' | 'read' | 'review';
  /** Who says it: `JSON-LD`, `Open Graph`, `page`, `NITF`. */
  witness: string;
  /** What other witnesses say instead. */
  others?: { witness: string; value: string }[] | undefined;
}

/** Something that the importer left out or is not sure of, for the person who checks the article. */
export interface Note {
  /** The line of the source, from 1; none where a source has no lines that a person could find. */
  line?: number | undefined;
  /** `left out`: known page furniture. `check`: the person has to decide. */
  type: 'left out' | 'check';
  message: string;
}

/** An article as one source format found it: only what the source itself says. */
export interface ArticleDraft {
  fields: DraftFields;
  blocks: Block[];
  picture?: DraftPicture | undefined;
  /** Names that are no slugs yet. */
  names?: DraftNames | undefined;
  /** Moments that wait for a zone. */
  zoneless?: ZonelessTimes | undefined;
  /** Fields of which the source does not say all, each with what stands in: the article is a draft until a person has looked. */
  assumed?: { published?: string | undefined } | undefined;
  /** How surely each field is known, by its name in the front matter: `headline`, `picture.credit`. */
  evidence?: Record<string, Evidence | undefined> | undefined;
  /** True where the source has a place for each field: what has no evidence is stated there outright. */
  isStated?: true;
  /** The copyright line, letter for letter. */
  rights?: string | undefined;
  /** True where the source offers its content for reuse, or the address where it names one. */
  reuse?: true | string | undefined;
  /** `open` where readers may comment but the source names no address. */
  comments?: 'not enabled' | 'closed' | 'open' | undefined;
  /** What tells this article from others of the same source, where that holds many: an address, a guid. */
  origin?: string | undefined;
  /** The slug that the source uses, where it has one. */
  slug?: string | undefined;
  /** What the source says that the front matter has no field for (urgency, subjects, usage terms), for the editor to read. */
  others?: Record<string, string> | undefined;
  /** Why it may not be published yet although nothing is missing: its source held it back. */
  hold?: string | undefined;
  notes: Note[];
}

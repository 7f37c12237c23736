import type { ArticleData } from '../schema/article.ts';

/** One part of the body. The text is plain: it is escaped when it is written. */
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'subheading'; text: string }
  | { type: 'quote'; paragraphs: string[] }
  | { type: 'list'; ordered: boolean; items: string[] };

/** What the source says of its lead picture; a part that it does not say is left out. */
export interface DraftPicture {
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
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
      | 'language'
      | 'sources'
  ]?: ArticleData[Name] | undefined;
} & { kind?: string | undefined };

/** Something that the importer left out or is not sure of, for the person who checks the article. */
export interface Note {
  /** The line of the source, from 1. */
  line: number;
  /** `left out`: known page furniture. `check`: the person has to decide. */
  type: 'left out' | 'check';
  message: string;
}

/** An article as one source format found it: only what the source itself says. */
export interface ArticleDraft {
  fields: DraftFields;
  blocks: Block[];
  picture?: DraftPicture | undefined;
  /** The copyright line, letter for letter. */
  rights?: string | undefined;
  /** True where the source offers its content for reuse, or the address where it names one. */
  reuse?: true | string | undefined;
  /** `open` where readers may comment but the source names no address. */
  comments?: 'not enabled' | 'closed' | 'open' | undefined;
  notes: Note[];
}

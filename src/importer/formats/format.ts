import type { ArticleDraft } from '../draft.ts';
import type { PassedOver } from '../stories/story.ts';
import type { Reading } from '../stories/story-format.ts';

/** What was handed in: one file, or standard input, and what lies beside it. Nothing of it is trusted. */
export interface SourceInput {
  bytes: Uint8Array;
  /** The path of its file, or `-` for standard input. */
  name: string;
  /**
   * Read a file that came along, by its path from the folder of the input, as in `story_files/photo.jpg`; nothing where there is none,
   * where it is too big, or where the path leads out of that folder. Never a web address.
   */
  beside(path: string): Uint8Array | undefined;
}

/** One form in which articles reach us. */
export interface SourceFormat {
  /** As people call it: `page text`. */
  name: string;
  /** Decide from the content, and where that leaves doubt from the name of its file, whether it is of this form. */
  recognises(input: SourceInput): boolean;
  /** Find what the input says of its articles, and nothing else. */
  read(input: SourceInput): ArticleDraft[] | Promise<ArticleDraft[]>;
  /** The same for a source of many: with what it holds that is no article to import, and in the way that the person asked for. */
  readAll?(input: SourceInput, reading: Reading): Promise<AllRead>;
}

/** All that one source holds. */
export interface AllRead {
  drafts: ArticleDraft[];
  passedOver: PassedOver[];
}

/** A form that is plain text and holds one article. */
export interface TextFormat {
  name: string;
  recognises(text: string, name: string): boolean;
  read(text: string): ArticleDraft;
}

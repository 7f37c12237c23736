import type { Stories } from './story.ts';

/** A file as it lies on the disk. */
export interface Source {
  /** Its path, for errors and for what lies beside it. */
  path: string;
  bytes: Buffer;
}

/** How the person wants sources to be read. */
export interface Reading {
  /** The zone of times that name none, as in `Europe/London`. */
  timeZone?: string | undefined;
}

/** One form in which many articles, or an agency’s one, reach us. */
export interface StoryFormat {
  /** As people call it: `WordPress export`. */
  name: string;
  /** As `--from` calls it: `wordpress`. */
  id: string;
  /** Decide from the content alone whether it is of this form. */
  recognises(source: Source): boolean;
  /** Find the articles in it, each as the source has it. */
  read(source: Source, reading: Reading): Stories | Promise<Stories>;
}

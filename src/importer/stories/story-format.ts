import type { SourceInput } from '../formats/format.ts';
import type { ReadBeside } from './find-pictures.ts';
import type { Stories } from './story.ts';

/** How the person wants sources to be read. */
export interface Reading {
  /** Reads the folder of pictures that the person named. */
  pictures?: ReadBeside | undefined;
}

/** One form in which many articles, or an agency’s one, reach us. */
export interface StoryFormat {
  /** As people call it, and `--from`: `wordpress export`. */
  name: string;
  /** Decide from the content alone whether it is of this form. */
  recognises(input: SourceInput): boolean;
  /** Find the articles in it, each as the source has it. */
  read(input: SourceInput, reading: Reading): Stories | Promise<Stories>;
}

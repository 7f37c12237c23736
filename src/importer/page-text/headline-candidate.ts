import type { ReadLine } from './meta.ts';
import type { Habits } from './habits.ts';
import type { Region } from './density.ts';

/** A paragraph of a page: its place among the lines, and its words. */
export interface Paragraph {
  index: number;
  stems: ReadonlySet<string>;
}

/** A page whose headline is looked for. */
export interface Page {
  lines: ReadLine[];
  language: string | undefined;
  region: Region;
  paragraphs: Paragraph[];
  /** The words of the densest text, each with the number of paragraphs that have it. */
  story: ReadonlyMap<string, number>;
  /** The lines that surely tell of a picture. */
  pictured: ReadonlySet<ReadLine>;
  habits: Habits;
  /** The lines in small letters. */
  keys: string[];
}

/** A line that may be the headline, and what stands around it. */
export interface Candidate {
  page: Page;
  line: ReadLine;
  /** Its place among the lines of the page. */
  index: number;
  stems: string[];
  /** The paragraphs right above it, and those right below it. */
  above: Paragraph[];
  below: Paragraph[];
  /** How often other lines of the page say the same. */
  repeats: number;
}

/** What speaks for a line or against it, and how much. */
export type Sign = [weight: number, measure: (candidate: Candidate) => number | boolean];

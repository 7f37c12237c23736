import type { PictureMarkup } from '../pictures/markup.ts';

/** The body of one article or standing page, as its file has it. */
export interface BodySource {
  /** Markdown. */
  text: string;
  /** Line of the file at which the text begins, from 1: errors count from it. */
  firstLine: number;
  /** Name of the file, for errors. */
  file: string;
  /** BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** `as written` leaves every quotation mark, dash and dot as it is. */
  punctuation: 'typographic' | 'as written';
}

/** How wide a picture in the text is drawn: alone, or as one of two side by side. */
export type BodyPictureRole = 'body' | 'pair';

/** An article that another one recommends. */
export interface RecommendedArticle {
  headline: string;
  href: string;
  kicker?: string;
}

/** The words of the interface that stand inside a body. `{heading}` and `{number}` are filled in. */
export interface BodyPhrases {
  imageCredit: string;
  permalink: string;
  footnotes: string;
  footnote: string;
  backToText: string;
  recommended: string;
  tableScroll: string;
}

/** What a body may ask for while it is rendered. */
export interface BodyContext {
  /** Describe a picture beside the article; rejects with a plain-words Error when it is missing or no picture. */
  picture(file: string, role: BodyPictureRole): Promise<PictureMarkup>;
  /** Headline and address of a public article, or undefined. */
  article(slug: string): RecommendedArticle | undefined;
  /** In the article's language. */
  phrases: BodyPhrases;
}

/** A section heading of the text. */
export interface BodyHeading {
  depth: number;
  id: string;
  text: string;
}

/** A rendered body. */
export interface Body {
  html: string;
  headings: BodyHeading[];
  words: number;
}

/** One mistake in a body, by line of its file. */
export interface BodyProblem {
  line: number;
  message: string;
}

/** Every mistake of one body at once, in the order of its lines. */
export class BodyError extends Error {
  readonly problems: readonly BodyProblem[];

  constructor(problems: readonly BodyProblem[]) {
    super(problems.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
    this.name = 'BodyError';
    this.problems = problems;
  }
}

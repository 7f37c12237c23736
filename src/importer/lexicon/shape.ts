/** The words that news pages of one language put around their articles. Phrases are in small letters and parted by ` / `. */
export interface Lexicon {
  /** Its tag, as in `de`. */
  language: string;
  /** Words that every text of the language is full of, by which it is told. None where its script tells it. */
  common?: string;
  /** What stands before the names of authors. */
  by?: string;
  /** What stands between two names. */
  and?: string;
  /** What stands before the day of publication. */
  published?: string;
  /** What stands before the day of the last change. */
  updated?: string;
  /** What stands before the name of a picture’s maker. */
  photo?: string;
  /** What stands there and says no more than that a name follows: it is no part of the credit. */
  credit?: string;
  /** What stands before the words under a picture. */
  caption?: string;
  /** Furniture, by its kind; `#` stands for a number. */
  share?: string;
  /** What works a picture, or stands beside one and says nothing of it. */
  picture?: string;
  advertisement?: string;
  newsletter?: string;
  recommended?: string;
  /** What stands before the headline of another article in the same line. */
  readMore?: string;
  listen?: string;
  /** How long the article takes to read. */
  reading?: string;
  tags?: string;
  menu?: string;
  comments?: string;
  commentsNone?: string;
  commentsClosed?: string;
  commentsOpen?: string;
  /** The usual words that end a copyright line. */
  rights?: string;
}

/** Take a list of phrases apart. */
export function listPhrases(phrases: string | undefined): string[] {
  return phrases ? phrases.split(' / ') : [];
}

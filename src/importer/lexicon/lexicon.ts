import { ASIAN } from './asian.ts';
import { AFRICAN } from './african.ts';
import { ANATOLIAN } from './anatolian.ts';
import { ENGLISH_FURNITURE } from './english-furniture.ts';
import { SOUTH_EAST_ASIAN } from './south-east-asian.ts';
import { SOUTH_SLAVIC } from './south-slavic.ts';
import { ENGLISH } from './english.ts';
import { NORDIC } from './nordic.ts';
import { GERMANIC } from './germanic.ts';
import { FURTHER } from './further.ts';
import { MIDDLE_EASTERN } from './middle-eastern.ts';
import { BALTIC } from './baltic.ts';
import { NORTHERN } from './northern.ts';
import { IBERIAN } from './iberian.ts';
import { ROMANCE } from './romance.ts';
import { listPhrases, type Lexicon } from './shape.ts';
import { EAST_SLAVIC } from './east-slavic.ts';
import { SLAVIC } from './slavic.ts';
import { DRAVIDIAN } from './dravidian.ts';
import { SOUTHERN } from './southern.ts';

/** The words of news pages, language by language; English first. */
export const LEXICONS: Lexicon[] = [
  ENGLISH,
  ...GERMANIC,
  ...NORDIC,
  ...ROMANCE,
  ...IBERIAN,
  ...SLAVIC,
  ...EAST_SLAVIC,
  ...SOUTH_SLAVIC,
  ...NORTHERN,
  ...BALTIC,
  ...MIDDLE_EASTERN,
  ...ANATOLIAN,
  ...ASIAN,
  ...SOUTH_EAST_ASIAN,
  ...SOUTHERN,
  ...DRAVIDIAN,
  ...AFRICAN,
  ...FURTHER,
];

/** What a known line of page furniture means. */
export type FurnitureKind =
  | 'reuse'
  | 'comments heading'
  | 'jump to comments'
  | 'comments not enabled'
  | 'comments closed'
  | 'comments open'
  | 'new window'
  | 'share'
  | 'newsletter'
  | 'advertisement'
  | 'recommended'
  | 'picture'
  | 'listen'
  | 'reading time'
  | 'topics'
  | 'menu';

/** Phrases that mean the same. */
export interface Furniture {
  kind: FurnitureKind;
  /** Why it is no part of an article. */
  reason: string;
  /** As pages write it, in small letters; `#` stands for a number. */
  phrases: string[];
}

/** Which part of a language’s lexicon holds which furniture, and why it is no part of an article. */
const PARTS: [part: keyof Lexicon, kind: FurnitureKind, reason: string][] = [
  ['commentsNone', 'comments not enabled', 'says that there are no comments'],
  ['commentsClosed', 'comments closed', 'says that the comments are over'],
  ['commentsOpen', 'comments open', 'invites comments'],
  ['comments', 'comments heading', 'heads the comments'],
  ['recommended', 'recommended', 'leads to other articles'],
  ['advertisement', 'advertisement', 'marks an advertisement'],
  ['newsletter', 'newsletter', 'asks for a subscription'],
  ['share', 'share', 'shares, saves or prints'],
  ['picture', 'picture', 'works a picture'],
  ['listen', 'listen', 'plays a recording'],
  ['reading', 'reading time', 'counts minutes, words or readers'],
  ['tags', 'topics', 'heads the topics'],
  ['menu', 'menu', 'is part of a menu'],
];

/** The words of news pages that are not the article’s. A line is furniture only when it is made of these and nothing else. */
export const FURNITURE: Furniture[] = dropRepeated([
  ...ENGLISH_FURNITURE,
  ...PARTS.map(([part, kind, reason]) => ({
    kind,
    reason,
    phrases: LEXICONS.flatMap((lexicon) => listPhrases(lexicon[part])),
  })),
]);

/** A phrase that means several things means the first of them. */
function dropRepeated(rows: Furniture[]): Furniture[] {
  const seen = new Set<string>();
  return rows.map((row) => ({
    ...row,
    phrases: row.phrases.filter((phrase) => !seen.has(phrase) && seen.add(phrase)),
  }));
}

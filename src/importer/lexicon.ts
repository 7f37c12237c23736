import { ASIAN } from './lexicon-asian.ts';
import { COMMENTS } from './lexicon-comments.ts';
import { ENGLISH } from './lexicon-english.ts';
import { GERMANIC } from './lexicon-germanic.ts';
import { MIDDLE_EASTERN } from './lexicon-middle-eastern.ts';
import { NORTHERN } from './lexicon-northern.ts';
import { ROMANCE } from './lexicon-romance.ts';
import { listPhrases, type Lexicon } from './lexicon-shape.ts';
import { SLAVIC } from './lexicon-slavic.ts';
import { SOUTHERN } from './lexicon-southern.ts';

/** The words of news pages, language by language; English first. */
export const LEXICONS: Lexicon[] = [
  ENGLISH,
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC,
  ...NORTHERN,
  ...MIDDLE_EASTERN,
  ...ASIAN,
  ...SOUTHERN,
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

const ENGLISH_FURNITURE: Furniture[] = [
  ...COMMENTS,
  {
    kind: 'reuse',
    reason: 'offers a licence',
    phrases: [
      'reuse this content',
      'republish this article',
      'reprints and permissions',
      'request permissions',
      'license this content',
      'reuse content',
    ],
  },
  {
    kind: 'new window',
    reason: 'tells screen readers where a link opens',
    phrases: [
      '(opens in new window)',
      '(opens in a new window)',
      '(opens new window)',
      '(opens in new tab)',
      '(opens in a new tab)',
      'opens in new window',
      'opens in a new window',
    ],
  },
  {
    kind: 'share',
    reason: 'shares, saves or prints',
    phrases: [
      'share',
      'share this',
      'share this article',
      'share this page',
      'share this story',
      'share on x',
      'share on twitter',
      'share on facebook',
      'share on linkedin',
      'share on whatsapp',
      'share on bluesky',
      'share via email',
      'share by email',
      'email this article',
      'copy link',
      'print',
      'print this page',
      'print this article',
      'save',
      'save to myft',
      'save this article',
      'save article',
      'current progress #%',
      'bookmark',
      'add to myft',
      'gift this article',
      'follow the topics in this article',
    ],
  },
  {
    kind: 'newsletter',
    reason: 'asks for a subscription',
    phrases: [
      'sign up to our newsletter',
      'sign up for our newsletter',
      'sign up to our newsletters',
      'subscribe to our newsletter',
      'get our newsletter',
      'newsletter',
      'subscribe',
      'subscribe now',
      'sign up',
      'sign in',
      'skip past newsletter promotion',
      'after newsletter promotion',
    ],
  },
  {
    kind: 'advertisement',
    reason: 'marks an advertisement',
    phrases: [
      'advertisement',
      'advertising',
      'advert',
      'skip advertisement',
      'sponsored',
      'sponsored content',
      'promoted content',
      'story continues below advertisement',
      'article continues below advertisement',
      'story continues after advertisement',
    ],
  },
  {
    kind: 'recommended',
    reason: 'leads to other articles',
    phrases: [
      'recommended',
      'recommended reading',
      'recommended for you',
      'read more',
      'related articles',
      'related stories',
      'related content',
      'related topics',
      'more on this story',
      'most read',
      'you may also like',
      'more from this section',
      'promoted',
    ],
  },
  {
    kind: 'picture',
    reason: 'works a picture',
    phrases: [
      'view image in fullscreen',
      'open image in fullscreen',
      'enlarge image',
      'open gallery',
      'hide caption',
      'toggle caption',
    ],
  },
];

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

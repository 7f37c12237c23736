import type { Options } from 'remark-rehype';
import type { BodyPhrases } from './body.ts';

/** How footnotes are drawn: a list at the end under a heading, with links there and back. */
export function toFootnoteOptions(phrases: BodyPhrases): Options {
  return {
    clobberPrefix: 'note-',
    footnoteLabel: phrases.footnotes,
    footnoteLabelProperties: {},
    footnoteBackContent: '↑',
    footnoteBackLabel: (index) => phrases.backToText.replace('{number}', String(index + 1)),
  };
}

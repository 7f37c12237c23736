import type { BodyContext, BodySource } from '../../../src/markdown/body.ts';

/** A body in English, to be filled in. */
export const SOURCE: BodySource = {
  text: '',
  firstLine: 1,
  file: 'vote',
  language: 'en',
  direction: 'ltr',
  punctuation: 'as written',
};
/** What a body gets when it asks: no picture and no article. */
export const CONTEXT: BodyContext = {
  picture: () => Promise.reject(new Error('There is no picture.')),
  article: () => undefined,
  phrases: {
    imageCredit: 'Image credit',
    permalink: 'Link to {heading}',
    footnotes: 'Notes',
    footnote: 'Note {number}',
    backToText: 'Back to {number}',
    recommended: 'Recommended',
    tableScroll: 'Table',
  },
};

import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/schema/article.ts';
import { fill, formatKind, phrasesOf } from '../../../src/text/phrases.ts';

describe('phrasesOf', () => {
  it.each([
    ['en-GB', 'Comments'],
    ['fr-CA', 'Commentaires'],
    ['ar', 'التعليقات'],
    ['he', 'תגובות'],
    ['xx', 'Comments'],
  ])('speaks %s', (language, comments) => {
    expect(phrasesOf(language).comments).toBe(comments);
  });
  it.each(['fr', 'ar', 'he'])('has the same gaps to fill in %s as in English', (language) => {
    const gaps = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, english] of Object.entries(phrasesOf('en'))) {
      expect([key, gaps(phrasesOf(language)[key as 'more'])]).toEqual([key, gaps(english)]);
    }
  });
});

describe('fill', () => {
  it('puts values into a phrase and leaves what it does not know', () => {
    expect(fill('Page {number} of {total}', { number: 2 })).toBe('Page 2 of {total}');
  });
});

describe('formatKind', () => {
  it.each(KINDS)('names %s', (kind) => {
    expect(formatKind(kind, phrasesOf('en')).toLowerCase()).toBe(kind);
  });
});

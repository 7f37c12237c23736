import { describe, expect, it } from 'vitest';
import { cutDateWords } from '../../../../src/importer/dates/date-words.ts';

describe('cutDateWords', () => {
  it.each([
    ['en', 'Ann Tide Published on', 'Ann Tide'],
    ['en', 'Ann TideFriday', 'Ann Tide'],
    ['fr', 'Anne MaréePublié le', 'Anne Marée'],
    ['sr', 'Ана Моринуторак,', 'Ана Морин'],
    ['pt', 'Ana Santodomingo', 'Ana Santodomingo'],
  ])('cuts in %s what announces a date off the end: %s', (language, text, rest) => {
    expect(cutDateWords(text, language)).toBe(rest);
  });
});

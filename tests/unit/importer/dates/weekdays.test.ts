import { describe, expect, it } from 'vitest';
import { isWeekday } from '../../../../src/importer/dates/weekdays.ts';

describe('isWeekday', () => {
  it.each([
    ['Donnerstag,', 'de', true],
    ['jeudi', 'fr', true],
    ['Sat', 'fr', true],
    ['الخميس', 'ar', true],
    ['Ann Tide', 'en', false],
    ['', 'en', false],
  ])('tells of %j in %s: %s', (words, language, expected) => {
    expect(isWeekday(words, language)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { FIELDS, scoreFields } from '../../../../src/importer/bench/fields.ts';

describe('FIELDS', () => {
  it.each([
    ['headline', 'The light – kept!', 'THE LIGHT KEPT', true],
    ['headline', 'Phare gardé', 'Phare garde\u0301', true],
    ['headline', 'The light is kept | Courier', 'The light is kept', false],
    ['byline', 'Ann Tide and Bob Quay', 'BOB QUAY, Ann Tide', true],
    ['byline', 'Ann Tide', 'Ann Tide, Bob Quay', false],
    ['published', '2024-03-25T18:40:00+01:00', '2024-03-25', true],
    ['published', '2024-03-26', '2024-03-25', false],
  ])('take for the same %s %j and %j: %s', (field, a, b, expected) => {
    expect(FIELDS.find(({ name }) => name === field)?.isSame(a, b)).toBe(expected);
  });
});

describe('scoreFields', () => {
  it('counts only pages of which the benchmark knows the field', () => {
    const truth = [{ headline: 'A light' }, { headline: 'A rock', byline: 'Ann Tide' }];
    const found = [{ headline: 'A light', byline: 'Bob Quay' }, { headline: 'A ship' }];
    expect(scoreFields(found, truth)).toEqual({
      headline: { right: 1, of: 2 },
      byline: { right: 0, of: 1 },
      published: { right: 0, of: 0 },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { dropPhotographers, isGluedMaker } from '../../../../src/importer/bylines/makers.ts';

describe('isGluedMaker', () => {
  it.each([
    ['Per BryggeFotograf', true],
    ['Bob QuayPhotographer', true],
    ['Bob QuayReporter', false],
    ['Photographer', false],
  ])('tells of %j %j', (line, expected) => {
    expect(isGluedMaker(line)).toBe(expected);
  });
});

describe('dropPhotographers', () => {
  it.each([
    [['Ann Tide writer Bob Quay photographer'], ['Ann Tide']],
    [['Ann Tide (photographer)', 'Bob Quay'], ['Bob Quay']],
    [['Ann Tide (Text), Bob Quay (Bilder)'], ['Ann Tide']],
    [['Ann Tide ST Bob Quay ST (kuvat)'], ['Ann Tide']],
    [['Ann Tide, Bob Quay (Saltmere)'], ['Ann Tide', 'Bob Quay']],
    [['Ann Tide', 'Journalist', 'Bob Quay', 'Fotojournalist'], ['Ann Tide']],
    [
      ['Ann Tide', 'Reporter', 'Bob Quay', 'Editor'],
      ['Ann Tide', 'Bob Quay'],
    ],
    [['Ann Tide teksti, Bob Quay kuvat'], ['Ann Tide']],
    [['Ann Tide foto Bob Quay'], ['Ann Tide', 'Bob Quay']],
    [['Ann Tide Photo: Bob Quay'], ['Ann Tide', 'Bob Quay']],
    [
      ['Ann Tide', 'Bob Quay'],
      ['Ann Tide', 'Bob Quay'],
    ],
  ])('keeps of two by %j %j', (lines, expected) => {
    expect(dropPhotographers(['Ann Tide', 'Bob Quay'], lines)).toEqual(expected);
  });

  it('keeps the only one', () => {
    expect(dropPhotographers(['Bob Quay'], ['Bob Quay photographer'])).toEqual(['Bob Quay']);
  });
});

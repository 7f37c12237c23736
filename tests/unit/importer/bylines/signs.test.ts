import { describe, expect, it } from 'vitest';
import { cutAgencyBehind } from '../../../../src/importer/bylines/signs.ts';

describe('cutAgencyBehind', () => {
  it.each([
    ['ANN TIDE Associated Press', 'ANN TIDE'],
    ['Ann Tide The Canadian Press', 'Ann Tide'],
    ['Ann Tide, Reuters', 'Ann Tide'],
    ['The Associated Press', 'The Associated Press'],
    ['Ann van der Tide', 'Ann van der Tide'],
  ])('makes %j %j', (name, expected) => {
    expect(cutAgencyBehind(name)).toBe(expected);
  });

  it.each([
    ['ANN TIDE and BOB QUAY Associated Press', 'ANN TIDE and BOB QUAY'],
    ['Ann Tide Reuters', 'Ann Tide Reuters'],
  ])('makes %j %j where an agency has two words or three', (names, expected) => {
    expect(cutAgencyBehind(names, { least: 2, most: 3 })).toBe(expected);
  });
});

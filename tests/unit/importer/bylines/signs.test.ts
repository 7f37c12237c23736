import { describe, expect, it } from 'vitest';
import { isAgency } from '../../../../src/importer/bylines/byline-words.ts';
import {
  cutAgencyBehind,
  cutLetters,
  partHouseWithAgency,
  partSigners,
} from '../../../../src/importer/bylines/signs.ts';

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

describe('isAgency', () => {
  it.each(['רויטרס', 'العمانية', 'APS', 'रासस', 'ኢዜአ', 'أ ش أ', 'أ.ش.أ', 'د.ب.أ', 'أ. ف. ب'])(
    'knows %s',
    (name) => {
      expect(isAgency(name)).toBe(true);
    },
  );
});

describe('partSigners', () => {
  it.each([
    ['AFP and Tidings staff', ['AFP', 'Tidings staff']],
    ['tidings.example, AFP', ['tidings.example', 'AFP']],
    ['Ann Tide and AFP', undefined],
    ['AFP and staff', undefined],
    ['Tidings staff', undefined],
  ])('parts %s', (text, names) => {
    expect(partSigners(text)).toEqual(names);
  });
});

describe('partHouseWithAgency', () => {
  it('parts no other house than the wanted', () => {
    const text = 'Le Phare avec AFP';
    expect(partHouseWithAgency(text, (house) => house === 'Le Phare')).toEqual(['Le Phare', 'AFP']);
    expect(partHouseWithAgency(text, () => false)).toBeUndefined();
  });

  it.each([
    ['Le Phare (avec AFP)', ['Le Phare', 'AFP']],
    ['The Tidings (with Reuters)', ['The Tidings', 'Reuters']],
    ['Havnen (med NTB)', ['Havnen', 'NTB']],
    ['El Faro (con información de EFE)', ['El Faro', 'EFE']],
    ['Le Phare (avec soin)', undefined],
  ])('reads brackets: %j', (text, parts) => {
    expect(partHouseWithAgency(text)).toEqual(parts);
  });
});

describe('cutLetters', () => {
  it.each([
    ['dpa/at', 'dpa'],
    ['ats/tide', 'ats'],
    ['APA, red', 'APA'],
    ['at/dpa', 'at/dpa'],
    ['dpa/afp', 'dpa/afp'],
    ['tide/at', 'tide/at'],
    ['時事通信　経済部', '時事通信'],
    ['塩港　経済部', '塩港　経済部'],
  ])('makes %j %j', (sign, expected) => {
    expect(cutLetters(sign)).toBe(expected);
  });
});

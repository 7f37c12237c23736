import { describe, expect, it } from 'vitest';
import { isAgency, isHouseWithAgency, isNewsroom } from '../../../../src/importer/bylines/byline-words.ts';

describe('isHouseWithAgency', () => {
  it.each([
    'salzbote.example – MTI',
    'STN–STT',
    'MTI–ST',
    'Agentziak | STB',
    'FG/Lusa',
    'faro.example / EFE',
  ])('knows who shares a story with an agency: %s', (line) => {
    expect(isHouseWithAgency(line)).toBe(true);
  });

  it.each(['Saltmere - Reuters', 'ST–Lantern', 'Ann Tide / EFE'])(
    'does not take a place or a person for a house: %s',
    (line) => {
      expect(isHouseWithAgency(line)).toBe(false);
    },
  );
});

describe('isAgency', () => {
  it.each([
    ['MAP', true],
    ['Map', false],
    ['МИА', true],
    ['Агенции', false],
  ])('tells agencies by their capitals where their letters are a word: %s', (name, is) => {
    expect(isAgency(name)).toBe(is);
  });
});

describe('isNewsroom', () => {
  it.each([
    ['The Lantern Staff', true],
    ['Lantern Sports Reporter', true],
    ['Ann Tide Sports Reporter', false],
    ['Ann Tide Sports Writer', false],
  ])('parts the staff of a house from those who say what they are: %s', (name, is) => {
    expect(isNewsroom(name)).toBe(is);
  });
});

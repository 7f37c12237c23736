import { describe, expect, it } from 'vitest';
import { cleanNames, cutTail } from '../../../../src/importer/html/clean-names.ts';

describe('cleanNames', () => {
  it.each([
    ['Ann Tide, PhD', ['Ann Tide']],
    ['Ann Tide, harbour correspondent', ['Ann Tide']],
    ['Ann Tide Senior Harbour Reporter', ['Ann Tide']],
    ['Ann Tide, Courier', ['Ann Tide']],
    ['Ann Tide and Bob Quay For The Courier', ['Ann Tide', 'Bob Quay']],
    ['Interview: Ann Tide', ['Ann Tide']],
    ['Ann Tide1, Bob Quay2', ['Ann Tide', 'Bob Quay']],
    ['Read more', []],
    ['Name *', []],
    ['ann@courier.example', []],
  ])('reads %s', (text, expected) => {
    expect(cleanNames(text, 'en')).toEqual(expected);
  });
});

describe('cutTail', () => {
  it.each([
    ['Ann Tide am Samstag', 'Ann Tide'],
    ['Ludwig van der Mole', 'Ludwig van der Mole'],
    ['ann tide', 'ann tide'],
  ])('makes %j %j', (text, expected) => {
    expect(cutTail(text)).toBe(expected);
  });
});

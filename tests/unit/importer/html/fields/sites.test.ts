import { describe, expect, it } from 'vitest';
import { dropSite, dropSiteName } from '../../../../../src/importer/html/fields/sites.ts';

describe('dropSite', () => {
  it.each([
    ['A light stays lit | Harbour | The Courier', ['Courier'], 'A light stays lit'],
    ['The Courier – A light stays lit', ['courier'], 'A light stays lit'],
    ['A light – and a rock', ['Courier'], 'A light – and a rock'],
  ])('makes %j of the paper %j %j', (title, sites, expected) => {
    expect(dropSite(title, sites)).toBe(expected);
  });
});

describe('dropSiteName', () => {
  it.each([
    ['A light stays lit – The Courier', 'A light stays lit'],
    ['A light stays lit | Courier', 'A light stays lit'],
    ['A light – and a rock', 'A light – and a rock'],
    ['The Courier', 'The Courier'],
  ])('makes %j %j', (heading, expected) => {
    expect(dropSiteName(heading, ['Courier'])).toBe(expected);
  });
});

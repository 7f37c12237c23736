import { describe, expect, it } from 'vitest';
import { dropPlaceBefore, dropRoleAndPlace } from '../../../../src/importer/bylines/place-before.ts';

describe('dropPlaceBefore', () => {
  it.each([
    ['São Paulo Ana Maré', 'Ana Maré'],
    ['New York Reuters', 'Reuters'],
    ['Vila do Mar (Ilhas) Reuters', 'Reuters'],
    ['Ana Maré (Ilhas) Paulo Cais', 'Ana Maré (Ilhas) Paulo Cais'],
    ['Hong Kong Harbour Press', 'Hong Kong Harbour Press'],
    ['Paris Ann Tide', 'Paris Ann Tide'],
  ])('makes %j %j', (text, expected) => {
    expect(dropPlaceBefore(text)).toBe(expected);
  });
});

describe('dropRoleAndPlace', () => {
  it.each([
    ['Kontributor Salina, Nur Pantai', 'Nur Pantai'],
    ['Mercusuar Salina, Nur Pantai', 'Mercusuar Salina, Nur Pantai'],
  ])('makes %j %j', (text, expected) => {
    expect(dropRoleAndPlace(text)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { isToldAsPlace } from '../../../../src/importer/bylines/told-places.ts';

describe('isToldAsPlace', () => {
  it.each([
    ['en', 'Two goals were scored at Harbour Park on Sunday.', 'Harbour Park'],
    ['de', 'Der Turm stürzte am Alten Hafen ein.', 'Alten Hafen'],
    ['es', 'El faro se apagó en Puerto Sal.', 'Puerto Sal'],
    ['nb', 'Fyret står i Salt Havn.', 'Salt Havn'],
    ['cs', 'Maják stojí ve Staré Solné.', 'Staré Solné'],
  ])('tells that a text speaks of a place (%s): %s', (language, text, name) => {
    expect(isToldAsPlace(text, name, language)).toBe(true);
  });

  it.each([
    ['nl', 'Jan Zee en Anna Duin wonnen.', 'Anna Duin'],
    ['pl', 'Jan Morski i Anna Port wygrali.', 'Anna Port'],
    ['tr', 'Ali Deniz ve Veli Liman kazandı.', 'Veli Liman'],
    ['en', 'Harbour Park was full.', 'Harbour Park'],
    ['en', 'They met in Harbour Parkway.', 'Harbour Park'],
  ])('but not of somebody, or something else (%s): %s', (language, text, name) => {
    expect(isToldAsPlace(text, name, language)).toBe(false);
  });
});

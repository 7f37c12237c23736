import { describe, expect, it } from 'vitest';
import { isBio } from '../../../../src/importer/bylines/author-notes.ts';

describe('isBio', () => {
  it.each([
    ['*Escritor y periodista. Autor de El faro.', true],
    ['* Journalist und Kenner der Inseln', true],
    ['** Professor of the sea at Saltmere', true],
    ['*Prices are those of the winter.', false],
    ['Escritor y periodista. Autor de El faro.', false],
  ])('says of a note behind a star, “%s”: %s', (text, expected) => {
    expect(isBio(text, [])).toBe(expected);
  });
});

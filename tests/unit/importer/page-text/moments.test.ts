import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/importer/page-text/meta.ts';

function tellRoles(language: string, texts: string[]): string[] {
  const lines = texts.map((text, index) => ({ text, number: index + 1, opens: true, kinds: [] }));
  return readLines(lines, language).map(({ role }) => role);
}

describe('a line with a time in it', () => {
  it('is words of a picture, as a sentence over the credit', () => {
    const lines = ['Keepers at the old light of Saltmere on January 8, 2025.', 'Photo credit: Ann Tide'];
    expect(tellRoles('en', lines)).toEqual(['short', 'caption']);
  });

  it('is the date of the article over a credit, where it is no sentence', () => {
    const lines = ['Published Wednesday, January 8, 2025 at 10:15 by Bob Quay', 'Photo credit: Ann Tide'];
    expect(tellRoles('en', lines)[0]).toBe('date');
  });

  it.each([
    ['Saltmere, 25. marca (STA)', 'moment'],
    ['Saltmere, March 25 (Reuters) —', 'moment'],
    ['The keepers of Saltmere, March 25 (Quay)', 'short'],
  ])('is that of an agency, with the place and the letters: %s', (text, role) => {
    expect(tellRoles('sl', [text])).toEqual([role]);
  });

  it.each([
    ['pt', 'O farol está apagado há 35 anos', 'short'],
    ['es', 'El faro sigue apagado hace 35 años', 'short'],
    ['pt', 'Publicado há 3 horas', 'moment'],
    ['pt', 'há 2 anos', 'moment'],
  ])('tells in %s of a state or of the article: %s', (language, text, role) => {
    expect(tellRoles(language, [text])).toEqual([role]);
  });
});

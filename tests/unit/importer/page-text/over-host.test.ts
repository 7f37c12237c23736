import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/importer/page-text/meta.ts';
import { findOverHost } from '../../../../src/importer/page-text/over-host.ts';

const TEXT =
  'Le conseil du port de Selmer a voté mardi pour que son phare reste allumé, et les deux gardiens ont défait leurs valises.';

function findNames(under: string[], story: string[] = []) {
  const lines = [TEXT, ...under].map((text, index) => ({ text, number: index + 1, opens: true, kinds: [] }));
  return findOverHost(readLines(lines, 'fr'), (name) => story.includes(name), 'fr')?.authors;
}

describe('findOverHost', () => {
  it('finds the names between a text and the address of its site', () => {
    expect(findNames(['Anne Marée', 'Paul Quai (stagiaire)', 'Lephare.example'])).toEqual([
      'Anne Marée',
      'Paul Quai',
    ]);
  });

  it.each([
    ['people of the story', ['Anne Marée', 'Lephare.example'], ['Anne Marée']],
    ['what is no name', ['Le phare de Selmer en images', 'Lephare.example'], []],
    ['names over nothing', ['Anne Marée'], []],
  ])('finds no %s', (_what, under, story) => {
    expect(findNames(under, story)).toBeUndefined();
  });
});

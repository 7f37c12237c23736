import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAY, NIGHT } from '../../../src/artwork/palette.ts';
import { contrast } from './drawing.ts';

/** The tokens of the pages, light and dark, without those for readers who ask for more contrast. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
const pairs = [...tokens.matchAll(/--color-([\w-]+): light-dark\((#[\da-f]+), (#[\da-f]+)\)/g)];
const [light, dark] = [2, 3].map((side) => new Set(pairs.map((pair) => toLong(pair[side] ?? ''))));

describe('palettes', () => {
  it.each([
    ['DAY', DAY, light],
    ['NIGHT', NIGHT, dark],
  ])('take the colours of %s from the page they stand on', (_name, palette, colours) => {
    const strange = Object.entries<string>({ ...palette }).filter(
      ([, colour]) => !colours?.has(colour.toLowerCase()),
    );
    expect(strange).toEqual([]);
  });

  it.each([
    ['DAY', DAY],
    ['NIGHT', NIGHT],
  ])('let words be read on the ground of %s', (_name, { ground, raised, ink, quiet }) => {
    const ratios = [ground, raised].flatMap((paper) => [contrast(ink, paper), contrast(quiet, paper)]);
    expect(Math.min(...ratios)).toBeGreaterThan(7);
  });

  it.each([
    ['DAY', DAY],
    ['NIGHT', NIGHT],
  ])('let marks be seen on the ground of %s', (_name, { ground, accent, brass, edge }) => {
    expect(Math.min(...[accent, brass, edge].map((mark) => contrast(mark, ground)))).toBeGreaterThan(3);
  });
});

function toLong(colour: string): string {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;
}

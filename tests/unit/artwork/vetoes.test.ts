import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/artwork/palette.ts';
import { drawVetoes } from '../../../src/artwork/vetoes.ts';
import { listShapes, numberOf } from './drawing.ts';

const shapes = listShapes(drawVetoes(DAY));
const bars = (fill: string) =>
  shapes.filter((shape) => shape.attributes['fill'] === fill && numberOf(shape, 'height') === 66);
const soviet = bars(DAY.accent);
const others = bars(DAY.brass);
const totals = shapes.filter(({ text }) => /^\d+$/.test(text));

describe('drawVetoes', () => {
  it('has a bar in two parts and a total for each decade', () => {
    const decades = shapes.map(({ text }) => text).filter((text) => /^\d{4}(s|–)/.test(text));
    expect(decades).toEqual(['1946–49', '1950s', '1960s', '1970s', '1980s', '1990s', '2000s', '2010s']);
    expect([soviet.length, others.length, totals.length]).toEqual([8, 8, 8]);
  });

  it('draws every bar as long as its number, on one scale', () => {
    const scales = totals.map((total, row) => {
      const length = [soviet[row], others[row]].reduce(
        (sum, bar) => sum + (bar ? numberOf(bar, 'width') : 0),
        0,
      );
      return Math.round((length / Number(total.text)) * 1000) / 1000;
    });
    expect(new Set(scales).size).toBe(1);
  });

  it('sets the second part where the first ends', () => {
    const gaps = soviet.map(
      (bar, row) => numberOf(bar, 'x') + numberOf(bar, 'width') - Number(others[row]?.attributes['x']),
    );
    expect(gaps).toEqual(gaps.map(() => 0));
  });

  it('leaves room for every total inside the picture', () => {
    expect(totals.filter((total) => numberOf(total, 'x') > 1600 - 80)).toEqual([]);
  });

  it('shows the numbers that its description gives to those who cannot see it', () => {
    const article = readFileSync('content/articles/what-a-veto-is/index.md', 'utf8');
    const alt = /alt: '(Bar chart[^']*)'/.exec(article)?.[1] ?? '';
    const told = [...alt.matchAll(/(\d+) in (?:the )?\d{4}/g)].map((found) => found[1]);
    expect(told).toEqual(totals.map(({ text }) => text));
  });
});

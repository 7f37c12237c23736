import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/artwork/palette.ts';
import { drawRamadan } from '../../../src/artwork/ramadan.ts';
import { listShapes, numberOf, type Shape } from './drawing.ts';

const bars = listShapes(drawRamadan(DAY)).filter(
  (shape) => shape.name === 'rect' && numberOf(shape, 'width') === 28,
);
const columns = [...Map.groupBy(bars, (bar) => numberOf(bar, 'x')).values()];
/** 366 days stand in 850 pixels below the upper edge at 70. */
const toDay = (pixels: number) => Math.round((pixels * 366) / 850);
const toSpan = (bar: Shape) => [toDay(numberOf(bar, 'y') - 70), toDay(numberOf(bar, 'height'))];
const dayOf = (date: string) => (Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000;

describe('drawRamadan', () => {
  it('has a column for each year from 1998 to 2031', () => {
    expect(columns).toHaveLength(2031 - 1998 + 1);
  });

  it.each([
    ['1999', '1999-12-09', 23],
    ['2024', '2024-03-11', 30],
    ['2025', '2025-03-01', 29],
  ])('begins the Ramadan of %s on %s, as Saudi Arabia’s calendar does', (year, first, days) => {
    const spans = columns[Number(year) - 1998]?.map(toSpan);
    expect(spans?.at(-1)).toEqual([dayOf(first), days]);
  });

  it('shows both that lie in 2030, and the end of the one that began in 1997', () => {
    expect(columns[2030 - 1998]).toHaveLength(2);
    expect(columns[0]?.map(toSpan)[0]?.[0]).toBe(0);
  });

  it('lasts 29 or 30 days wherever a new year does not cut it', () => {
    const lengths = bars
      .map(toSpan)
      .filter(([first = 0, days = 0]) => first > 0 && first + days < 364)
      .map(([, days]) => days);
    expect([...new Set(lengths)].sort()).toEqual([29, 30]);
  });

  it('marks 2024 alone', () => {
    const marked = bars.filter(({ attributes }) => attributes['fill'] === DAY.brass);
    expect(marked).toEqual(columns[2024 - 1998]);
  });
});

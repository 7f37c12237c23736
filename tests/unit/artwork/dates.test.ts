import { describe, expect, it } from 'vitest';
import { drawDates } from '../../../src/artwork/dates.ts';
import { DAY } from '../../../src/artwork/palette.ts';
import { listShapes, numberOf, pointsOf } from './drawing.ts';

const shapes = listShapes(drawDates(DAY));
const bands = (fill: string) =>
  shapes.filter((shape) => shape.name === 'rect' && shape.attributes['fill'] === fill);
const [yesterday, tomorrow] = [bands(DAY.accent), bands(DAY.brass)];
const HOUR = 1600 / 24;

describe('drawDates', () => {
  it('has a row for each offset from UTC+14 to UTC−11: fourteen that begin early, eleven that end late', () => {
    expect([tomorrow.length, yesterday.length]).toEqual([14, 11]);
  });

  it.each([
    ['Kiribati, UTC+14', 0, 10],
    ['Japan, UTC+9', 5, 15],
    ['Egypt in winter, UTC+2', 12, 22],
  ])('begins the next day in %s at the hour %i of the row, %i UTC', (_place, row, hour) => {
    const band = tomorrow[row];
    expect((band ? numberOf(band, 'x') : 0) / HOUR).toBeCloseTo(hour);
    expect(band ? numberOf(band, 'x') + numberOf(band, 'width') : 0).toBeCloseTo(1600);
  });

  it.each([
    ['the Azores in winter, UTC−1', 0, 1],
    ['New York in winter, UTC−5', 4, 5],
    ['American Samoa, UTC−11', 10, 11],
  ])('ends the day before in %s, row %i, at %i UTC', (_place, row, hour) => {
    const band = yesterday[row];
    expect((band ? numberOf(band, 'x') + numberOf(band, 'width') : 0) / HOUR).toBeCloseTo(hour);
  });

  it('marks a moment at which three dates hold at once', () => {
    const line = shapes.find(({ attributes }) => attributes['stroke'] === DAY.ink);
    const x = line ? (pointsOf(line)[0]?.[0] ?? 0) : 0;
    const ahead = tomorrow.filter((band) => numberOf(band, 'x') < x);
    const behind = yesterday.filter((band) => numberOf(band, 'width') > x);
    expect(x / HOUR).toBeCloseTo(10.5);
    expect([ahead.length, behind.length]).toEqual([1, 1]);
  });
});

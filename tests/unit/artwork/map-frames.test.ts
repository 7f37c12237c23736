import { geoMercator } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { LANDSCAPE, PLACES, PORTRAIT, type Frame, type Place } from '../../../src/artwork/map-frames.ts';

const project = ({ scale, centre, width, height }: Frame) =>
  geoMercator()
    .scale(scale)
    .center(centre)
    .translate([width / 2, height / 2]);
const isInside = ({ width, height }: Frame, [x, y]: [number, number], margin: number) =>
  x > margin && x < width - margin && y > margin && y < height - margin;

describe('PLACES', () => {
  it('lie in the Gaza Strip, from north to south', () => {
    const places = Object.values(PLACES).map(({ at }) => at);
    expect(
      places.filter(([east, north]) => east < 34.2 || east > 34.6 || north < 31.2 || north > 31.6),
    ).toEqual([]);
    const norths = places.map(([, north]) => north);
    expect(norths).toEqual(norths.toSorted((a, b) => b - a));
  });
  it('name the place of the story largest', () => {
    expect(Math.max(...Object.values(PLACES).map(({ size }) => size))).toBe(PLACES.rafah.size);
  });
});

describe.each([
  ['LANDSCAPE', LANDSCAPE],
  ['PORTRAIT', PORTRAIT],
])('%s', (_name, frame) => {
  it.each(Object.keys(PLACES) as Place[])('shows %s, and where its name begins', (place) => {
    const [x, y] = project(frame)([...PLACES[place].at]) ?? [0, 0];
    const [across, down] = frame.offsets[place];
    expect(isInside(frame, [x, y], 40)).toBe(true);
    expect(isInside(frame, [x + across, y + down], 40)).toBe(true);
  });

  it.each(['israel', 'egypt', 'strip', 'sea'] as const)('has room for the name of %s', (name) => {
    expect(isInside(frame, project(frame)(frame[name]) ?? [0, 0], 30)).toBe(true);
  });

  it('keeps the inset in the corner, clear of every place', () => {
    const { x, y, size } = frame.inset;
    expect(x + size < frame.width && y + size < frame.height).toBe(true);
    const covered = Object.values(PLACES).filter(({ at }) => {
      const [placeX, placeY] = project(frame)([...at]) ?? [0, 0];
      return placeX < x + size && placeY < y + size;
    });
    expect(covered).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { findCountry, readCountries, type Country } from '../../../src/artwork/map-outlines.ts';

let countries = new Map<string, Country>();

beforeAll(async () => {
  countries = await readCountries();
});

describe('readCountries', () => {
  it.each(['Palestine', 'Israel', 'Egypt', 'Jordan', 'Lebanon', 'Syria', 'Iraq', 'Saudi Arabia'])(
    'has %s',
    (name) => {
      expect(findCountry(countries, name).geometry.coordinates.length).toBeGreaterThan(0);
    },
  );

  it('draws the Gaza Strip where it is, from 34.2 to 34.6 degrees east', () => {
    const { coordinates } = findCountry(countries, 'Palestine').geometry;
    const strip = coordinates.find(([outer]) => outer?.every(([east]) => east < 34.8));
    const points = strip?.[0] ?? [];
    expect(Math.min(...points.map(([east]) => east))).toBeCloseTo(34.2, 1);
    expect(Math.max(...points.map(([, north]) => north))).toBeCloseTo(31.6, 1);
  });
});

describe('findCountry', () => {
  it('throws for a name that the source does not have', () => {
    expect(() => findCountry(countries, 'Saltmere')).toThrow('Natural Earth has no country named Saltmere.');
  });
});

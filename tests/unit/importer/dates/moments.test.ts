import { describe, expect, it } from 'vitest';
import { readMoment, toText, toZoned } from '../../../../src/importer/dates/moments.ts';

describe('readMoment', () => {
  it.each<[unknown, string]>([
    ['2024-03-25T18:40:00Z', '2024-03-25T18:40:00Z'],
    ['2024-03-25T18:40:00.123+0100', '2024-03-25T18:40:00+01:00'],
    ['2024-03-25 18:40 +01', '2024-03-25T18:40:00+01:00'],
    ['20240325T184000Z', '2024-03-25T18:40:00Z'],
    ['Mon, 25 Mar 2024 18:40:00 GMT', '2024-03-25T18:40:00Z'],
    ['Mon Mar 25 18:40:00 CET 2024', '2024-03-25T18:40:00+01:00'],
    ['Mon Mar 25 2024 18:40:00 GMT+0100 (Saltmere Time)', '2024-03-25T18:40:00+01:00'],
    ['Mon, 25 Mar 2024 18:40:00 CST', '2024-03-25T18:40:00-06:00'],
    ['1711392000', '2024-03-25T18:40:00Z'],
    [1711392000, '2024-03-25T18:40:00Z'],
    [1711392000000, '2024-03-25T18:40:00Z'],
  ])('reads the zone of %s', (value, zoned) => {
    const moment = readMoment(value);
    expect(moment && toZoned(moment)).toBe(zoned);
  });
  it.each([
    ['2024-03-25T18:40:00', '2024-03-25T18:40:00'],
    ['2024-03-25 18:40', '2024-03-25T18:40:00'],
    ['2024-03-25 18:40 XYZ', '2024-03-25T18:40:00'],
    ['2024-03-25', '2024-03-25'],
    ['20240325', '2024-03-25'],
  ])('invents neither an hour nor a zone for %s', (text, known) => {
    const moment = readMoment(text);
    expect(moment && toText(moment)).toBe(known);
    expect(moment && toZoned(moment)).toBeUndefined();
  });
  it.each([
    '',
    'yesterday',
    '2024-02-30',
    '2024-13-01',
    '2024-03-25T25:00:00Z',
    '1200-03-25',
    1e20,
    null,
    {},
  ])('reads nothing in %j', (value) => {
    expect(readMoment(value)).toBeUndefined();
  });
});

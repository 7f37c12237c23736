import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDay,
  formatLongDate,
  formatMoment,
  formatMonth,
  formatTime,
  formatYear,
  toDay,
} from '../../../src/text/dates.ts';

const vote = '2024-03-25T18:40:00Z';

describe('formatMoment', () => {
  it.each([
    ['en-GB', 'UTC', '25 March 2024, 18:40 UTC'],
    ['en-GB', 'Europe/London', '25 March 2024, 18:40 GMT'],
    ['en-GB', 'Asia/Tokyo', '26 March 2024, 03:40 GMT+9'],
    ['fr', 'UTC', '25 mars 2024, 18:40 UTC'],
    ['ar', 'UTC', '25 مارس 2024، 18:40 UTC'],
    ['he', 'UTC', '25 במרץ 2024, 18:40 UTC'],
  ])('names day, time and zone in %s for %s', (language, zone, expected) => {
    expect(formatMoment(vote, language, zone)).toBe(expected);
  });
});

it('shows the same moment, whatever zone it is written in', () => {
  expect(formatMoment('2024-03-25T20:40:00+02:00', 'en-GB', 'UTC')).toBe(formatMoment(vote, 'en-GB', 'UTC'));
});
it('formats midnight as 00, not 24', () => {
  expect(formatTime('2024-03-25T00:00:00Z', 'en-GB', 'UTC')).toBe('00:00');
});
it('formats days, months and years', () => {
  expect(formatDate(vote, 'en-GB', 'UTC')).toBe('25 March 2024');
  expect(formatDay('2024-03-25', 'fr')).toBe('25 mars 2024');
  expect(formatLongDate(vote, 'fr', 'UTC')).toBe('lundi 25 mars 2024');
  expect(formatMonth('2024-03', 'en-GB')).toBe('March 2024');
  expect(formatMonth('2024-03', 'en-GB', false)).toBe('March');
  expect(formatYear('2024', 'en-GB')).toBe('2024');
});
it('files a moment under the day it is in the zone of the site', () => {
  expect(toDay(vote, 'UTC')).toBe('2024-03-25');
  expect(toDay(vote, 'Asia/Tokyo')).toBe('2024-03-26');
});

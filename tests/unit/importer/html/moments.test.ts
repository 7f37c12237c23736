import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../../src/importer/html/moments.ts';
import { readVisibleDate } from '../../../../src/importer/html/visible-date.ts';

describe('readMoment', () => {
  it.each([
    ['2024-03-25T18:40:00Z', '2024-03-25T18:40:00Z', true],
    ['2024-03-25T18:40:00.123+0100', '2024-03-25T18:40:00+01:00', true],
    ['2024-03-25 18:40 +01', '2024-03-25T18:40:00+01:00', true],
    ['20240325T184000Z', '2024-03-25T18:40:00Z', true],
    ['Mon, 25 Mar 2024 18:40:00 GMT', '2024-03-25T18:40:00Z', true],
    ['1711392000', '2024-03-25T18:40:00Z', true],
    ['2024-03-25T18:40:00', '2024-03-25T18:40:00Z', false],
    ['2024-03-25', '2024-03-25T00:00:00Z', false],
  ])('reads %s', (text, value, isWhole) => {
    expect(readMoment(text)).toEqual({ value, isWhole });
  });
  it.each(['', 'yesterday', '2024-02-30', '2024-13-01', '2024-03-25T25:00:00Z'])(
    'reads nothing in %j',
    (text) => {
      expect(readMoment(text)).toBeUndefined();
    },
  );
});

describe('readVisibleDate', () => {
  it.each([
    ['Published 25 March 2024', '2024-03-25'],
    ['March 25, 2024, 6:40 p.m.', '2024-03-25'],
    ['25. März 2024', '2024-03-25'],
    ['le 1 août 2023', '2023-08-01'],
    ['3 de enero de 2024', '2024-01-03'],
    ['25 марта 2024 г.', '2024-03-25'],
    ['25 marca 2024', '2024-03-25'],
    ['2024年3月25日', '2024-03-25'],
    ['2024년 3월 25일', '2024-03-25'],
    ['25 במרץ 2024', '2024-03-25'],
    ['٢٥ مارس ٢٠٢٤', '2024-03-25'],
    ['25.03.2024', '2024-03-25'],
    ['03/25/2024', '2024-03-25'],
  ])('reads %s', (text, day) => {
    expect(readVisibleDate(text)?.value).toBe(`${day}T00:00:00Z`);
  });
  it.each(['', 'Two hours ago', 'May 2024', '14 votes to 1'])('reads nothing in %j', (text) => {
    expect(readVisibleDate(text)).toBeUndefined();
  });
});

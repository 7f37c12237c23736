import { describe, expect, it } from 'vitest';
import { nepaliToGregorian } from '../../../../src/importer/dates/nepali.ts';
import { findDate } from '../../../../src/importer/dates/visible-dates.ts';

describe('nepaliToGregorian', () => {
  it.each([
    [{ year: 2065, month: 1, day: 1 }, '2008-04-13'],
    [{ year: 2080, month: 11, day: 29 }, '2024-03-12'],
    [{ year: 2081, month: 10, day: 1 }, '2025-01-14'],
    [{ year: 2082, month: 1, day: 1 }, '2025-04-14'],
  ])('reads %j as %s', (day, expected) => {
    expect(nepaliToGregorian(day)).toBe(expected);
  });
  it.each([
    { year: 2024, month: 3, day: 25 },
    { year: 2080, month: 11, day: 31 },
    { year: 2080, month: 13, day: 1 },
  ])('has no day for %j', (day) => {
    expect(nepaliToGregorian(day)).toBeUndefined();
  });
});

describe('findDate', () => {
  it.each([
    ['२०८० फागुन २९ गते १८:२२', '2024-03-12 18:22'],
    ['२९ फाल्गुन २०८०, मंगलबार', '2024-03-12'],
    ['प्रकाशित : चैत १२, २०८०', '2024-03-25'],
    ['25 मार्च 2024', '2024-03-25'],
  ])('reads in Nepali: %s', (line, expected) => {
    const date = findDate(line, 'ne');
    expect([date?.day, date?.time?.slice(0, 5)].filter(Boolean).join(' ')).toBe(expected);
  });
});

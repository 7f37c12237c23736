import { describe, expect, it } from 'vitest';
import { findHanNumbers, findYearFirst, findYearLast } from '../../../../src/importer/dates/in-numbers.ts';

describe('findYearFirst', () => {
  it.each([
    ['2024 03/28 10:46:21', '2024-03-28'],
    ['113年3月25日', '2024-03-25'],
    ['民國113年3月25日', '2024-03-25'],
    ['令和元年5月1日', '2019-05-01'],
  ])('reads %s', (text, day) => {
    expect(findYearFirst(text)?.day).toBe(day);
  });
  it.each(['2024 3/4', '2024 03/28/25', '99年3月25日'])('finds no day in %s', (text) => {
    expect(findYearFirst(text)).toBeUndefined();
  });
});

describe('findHanNumbers', () => {
  it.each([
    ['二〇二四年三月二十五日', '2024-03-25'],
    ['潮報　二○二四年十二月一日', '2024-12-01'],
    ['二零二四年十月三十一號', '2024-10-31'],
    ['二〇二四年一月十日', '2024-01-10'],
  ])('reads %s', (text, day) => {
    expect(findHanNumbers(text)?.day).toBe(day);
  });
  it.each(['三月二十五日', '二〇二四年二月三十日', '三年一月'])('finds no day in %s', (text) => {
    expect(findHanNumbers(text)).toBeUndefined();
  });
});

describe('findYearLast', () => {
  it.each([
    ['th', '25/03/67', '2024-03-25'],
    ['th', '25/03/24', '2024-03-25'],
    ['da', '25/3 2024', '2024-03-25'],
    ['en', '25/3/71', '1971-03-25'],
  ])('reads in %s: %s', (language, text, day) => {
    expect(findYearLast(text, language, undefined)?.day).toBe(day);
  });
  it.each([
    ['en', '04/03/2024', true],
    ['de', '04/03/2024', true],
    ['de', '04.03.2024', false],
    ['fr', '04/03/2024', false],
  ])('tells in %s whether day and month of %s could change places: %s', (language, text, isAmbiguous) => {
    expect(findYearLast(text, language, undefined)?.isAmbiguous).toBe(isAmbiguous);
  });

  it('takes a fraction before a number for no day', () => {
    expect(findYearLast('1/2 2024', 'en', undefined)).toBeUndefined();
  });
});

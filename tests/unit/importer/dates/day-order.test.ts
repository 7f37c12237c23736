import { describe, expect, it } from 'vitest';
import { findDayOrder } from '../../../../src/importer/dates/day-order.ts';

describe('findDayOrder', () => {
  it.each([
    ['en', ['04/03/2024', 'Seen on 03/25/2024'], 'month first'],
    ['de', ['04/03/2024', '25/03/2024'], 'day first'],
    ['en', ['04/03/2024', 'March 25, 2024'], 'month first'],
    ['en', ['04/03/2024', '25 March 2024'], 'day first'],
    ['en', ['04/03/2024'], undefined],
    ['en', ['25 March 2024', '04/03/2024 07:18 PM EST'], 'month first'],
    ['en', ['04/03/2024 07:18 PM AEST'], undefined],
    ['en', ['04/03/2024 07:18 PM IST'], undefined],
    ['en', ['03/25/2024', '25/03/2024'], undefined],
    ['de', ['04/03/2024', '3. April 2024'], 'month first'],
    ['de', ['04/03/2024', '4. März 2024'], 'day first'],
    ['de', ['04/03/2024', '5. März 2024'], undefined],
    ['es', ['4/3/2024', 'https://faro.example/2024/04/03/luz'], 'month first'],
    ['en', ['04/03/2024', '2024-03-04T18:40', 'April 3, 2024'], 'month first'],
  ])('tells in %s from %j: %s', (language, lines, order) => {
    expect(findDayOrder(lines, language)).toBe(order);
  });
});

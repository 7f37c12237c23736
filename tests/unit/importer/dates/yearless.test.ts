import { describe, expect, it } from 'vitest';
import { isYearless, readYearless } from '../../../../src/importer/dates/yearless.ts';

describe('isYearless', () => {
  it.each([
    ['en', 'Friday 22 March, 18:40'],
    ['en', 'March 22, 6:40 p.m.'],
    ['de', 'Fr., 22. März, 18:40 Uhr'],
    ['nl', 'Vrijdag 22 maart om 18:40'],
    ['es', '22 de marzo, 18:40'],
    ['ru', '22 марта, 18:40'],
    ['bg', '18:40, 22 март'],
    ['fi', '22.3. 18:40 | Päivitetty 22.3. 19:55'],
    ['nl', 'vr 22 mrt. 18:40 Laatste update: 19:55'],
  ])('tells a moment without its year in %s: %s', (language, line) => {
    expect(isYearless(line, language)).toBe(true);
  });

  it.each([
    ['en', 'March 22'],
    ['en', 'Friday 22 March 2024, 18:40'],
    ['en', 'The ferry leaves Saltmere on 22 March at 18:40 and comes back'],
    ['de', '18:40 Uhr'],
    ['fi', '22.3. 18:40 Satamajuhlat, vapaa pääsy'],
    ['fi', '22.3. 18:40 | Päivitetty 22.3.2024'],
  ])('tells it from other lines in %s: %s', (language, line) => {
    expect(isYearless(line, language)).toBe(false);
  });
});

describe('readYearless', () => {
  it.each([
    ['en', 'Friday 22 March, 18:40', '2024-03-22 18:40:00'],
    ['en', 'March 22, 6:40 p.m.', '2024-03-22 18:40:00'],
    ['nl', 'Anna Getij en Bart Kade22 maart 18:40Update: 22 maart 19:553 min', '2024-03-22 18:40:00'],
    ['fi', '22.3. 18:40 | Päivitetty 22.3. 19:55', '2024-03-22 18:40:00'],
    ['de', 'Fr., 22. März, 18:40 Uhr', '2024-03-22 18:40:00'],
  ])('reads in %s: %s', (language, line, moment) => {
    const { day, time, isYearAssumed } = readYearless(line, '2024', language) ?? {};
    expect(`${day} ${time}`).toBe(moment);
    expect(isYearAssumed).toBe(true);
  });
});

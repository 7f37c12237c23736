import { describe, expect, it } from 'vitest';
import { findDateline, findDatelineAgency } from '../../../src/importer/datelines.ts';

describe('findDateline', () => {
  it.each([
    ['SALTMERE, March 25 (Reuters) - The board voted.', 'SALTMERE'],
    ['SALTMERE/QUAYTON, March 7 (Reuters) - The board voted.', 'SALTMERE/QUAYTON'],
    ['PARIS — The minister spoke.', 'PARIS'],
    ['Berlin (dpa) - Der Rat hat entschieden.', 'Berlin'],
    ['القاهرة (رويترز) - قال الوزير', 'القاهرة'],
    ['新华社北京3月25日电 记者获悉', '北京'],
    ['［東京 25日 ロイター］ - 理事会は', '東京'],
  ])('finds the place in %s', (text, place) => {
    expect(findDateline(text)).toBe(place);
  });
  it.each([
    'The board voted on Tuesday.',
    'The board of Saltmere (which sold the rock) - and then bought it - voted.',
    'He paused — then spoke.',
  ])('finds none in %s', (text) => {
    expect(findDateline(text)).toBeUndefined();
  });
});

describe('findDatelineAgency', () => {
  it.each([
    ['SALTMERE, March 25 (Reuters) - The board voted.', 'Reuters'],
    ['Salzmeer (dpa/lno) - Der Rat hat entschieden.', 'dpa'],
    ['СОЛЬМОРСК, 25 мар — РИА Новости. Совет решил.', 'РИА Новости'],
    ['القاهرة (رويترز) - قال الوزير', 'رويترز'],
    ['القاهرة (أ ش أ) - قال الوزير', 'أ ش أ'],
    ['СОЛЬМОРСК, 25 марта. /ТАСС/. Совет решил.', 'ТАСС'],
    ['SALTMERE (APP): The board voted.', 'APP'],
    ['ایسنا/سمندر مدیر بندر از روشن شدن فانوس خبر داد.', 'ایسنا'],
    ['سمندر/ساحل مدیر بندر از روشن شدن فانوس خبر داد.', undefined],
    ['Saltmere 24/25 March: the board voted.', undefined],
    ['Saltmere (Quay County) - The board voted.', undefined],
    ['The board told the agency (AFP) that it had voted.', undefined],
  ])('finds in %s who sent it', (text, agency) => {
    expect(findDatelineAgency(text)).toBe(agency);
  });
});

import { describe, expect, it } from 'vitest';
import { readNames } from '../../../../src/importer/bylines/bylines.ts';
import { dropAgencyNote } from '../../../../src/importer/bylines/glued.ts';

describe('a name with the letters of its house', () => {
  it.each([
    ['fi', 'Anna MeriHS', ['Anna Meri']],
    ['fi', 'Anna Mari LaituriIS, Bertta SatamaIS', ['Anna Mari Laituri', 'Bertta Satama']],
    ['fi', 'Anna MeritieHSBertta SatamaHS', ['Anna Meritie', 'Bertta Satama']],
    ['en', 'Ann TidewaterBBC News', ['Ann Tidewater']],
    ['nb', 'Anna HavnesNRK', ['Anna Havnes']],
    ['de', 'Anna FlutSRF', ['Anna Flut']],
    ['en', 'Ann McQUAY', ['Ann McQUAY']],
    ['en', 'Ann FitzQUAY', ['Ann FitzQUAY']],
    ['uk', 'Тарас Приливаналітик TIDE', ['Тарас Прилив']],
    ['uk', 'Ольга Маякстарша дослідниця', ['Ольга Маяк']],
  ])('ends before them (%s): %s', (language, line, names) => {
    expect(readNames(line, language)).toEqual(names);
  });
});

describe('dropAgencyNote', () => {
  it.each([
    ['LusaAgência de notícias', 'Lusa'],
    ['Reuters News Agency', 'Reuters'],
    ['AFP, agence de presse', 'AFP'],
    ['EFEAgencia de noticias', 'EFE'],
    ['ANSA | Agenzia di stampa', 'ANSA'],
    ['dpaNachrichtenagentur', 'dpa'],
    ['NTB Nyhetsbyrå', 'NTB'],
    ['STT Uutistoimisto', 'STT'],
    ['Tidings News Agency', 'Tidings News Agency'],
  ])('leaves the agency alone: %s', (line, agency) => {
    expect(dropAgencyNote(line)).toBe(agency);
  });
});

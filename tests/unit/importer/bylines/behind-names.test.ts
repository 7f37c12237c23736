import { describe, expect, it } from 'vitest';
import { isBehindAll } from '../../../../src/importer/bylines/behind-names.ts';
import { readByline, readNames } from '../../../../src/importer/bylines/bylines.ts';

describe('what stands behind names', () => {
  it.each([
    ['their paper', 'en', 'By Ann Tide and Bob Quay, Saltmere Lantern', ['Ann Tide', 'Bob Quay']],
    [
      'their paper',
      'en',
      'By Ann Tide, Bob Quay & Cy Reef, Harbour Lights',
      ['Ann Tide', 'Bob Quay', 'Cy Reef'],
    ],
    ['their paper', 'de', 'Von Anna Flut und Ben Kai, Salzburger Leuchtfeuer', ['Anna Flut', 'Ben Kai']],
    [
      'a place in capitals',
      'it',
      'Scritto da Anna Marea e Bruno del Molo SALINE',
      ['Anna Marea', 'Bruno del Molo'],
    ],
    ['a place in capitals', 'es', 'Por Ana Marea y Luis Puerto PORTO SAL', ['Ana Marea', 'Luis Puerto']],
    ['who edited it', 'ru', 'Автор: Анна Море / редактор Б. П.', ['Анна Море']],
    ['who edited it', 'cs', 'Autor: Anna Přílivová, redaktor Bořek Maják', ['Anna Přílivová']],
    ['who cut the film', 'it', 'servizio di Anna Marea, montaggio di Aldo Molo', ['Anna Marea']],
    [
      'their station and places',
      'pt',
      'Por Ana Maré e Bia Cais, da FAROL, em Porto Sal e São Rio',
      ['Ana Maré', 'Bia Cais'],
    ],
  ])('is not read for another of them: %s (%s)', (_what, language, line, names) => {
    expect(readByline(line, language)).toEqual(names);
  });

  it.each([
    ['en', 'By Ann Tide, Bob Quay and Cy Reef', ['Ann Tide', 'Bob Quay', 'Cy Reef']],
    ['en', 'By Ann Tide and Bob Quay, Cy Reef and Dee Cove', ['Ann Tide', 'Bob Quay', 'Cy Reef', 'Dee Cove']],
    ['mk', 'од Ана Морска-Бран', ['Ана Морска-Бран']],
  ])('leaves all names of a list (%s)', (language, line, names) => {
    expect(readByline(line, language)).toEqual(names);
  });

  it.each([
    ['pt', 'Ana Maré, do Farol', ['Ana Maré']],
    ['uk', 'Анна Берегекономістка МАЯК', ['Анна Берег']],
    ['uk', 'Анна Берегстарша дослідниця Центру', ['Анна Берег']],
    ['en', 'Ann Tide Sports reporter', ['Ann Tide']],
    ['pt', 'Ana da Maré', ['Ana da Maré']],
  ])('is parted from a name (%s)', (language, line, names) => {
    expect(readNames(line, language)).toEqual(names);
  });

  it('asks for the word between the last two names', () => {
    expect(isBehindAll(['Ann Tide', ', ', 'Bob Quay', ', ', 'Cy Reef'], 4)).toBe(false);
    expect(isBehindAll(['Ann Tide', '\u0000', 'Bob Quay', ', ', 'Cy Reef'], 4)).toBe(true);
  });
});

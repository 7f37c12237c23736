import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../src/importer/lines.ts';
import { joinDates } from '../../../../src/importer/page-text/date-parts.ts';
import { readDateline } from '../../../../src/importer/page-text/dates.ts';
import { readLines } from '../../../../src/importer/page-text/meta.ts';
import { tellLines } from '../../../../src/importer/page-text/tell-lines.ts';

describe('joinDates', () => {
  it.each([
    ['2024\n03/25\n18:40:00', ['2024-03-25 18:40:00']],
    ['2024年\n3月25日', ['2024年3月25日']],
    ['2024\nelections', ['2024', 'elections']],
    ['3/25\n18:40', ['3/25', '18:40']],
  ])('joins the parts of %j', (text, lines) => {
    expect(joinDates(splitLines(text)).map((line) => line.text)).toEqual(lines);
  });
});

describe('readDateline', () => {
  it.each([
    [
      'pt',
      'Foz do Sal, Setúbal, 25 mar 2024 (Lusa) – A câmara municipal votou ontem a favor de manter o farol aceso.',
    ],
    [
      'hu',
      'Sóspart, 2024. március 25., hétfő (MTI) - A kikötő tanácsa kedden úgy döntött, hogy a világítótorony marad.',
    ],
    [
      'ru',
      'СОЛЬГОРОД, 25 марта 2024 года. /ТАСС/. Совет порта во вторник решил сохранить маяк, и смотрители остались.',
    ],
  ])('reads in %s the day before the agency', (language, text) => {
    const lines = readLines([{ text, number: 1, opens: true, kinds: [] }], language);
    expect(readDateline(lines, language)).toMatchObject([{ date: { day: '2024-03-25' } }]);
  });

  it('reads none in a sentence with a year', () => {
    const text =
      'The lighthouse of Saltmere burned on 25 March 2024 for the last time, the harbour board said on Tuesday.';
    const lines = readLines([{ text, number: 1, opens: true, kinds: [] }], 'en');
    expect(readDateline(lines, 'en')).toEqual([]);
  });
});

describe('tellLines', () => {
  it('hears the language of short lines where no long one tells it', () => {
    const text =
      'Av\nAnna Hav\nog\nBjørn Brygge\n\nHun sto på kaia og så på båten.\nDet var ikke noe å gjøre med det.';
    expect(tellLines(text).language).toBe('nb');
  });
});

import { describe, expect, it } from 'vitest';
import { readByline, readNames } from '../../../../src/importer/bylines/bylines.ts';
import { partNames } from '../../../../src/importer/bylines/part-names.ts';

describe('a name in a byline', () => {
  it.each([
    ['en', 'By Rhys ap Morfa', ['Rhys ap Morfa']],
    ['en', 'By Ann P. Tide Staff Writer', ['Ann P. Tide']],
    ['en', 'By Bob Quay and J. K. Tide Courier Staff', ['Bob Quay', 'J. K. Tide']],
    ['en', 'Researched and written by Ann Tide', ['Ann Tide']],
    ['en', 'By Ahmed al-Sahil and Bob Quay', ['Ahmed al-Sahil', 'Bob Quay']],
    ['en', 'By Zia ur-Rehman', ['Zia ur-Rehman']],
    ['en', 'By Aishah binte Laut', ['Aishah binte Laut']],
    ['en', 'By Maria “Tilly” Tide', ['Maria “Tilly” Tide']],
    ['it', 'di Luca dell’Onda e Anna dall’Isola', ['Luca dell’Onda', 'Anna dall’Isola']],
    ['nl', 'Door Anne in ’t Wad', ['Anne in ’t Wad']],
    ['ca', 'Per Oriol Far i Moll', ['Oriol Far i Moll']],
    ['ca', 'Per Oriol Far i Neus Vall', ['Oriol Far', 'Neus Vall']],
    ['es', 'Por José Marea y Costa', ['José Marea y Costa']],
    ['es', 'Por Ona Moll i Far', ['Ona Moll i Far']],
    ['pt', 'Por Ana Maré e Silva e Rui Cais', ['Ana Maré e Silva', 'Rui Cais']],
    ['es', 'Por Ana Marea y EFE', ['Ana Marea']],
    ['fr', 'Par : PHARE 24', ['PHARE 24']],
    ['es', 'Por Canal 26', ['Canal 26']],
    ['ro', 'De Far24', ['Far24']],
    ['fr', 'Par Le Phare avec AFP', ['Le Phare avec AFP']],
    ['en', 'By Ann Tide/The Saltmere Tidings', ['Ann Tide']],
    ['tr', 'DHADeniz KIYI / SAHİL, (DHA)', ['Deniz KIYI']],
    ['tr', 'Deniz KIYI-Ali DALGA/SAHİL, (DHA)', ['Deniz KIYI', 'Ali DALGA']],
    ['tr', 'Deniz KIYI / SAHİL (Tuzlu), (DHA)', ['Deniz KIYI']],
    ['fr', 'Par : PHARESuivre', ['PHARE']],
    ['en', 'By Ann Tide and Bob Quay, Harbour Luminary', ['Ann Tide', 'Bob Quay']],
    ['de', 'Von Anna Tang und Jan Watt, Deichland Lokal', ['Anna Tang', 'Jan Watt']],
    [
      'en',
      'By Ann Tide and Bob Quay, Carl Sand and Dana Lamp',
      ['Ann Tide', 'Bob Quay', 'Carl Sand', 'Dana Lamp'],
    ],
    ['ru', 'Автор: Ася Прилив / редактор О. П.', ['Ася Прилив']],
    ['cs', 'Autor: Anna Mořská / redaktorka Jana Lodní', ['Anna Mořská']],
    ['zh', '作者：盐港周末记者 王海花 盐港周末实习生 李一鸣', ['王海花', '李一鸣']],
    ['zh', '盐港周刊记者 王海花', ['王海花']],
  ])('reads, in %s, %s', (language, line, names) => {
    expect(readByline(line, language)).toEqual(names);
  });

  it.each([
    ['ca', 'Jordi de la Font i Moll', ['Jordi de la Font i Moll']],
    ['pt', 'Ana Rita Maré e Silva e Rui Cais', ['Ana Rita Maré e Silva', 'Rui Cais']],
    [
      'cs',
      'Anna Mořská, Jan Přístav Sdílet na Facebooku Sdílet na X Tisknout',
      ['Anna Mořská', 'Jan Přístav'],
    ],
    ['it', 'Redazione FaroNotizieLETTURA: 3 minuti', ['Redazione FaroNotizie']],
    ['es', 'PHARO.ES / AGENCIAS', ['PHARO.ES / AGENCIAS']],
  ])('reads, in %s, %s alone', (language, line, names) => {
    expect(readNames(line, language)).toEqual(names);
  });

  it('stands behind a label of another language than the text seems to be in', () => {
    expect(readByline('Müəllif: Nuriyyə Dənizli', 'tr')).toEqual(['Nuriyyə Dənizli']);
  });

  it('keeps both family names where data name somebody', () => {
    expect(partNames('Oriol Far i Moll', 'ca')).toEqual(['Oriol Far i Moll']);
  });

  it('is none where it follows what people are', () => {
    expect(readNames('Anna Morska i Jan Portowy, dziennikarze Solnych Wieści', 'pl')).toEqual([
      'Anna Morska',
      'Jan Portowy',
    ]);
  });

  it('does not end in a letter', () => {
    expect(readNames('Nordvind B', 'sv')).toBeUndefined();
  });

  it.each([
    ['en', 'Additional reporting by Ann Tide'],
    ['fr', 'Traduit de l’anglais par Anne Marée'],
    ['da', 'Oversat af Anna Hav'],
    ['nb', 'Redigert av Anna Hav'],
    ['pt', 'Apresentado por Ana Maré'],
  ])('is, in %s, no author’s in %s', (language, line) => {
    expect(readByline(line, language)).toBeUndefined();
  });
});

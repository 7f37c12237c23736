import { describe, expect, it } from 'vitest';
import { isAnd } from '../../../../src/importer/bylines/ands.ts';
import {
  isByLabel,
  isRole,
  readAnnounced,
  readByline,
  readNames,
} from '../../../../src/importer/bylines/bylines.ts';

describe('readByline', () => {
  it.each([
    ['en', 'By Ann Tide and Bob Quay', ['Ann Tide', 'Bob Quay']],
    ['en', 'By ANN TIDE, BOB QUAY and CAL REEF', ['ANN TIDE', 'BOB QUAY', 'CAL REEF']],
    ['en', 'Author of the article:Ann Tide', ['Ann Tide']],
    ['en', 'By Ann Tide, Senior Reporter in Saltmere', ['Ann Tide']],
    ['en', 'Analysis by Ann Tide', ['Ann Tide']],
    ['en', 'By Ann Tide on Thu, Nov 9, 2023 at 4:00 am', ['Ann Tide']],
    ['en', 'ByAnn Tide', ['Ann Tide']],
    ['en', 'ByA.B. Tide', ['A.B. Tide']],
    ['pt', 'Ana Maré PorAna Maré', ['Ana Maré']],
    ['en', 'Byline profile image Written by Ann Tide, ABC®', ['Ann Tide']],
    ['en', 'By Ann Tide, Harbour News, New York', ['Ann Tide']],
    ['en', 'By Ann Tide and Bob Quay, Associated Press', ['Ann Tide', 'Bob Quay']],
    ['es', 'Por Ana Marea, Buenos Aires', ['Ana Marea']],
    ['fr', 'Par Anne Marée, États-Unis', ['Anne Marée']],
    ['de', 'Von Anna Flut , Jörg Hafen', ['Anna Flut', 'Jörg Hafen']],
    ['de', 'By Anna Flut On 12. Dezember 2022', ['Anna Flut']],
    ['es', 'Por Ana Marea, Periodista Judicial', ['Ana Marea']],
    ['ka', 'ავტორი: ნინო ზღვისელი', ['ნინო ზღვისელი']],
    ['hy', 'Հեղինակ՝ Անի Ծովյան', ['Անի Ծովյան']],
    ['ru', 'Автор: Анна Прилив, Специальный корреспондент', ['Анна Прилив']],
    ['kk', 'Автор: Әлия Теңіз', ['Әлия Теңіз']],
    ['en', 'By Ann Tide Last updated Nov 8, 2023', ['Ann Tide']],
    ['en', 'By Ann TideStaff Writer', ['Ann Tide']],
    ['fr', 'Par Anne Marée le 14.09.2020 à 11h46', ['Anne Marée']],
    ['de', 'von Anna Flut am 29. Mai 2017, 14:14 Uhr', ['Anna Flut']],
    ['de', 'von Anna Flut Erstellt am 01.01.23 um 08:35', ['Anna Flut']],
    ['es', 'Escribe Ana Marea en Puerto Sal', ['Ana Marea']],
    ['de', 'Von Anna Flut, Salzmeer', ['Anna Flut']],
    ['de', 'Kolumne von Anna Flut - 28.04.2024 um 08:52 Uhr', ['Anna Flut']],
    ['de', 'Von Anna von der Flut und Jörg Hafen', ['Anna von der Flut', 'Jörg Hafen']],
    ['fr', 'Par Anne Marée et Jean-Luc d’Artagnan', ['Anne Marée', 'Jean-Luc d’Artagnan']],
    ['es', 'Por Ana Marea y Luis del Mar', ['Ana Marea', 'Luis del Mar']],
    ['it', 'di Anna Marea', ['Anna Marea']],
    ['nl', 'Door Anna van der Zee', ['Anna van der Zee']],
    ['sv', 'Av Anna Hav', ['Anna Hav']],
    ['pl', 'Autor: Anna Morze', ['Anna Morze']],
    ['ru', 'Автор: Анна Прилив', ['Анна Прилив']],
    ['uk', 'Автор: Ганна Море', ['Ганна Море']],
    ['ar', 'بقلم: ليلى البحري', ['ليلى البحري']],
    ['he', 'מאת: נועה ים', ['נועה ים']],
    ['hi', 'लेखक: अनिता सागर', ['अनिता सागर']],
    ['zh', '记者：王海', ['王海']],
    ['ja', '海野花子 記者', ['海野花子']],
    ['ko', '김바다 기자 sea@harbour.example', ['김바다']],
    ['tr', 'Yazan: Ayşe Deniz', ['Ayşe Deniz']],
    ['id', 'Oleh: Ayu Laut', ['Ayu Laut']],
    ['vi', 'Tác giả: Lê Biển', ['Lê Biển']],
    ['th', 'โดย สมชาย ทะเล', ['สมชาย ทะเล']],
  ])('reads in %s: %s', (language, line, names) => {
    expect(readByline(line, language)).toEqual(names);
  });
  it.each([
    ['en', 'By the time the vote came, the hall was full.'],
    ['en', 'Powered by Harbour Press'],
    ['de', 'Autor-Avatar'],
    ['en', 'Edited by Ann Tide'],
    ['en', 'Updated by Ann Tide'],
    ['en', 'Hero image by Ann Tide'],
    ['en', 'Fact-checked by Ann Tide'],
    ['en', 'Photographs by Ann Tide'],
    ['de', 'Übersetzt von Anna Flut'],
    ['es', 'Leído por Ana Marea.'],
    ['fr', 'Traduit par Anne Marée'],
    [
      'en',
      'By Tuesday the board had changed its mind about the sale of the rock on which the lighthouse stands and has stood for years, by all accounts.',
    ],
    ['de', 'Von den zweihundert Menschen im Saal sprach keiner.'],
    ['fr', 'Par ailleurs, le conseil cherche de l’argent.'],
  ])('takes in %s for text: %s', (language, line) => {
    expect(readByline(line, language)).toBeUndefined();
  });
});

describe('readNames', () => {
  it.each([
    ['Ann Tide', ['Ann Tide']],
    ['Ann Tide | Bob Quay', ['Ann Tide']],
    ['Reuters', ['Reuters']],
    ['EFE', ['EFE']],
    ['Europa Press', ['Europa Press']],
    ['Укринформ', ['Укринформ']],
    ['연합뉴스', ['연합뉴스']],
    ['رويترز', ['رويترز']],
    ['Periodista Judicial', undefined],
    ['The Harbour', undefined],
    ['Redacción Puerto Sal', ['Redacción Puerto Sal']],
    ['More From Saltmere', undefined],
    ['The board voted to keep it', undefined],
    ['Saltmere', undefined],
    ['It passed.', undefined],
  ])('reads %s', (line, names) => {
    expect(readNames(line)).toEqual(names);
  });
});

describe('readNames', () => {
  it.each([
    ['what the bearer is', 'Ann Tide Harbour Correspondent', ['Ann Tide']],
    ['a particle in the family name', 'Anna de Oliveira Redakteurin', ['Anna de Oliveira']],
    ['the description of a portrait', 'Headshot of Ann Tide', ['Ann Tide']],
    ['the sign of a footnote', 'Ann Tide1,', ['Ann Tide']],
    ['an account', 'Ann Tide@anntide', ['Ann Tide']],
    ['the word for a portrait', 'Ann Tide Image', ['Ann Tide']],
    ['the owner of a portrait', 'Profile picture for user Ann Tide', ['Ann Tide']],
  ])('takes a name without %s', (_what, line, names) => {
    expect(readNames(line)).toEqual(names);
  });
});

describe('isByLabel', () => {
  it.each([
    ['en', 'By', true],
    ['de', 'Von', true],
    ['de', 'Kommentar von', true],
    ['en', 'Stand by', true],
    ['en', 'The harbour', false],
  ])('tells in %s whether “%s” announces a name', (language, line, is) => {
    expect(isByLabel(line, language)).toBe(is);
  });
});

describe('isRole', () => {
  it.each([
    ['Ann Tide, harbour correspondent', true],
    ['The correspondent left the harbour.', false],
    ['Saltmere votes to keep its lighthouse', false],
  ])('tells whether “%s” says what somebody is', (line, is) => {
    expect(isRole(line)).toBe(is);
  });
});

describe('readAnnounced', () => {
  it.each([
    ['en', 'Saltmerepost', ['Saltmerepost']],
    ['de', 'saltmere.example', ['saltmere.example']],
    ['en', 'Ann Tide', ['Ann Tide']],
    ['en', 'harbour', undefined],
    ['en', 'tide_0450 (1)', undefined],
  ])('reads in %s under a word that announces a name: %s', (language, line, names) => {
    expect(readAnnounced(line, language)).toEqual(names);
  });
});

describe('isAnd', () => {
  it.each([
    ['en', 'and', true],
    ['es', 'y', true],
    ['de', 'and', true],
    ['pl', 'oraz', true],
    ['en', 'Ann Tide', false],
  ])('tells in %s whether “%s” stands between two names', (language, line, is) => {
    expect(isAnd(line, language)).toBe(is);
  });
});

import { describe, expect, it } from 'vitest';
import { readByline } from '../../../../src/importer/bylines/bylines.ts';

describe('a byline of the rest of the world', () => {
  it.each([
    ['pl', 'Autorzy: Anna Morze, Jan Nabrzeże', ['Anna Morze', 'Jan Nabrzeże']],
    ['pl', 'Oprac. Anna Morze', ['Anna Morze']],
    ['pl', 'oprac. Anna Morze', ['Anna Morze']],
    ['pl', 'Dodał: Anna Morze', ['Anna Morze']],
    ['pl', 'Przez Anna Morze', ['Anna Morze']],
    ['pl', 'Rozmawiała Anna Morze', ['Anna Morze']],
    ['cs', 'Autoři: Anna Mořská, Jan Přístav', ['Anna Mořská', 'Jan Přístav']],
    ['cs', 'Od Anna Mořská', ['Anna Mořská']],
    ['sk', 'Autori: Anna Morská, Ján Prístav', ['Anna Morská', 'Ján Prístav']],
    ['hu', 'Szerzők: Tenger Anna, Kikötő Béla', ['Tenger Anna', 'Kikötő Béla']],
    ['hu', 'Újságíró: Tenger Anna', ['Tenger Anna']],
    ['bg', 'Репортер: Анна Морска', ['Анна Морска']],
    ['bg', 'Редактор: Анна Морска', ['Анна Морска']],
    ['bg', 'Публикувано от Анна Морска', ['Анна Морска']],
    ['sr', 'Аутори: Ана Морска, Петар Лука', ['Ана Морска', 'Петар Лука']],
    ['hr', 'Napisala: Ana Morska', ['Ana Morska']],
    ['el', 'Ρεπορτάζ: Άννα Θάλασσα', ['Άννα Θάλασσα']],
    ['el', 'Αρθρογράφος: Άννα Θάλασσα', ['Άννα Θάλασσα']],
    ['el', 'Από Άννα Θάλασσα', ['Άννα Θάλασσα']],
    ['el', 'ΓΡΑΦΕΙ: ΑΝΝΑ ΘΑΛΑΣΣΑ', ['ΑΝΝΑ ΘΑΛΑΣΣΑ']],
    ['tr', 'Editör: Ayşe Deniz', ['Ayşe Deniz']],
    ['tr', 'Haberi Hazırlayan: Ayşe Deniz', ['Ayşe Deniz']],
    ['ru', 'Журналист: Анна Прилив', ['Анна Прилив']],
    ['ru', 'Автор статьи: Анна Прилив', ['Анна Прилив']],
    ['ru', 'Подготовила Анна Прилив', ['Анна Прилив']],
    ['uk', 'Журналіст: Ганна Море', ['Ганна Море']],
    ['uk', 'Журналістка: Ганна Море', ['Ганна Море']],
    ['uk', 'Написав Олег Причал', ['Олег Причал']],
    ['ar', 'كتب أحمد البحري وسامي المرسى', ['أحمد البحري', 'سامي المرسى']],
    ['ar', 'مراسلنا: أحمد البحري', ['أحمد البحري']],
    ['ar', 'بواسطة ليلى البحري', ['ليلى البحري']],
    ['he', 'מאת נועה ים ודן נמל', ['נועה ים', 'דן נמל']],
    ['fa', 'نگارش: لیلا دریایی', ['لیلا دریایی']],
    ['hi', 'अनिता सागर द्वारा', ['अनिता सागर']],
    ['bn', 'লেখা: অনিতা সাগর', ['অনিতা সাগর']],
    ['vi', 'Bởi Lê Biển', ['Lê Biển']],
    ['vi', 'Bài và ảnh: Lê Biển', ['Lê Biển']],
    ['id', 'Reporter: Ayu Laut Editor: Budi Dermaga', ['Ayu Laut']],
    ['id', 'Jurnalis: Ayu Laut', ['Ayu Laut']],
    ['id', 'Kontributor: Ayu Laut', ['Ayu Laut']],
    ['id', 'Ditulis oleh Ayu Laut', ['Ayu Laut']],
    ['tl', 'ni Ana dela Dagat', ['Ana dela Dagat']],
    ['sw', 'Na Amina Bahari', ['Amina Bahari']],
    ['sw', 'NA AMINA BAHARI', ['AMINA BAHARI']],
    ['sw', 'Na Mwandishi Wetu', ['Mwandishi Wetu']],
    ['sw', 'Na Amina Bahari, Dar es Salaam', ['Amina Bahari']],
    ['ka', 'ავტორი: ანა ზღვაძე', ['ანა ზღვაძე']],
    ['ka', 'ავტორი ანა ზღვაძე', ['ანა ზღვაძე']],
    ['ka', 'ჟურნალისტი: ანა ზღვაძე', ['ანა ზღვაძე']],
    ['hy', 'Հեղինակ՝ Աննա Ծովյան', ['Աննա Ծովյան']],
    ['hy', 'Լրագրող՝ Աննա Ծովյան', ['Աննա Ծովյան']],
    ['az', 'Müxbir: Aynur Dəniz', ['Aynur Dəniz']],
    ['az', 'Hazırladı: Aynur Dəniz', ['Aynur Dəniz']],
  ])('names in %s whom it says: %s', (language, line, names) => {
    expect(readByline(line, language)).toEqual(names);
  });

  it.each([['tr', 'Haber Merkezi']])('names nobody in %s: %s', (language, line) => {
    expect(readByline(line, language)).toBeUndefined();
  });
});

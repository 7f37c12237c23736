import { describe, expect, it } from 'vitest';
import { ABOUT_AUTHOR } from '../../../../src/importer/lexicon/about-authors.ts';

describe('ABOUT_AUTHOR', () => {
  it.each([
    ['The author is a keeper of the light at Saltmere.', true],
    ['* Die Autorin ist Lehrerin auf der Insel', true],
    ['De auteur is hoogleraar zeerecht.', true],
    ['Skribenten är lärare på Ön.', true],
    ['Kirjoittaja on majakanvartija.', true],
    ['L’auteure est institutrice.', true],
    ['El autor es economista.', true],
    ['A autora é professora na ilha.', true],
    ['L’autrice insegna diritto del mare.', true],
    ['Autorka jest latarniczką.', true],
    ['Autorka je učiteľka', true],
    ['Автор — экономист', true],
    ['Autor je profesor na Pomorskom fakultetu', true],
    ['Ο συγγραφέας είναι οικονομολόγος', true],
    ['The author is at her best where the island is silent.', false],
    ['The author is a keeper who never slept: his wife did. She kept the light.', false],
    ['Autorka knihy o majákoch prišla v utorok.', false],
    ['Автор книги о маяках приехал во вторник.', false],
  ])('says of “%s”: %s', (text, expected) => {
    expect(ABOUT_AUTHOR.test(text)).toBe(expected);
  });
});

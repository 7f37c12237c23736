import { describe, expect, it } from 'vitest';
import { readByline, readNames } from '../../../../src/importer/bylines/bylines.ts';
import { dropForHouse } from '../../../../src/importer/bylines/trim-names.ts';

describe('dropForHouse', () => {
  it.each([
    ['ru', 'Анна Прилив, специально для «Маяка»', ['Анна Прилив']],
    ['uk', 'Ганна Приплив, спеціально для Маяка', ['Ганна Приплив']],
    ['en', 'Ann Tide, Special to the Saltmere Post', ['Ann Tide']],
    ['en', 'Ann Tide (exclusively for Saltmere Post)', ['Ann Tide']],
    ['es', 'Ana Marea, especial para El Faro', ['Ana Marea']],
    ['pl', 'Anna Morska, specjalnie dla „Latarni”', ['Anna Morska']],
    ['de', 'Anna Flut – exklusiv für Salzbote', ['Anna Flut']],
  ])('takes off for whom it was written (%s): %s', (language, line, names) => {
    expect(readNames(line, language)).toEqual(names);
  });

  it('does so behind the word for who wrote it', () => {
    expect(readByline('By Ann Tide Special to The Post')).toEqual(['Ann Tide']);
    expect(readByline('Автор: Анна Прилив, специально для «Маяка»', 'ru')).toEqual(['Анна Прилив']);
  });

  it('leaves an offer to readers as it is', () => {
    const offer = 'Guardar artigos exclusivo para assinantes';
    expect(dropForHouse(offer)).toBe(offer);
  });
});

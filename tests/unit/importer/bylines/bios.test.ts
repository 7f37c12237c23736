import { describe, expect, it } from 'vitest';
import { isOfWriter, readBio } from '../../../../src/importer/bylines/bios.ts';

describe('readBio', () => {
  it.each([
    ['Ann Tide is a reporter in Saltmere.', ['Ann Tide']],
    ['Anna Zee schrijft voor de krant over de haven.', ['Anna Zee']],
    ['Ann Tide is pleased with the lighthouse.', undefined],
    ['The light is on again.', undefined],
  ])('reads whom a note presents as a writer: %s', (text, names) => {
    expect(readBio(text)).toEqual(names);
  });
});

describe('isOfWriter', () => {
  it.each([
    'Anna Zee is huisarts in Zoutmeer en columnist van deze krant.',
    'Anna Zee ist Redakteurin in Salzmoor.',
    'The author is a keeper.',
    'De auteur is een vuurtorenwachter.',
    'Die Autorin ist Leuchtturmwärterin.',
    'Autorka je učiteľka',
    'Autor jest latarnikiem.',
    'L’autrice est gardienne de phare.',
    'El autor es farero.',
    'Автор — смотритель маяка.',
  ])('tells that a line says who the author is: %s', (text) => {
    expect(isOfWriter(text, ['Anna Zee'])).toBe(true);
  });

  it.each([
    'Bob Quay is a reporter who went missing off Saltmere.',
    'Anna Zee is back in Saltmere, and the lighthouse burns again.',
    'The author of the light is unknown.',
    'Autor požiaru majáka je známy.',
  ])('but not one of the story: %s', (text) => {
    expect(isOfWriter(text, ['Anna Zee'])).toBe(false);
  });
});

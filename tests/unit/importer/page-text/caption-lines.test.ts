import { describe, expect, it } from 'vitest';
import { findDate } from '../../../../src/importer/dates/visible-dates.ts';
import { isDatedCaption } from '../../../../src/importer/page-text/caption-lines.ts';

function read(text: string, language: string) {
  const date = findDate(text, language);
  return date && isDatedCaption(text, date, language);
}

describe('isDatedCaption', () => {
  it.each([
    ['de', 'Ein Boot liegt im Hafen von Salzmoor am 25. März 2024. Foto: Eva Kai/dpa'],
    ['nl', 'Een boot ligt in de haven van Zoutmeer op 25 maart 2024. Foto: Eva Kade'],
  ])('knows in %s a caption that ends with its day: %s', (language, text) => {
    expect(read(text, language)).toBe(true);
  });
  it.each([
    ['nl', 'Sofie van de Kade, Koen Vloed 25-03-24, 09:12 Laatste update: 12:40 Bron: ANP, Belga'],
    ['nl', 'Sofie van de Kade, Koen Vloed 25-03-24, 09:12 Bron: ANP'],
  ])('knows in %s who wrote an article and when, with its source: %s', (language, text) => {
    expect(read(text, language)).toBe(false);
  });
});

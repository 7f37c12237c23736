import { describe, expect, it } from 'vitest';
import { partCaption } from '../../../../src/importer/page-text/picture.ts';

describe('the credit behind a caption', () => {
  it.each([
    [
      'The ferry at dusk. (Image: Supplied / Ann Tide; design: Bob Quay)',
      'Image: Supplied / Ann Tide; design: Bob Quay',
    ],
    ['Die Fähre am Abend. Grafik: Salzpost, Daten: Hafenamt', 'Grafik: Salzpost, Daten: Hafenamt'],
    [
      'Le bac au soir. (Infographie : Le Quai / Source : Port de Sel)',
      'Infographie : Le Quai / Source : Port de Sel',
    ],
    [
      'Kamera v knihovně vydrží čtyři hodiny | Foto: Radim Sůl | Zdroj: Rozhlas',
      'Foto: Radim Sůl | Zdroj: Rozhlas',
    ],
  ])('names who designed it, or whence its numbers come: %s', (text, credit) => {
    expect(partCaption(text)).toMatchObject({ credit });
  });
  it('names them alone', () => {
    expect(partCaption('Grafika: Slaný deník, data: Přístav Sůl')).toEqual({
      credit: 'Grafika: Slaný deník, data: Přístav Sůl',
    });
  });

  it.each([
    ['Färjan lämnar hamnen i Saltmere. privat', 'privat'],
    ['Die Fähre verlässt den Hafen. Archiv', 'Archiv'],
    ['Die Fähre verlässt den Hafen. ZVG', 'ZVG'],
    ['El barco deja el muelle. Cedida', 'Cedida'],
    ['The ferry leaves the quay. Supplied', 'Supplied'],
    ['Паром покидает причал. Личный архив', 'Личный архив'],
  ])('says that it was given: %s', (text, credit) => {
    expect(partCaption(text)).toEqual({ caption: text.slice(0, -credit.length - 1), credit });
  });

  it('says so right at the full stop', () => {
    expect(partCaption('Ferjan siglir úr höfn í kvöld.Aðsend')).toEqual({
      caption: 'Ferjan siglir úr höfn í kvöld.',
      credit: 'Aðsend',
    });
  });

  it.each([
    ['Паром покидает причал.', 'Фото из личного архива смотрителя'],
    ['Паром покидает причал.', 'Фото предоставлено администрацией порта'],
    ['Пором залишає причал.', 'Фото з архіву родини'],
    ['Фериботът напуска кея.', 'Снимка от личния архив'],
    ['Trajekt napušta luku.', 'Foto iz lične arhive'],
    ['Prom opuszcza port.', 'Zdjęcie z archiwum rodziny'],
    ['Die Fähre verlässt den Hafen.', 'Foto aus dem Archiv der Familie'],
    ['Le bac quitte le quai.', 'Photo fournie par la famille'],
    ['El barco deja el muelle.', 'Imagen cedida por la familia'],
    ['Il traghetto lascia il molo.', 'Foto fornita dalla famiglia'],
    ['The ferry leaves the quay.', 'Photo provided by the harbour board'],
  ])('says from where it comes, with no sign: %s %s', (caption, credit) => {
    expect(partCaption(`${caption} ${credit}`)).toEqual({ caption, credit });
  });

  it.each([
    'Фото из окна дома на набережной увидели все. Паром ушёл.',
    'He asked for a photo. Photos from the ferry were not allowed, he said.',
    'The letters lay in the archive. Private letters lay there too',
    'What the plan says: Photo: none, data: all of it! Nobody knew.',
  ])('is none in %s', (text) => {
    expect(partCaption(text)).toBeUndefined();
  });
});

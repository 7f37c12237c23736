import { describe, expect, it } from 'vitest';
import { cutCount } from '../../../../src/importer/page-text/kicker.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const TEXT = [
  'Am Leuchtturm von Salzmoor ist am Dienstag das Licht ausgegangen, und niemand hat es vor dem Morgen wieder angemacht.',
  'Die Wärter in Salzmoor sagen, die Lampe sei alt gewesen, und der Leuchtturm habe schon lange kein neues Glas bekommen.',
  'Bis zum Frühling will die Gemeinde eine neue Lampe für den Leuchtturm kaufen, und so lange bleiben die Boote im Hafen.',
];

const readHeadline = (headline: string, ...more: string[]) =>
  pageText.read(['Start', 'Panorama', headline, '3. Oktober 2024', ...TEXT, ...more].join('\n\n')).fields
    .headline;

it('tells the name of nobody from a headline with a genitive', () => {
  const headline = 'Lob des Leuchtturmwärters';
  const deck = 'Anna Watt über ein Licht, das im Hafen wichtiger ist als jede Lampe an Land.';
  const picture = ['Leuchtturm in einer kalten Nacht', 'Im Leuchtturm ist das Licht aus.', 'Foto: Anna Watt'];
  const page = ['Sport', 'Anzeige', headline, deck, 'Anna Watt', '22.08.24 - 04:30 Uhr', 'Kommentare'];
  expect(pageText.read([...page, ...picture, 'Teilen', ...TEXT].join('\n\n')).fields.headline).toBe(headline);
});

describe('a kicker that was copied without a space', () => {
  it.each([
    ['SalzmoorDem Leuchtturm geht das Licht aus', 'Dem Leuchtturm geht das Licht aus'],
    ['Leuchtturmwärter«Wir tasten uns die Treppe hinauf»', '«Wir tasten uns die Treppe hinauf»'],
    ['»Wie im Keller«Leuchtturm von Salzmoor ohne Licht', 'Leuchtturm von Salzmoor ohne Licht'],
    ['"Wie im Keller"90 Boote bleiben im Hafen von Salzmoor', '90 Boote bleiben im Hafen von Salzmoor'],
    [
      'Sturm am Hafen22-Jähriger löscht das Licht im Leuchtturm',
      '22-Jähriger löscht das Licht im Leuchtturm',
    ],
    ['Salzmoor | Dem Leuchtturm geht das Licht aus', 'Dem Leuchtturm geht das Licht aus'],
    ['Gemeinde / Dem Leuchtturm geht das Licht aus', 'Dem Leuchtturm geht das Licht aus'],
    ['Hafenamt Salzmoor:  Dem Leuchtturm geht das Licht aus', 'Dem Leuchtturm geht das Licht aus'],
    ['HAFENDem Leuchtturm geht das Licht aus', 'Dem Leuchtturm geht das Licht aus'],
  ])('is parted from the headline: %s', (line, headline) => {
    expect(readHeadline(line)).toBe(headline);
  });

  it('stays where it tells in capitals what the headline leads to', () => {
    const headline = 'INTERVIEW | Dem Leuchtturm geht das Licht aus';
    expect(readHeadline(headline)).toBe(headline);
  });

  it('is no first of two places', () => {
    const headline = 'Salzmoor / Watthagen: Dem Leuchtturm geht das Licht aus';
    expect(readHeadline(headline)).toBe(headline);
  });

  it('is no part of a name that has a capital in its midst', () => {
    const headline = 'Bei SalzLicht in Salzmoor geht die Lampe aus';
    expect(readHeadline(headline, 'Die Firma SalzLicht verkauft Salz und Licht am Hafen von Salzmoor.')).toBe(
      headline,
    );
  });

  it('leaves the text where it was', () => {
    const { blocks } = pageText.read(
      ['Start', 'SalzmoorDem Turm fehlt das Licht', '3. Oktober 2024', ...TEXT].join('\n\n'),
    );
    expect(blocks).toHaveLength(TEXT.length);
  });
});

describe('the number of comments behind a headline', () => {
  it.each([
    ['lt', 'Švyturys šviečia toliau (127)', 'Švyturys šviečia toliau'],
    ['de', 'Trauer um die Wärterin Anna Flut (73)', 'Trauer um die Wärterin Anna Flut (73)'],
  ])('is no part of it in %s, or somebody’s age', (language, line, headline) => {
    expect(cutCount(line, language)).toBe(headline);
  });
});

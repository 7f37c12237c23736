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
    ['InterviewNiemand macht ein Licht mehr an', 'Niemand macht ein Licht mehr an'],
    ['RozhovorNiemand macht ein Licht mehr an', 'Niemand macht ein Licht mehr an'],
  ])('is parted from the headline: %s', (line, headline) => {
    expect(readHeadline(line)).toBe(headline);
  });

  it.each([
    ['Salzmoor und Watthagen Wenn dem Leuchtturm das Licht ausgeht', 'Wenn dem Leuchtturm das Licht ausgeht'],
    ['Gemeinden an der Küste Warum der Leuchtturm dunkel bleibt', 'Warum der Leuchtturm dunkel bleibt'],
    ['Trauer Ein Licht für den Leuchtturm von Salzmoor', 'Ein Licht für den Leuchtturm von Salzmoor'],
    ['„Der Turm Wie er war“ im Leuchtturm von Salzmoor', undefined],
    ['Leuchtturm bei Wer weiß was am Hafen gezeigt', undefined],
  ])('ends where a word opens the headline that has no capital within one: %s', (line, headline) => {
    expect(readHeadline(line)).toBe(headline ?? line);
  });

  it('is parted where the headline stands alone too, on the way to the article', () => {
    const headline = 'Dem Leuchtturm geht das Licht aus';
    const shown = 'Ein Boot liegt am Steg unter dem Leuchtturm von Salzmoor, der kein Licht mehr hat.';
    const deck =
      'In Salzmoor suchen die Wärter nach einem Glas, das es nirgends mehr gibt. Die Gemeinde hilft.';
    const head = ['Start', 'Panorama', headline, shown, `Alte Türme ${headline}`, '3. Oktober 2024', deck];
    const { fields } = pageText.read([...head, 'Von Anna Watt', ...TEXT].join('\n\n'));
    expect(fields).toMatchObject({ headline, standfirst: deck });
  });

  it.each(['Start Panorama ', '', 'Panorama: '])(
    'is parted where a path ends with it, a colon and the headline: %s',
    (path) => {
      const headline = 'Dem Leuchtturm geht das Licht aus';
      const twin = `${path}Wärter sprechen von „Pech“: ${headline}`;
      expect(readHeadline(`Wärter sprechen von „Pech“ ${headline}`, twin)).toBe(headline);
    },
  );

  it('stays where a colon behind a space parts it', () => {
    const headline = 'Altes Glas : Dem Leuchtturm geht das Licht aus';
    expect(readHeadline(headline, 'Altes Glas: Dem Leuchtturm geht das Licht aus')).toBe(headline);
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

describe('a place that was copied without a space', () => {
  it.each([
    [
      'SalzmoorBoote bleiben im Hafen liegen, bis die Wärter ein neues Glas gefunden haben.',
      'Boote bleiben im Hafen liegen, bis die Wärter ein neues Glas gefunden haben.',
    ],
    [
      'Bad Salzmoor · Die Boote bleiben im Hafen, bis die Wärter ein neues Glas gefunden haben.',
      'Die Boote bleiben im Hafen, bis die Wärter ein neues Glas gefunden haben.',
    ],
    ['Salzmoor · Kein Licht im Hafen · Die Wärter haben kein neues Glas für den Turm.', undefined],
    ['SalzLicht bleibt im Hafen von Salzmoor liegen, bis die Wärter ein neues Glas haben.', undefined],
  ])('is no part of the standfirst: %s', (line, standfirst) => {
    const head = [
      'Start',
      'Panorama',
      'Dem Leuchtturm geht das Licht aus',
      line,
      'Von Anna Watt',
      '3. Oktober 2024',
    ];
    const { fields } = pageText.read([...head, ...TEXT].join('\n\n'));
    expect(fields.standfirst).toBe(standfirst ?? line);
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

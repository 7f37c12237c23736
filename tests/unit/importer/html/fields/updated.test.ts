import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const AT_EIGHT = '<meta property="article:published_time" content="2024-03-25T08:00:00+01:00">';

describe('readPage finds when an article was changed', () => {
  it.each([
    [
      'in a line with both dates',
      'en',
      'Published 25 March 2024, 08:00 | Updated 26 March 2024, 09:15',
      '26T09:15',
    ],
    ['by the time of day alone', 'fr', 'Publié le 25 mars 2024 à 08h00, mis à jour à 10h24', '25T10:24'],
    [
      'in a line of its own',
      'de',
      '25.03.2024, 08:00 Uhr</p><p>Aktualisiert: 25.03.2024, 11:30 Uhr',
      '25T11:30',
    ],
    ['under a label', 'sv', '25 mars 2024</p><p>Uppdaterad</p><p>25 mars 2024 12:05', '25T12:05'],
    ['behind the first of two dates', 'pt', '25/03/2024 08h00 Atualizado 25/03/2024 09h12', '25T09:12'],
    ['in Arabic', 'ar', '25 مارس 2024 - 08:00</p><p>آخر تحديث: 25 مارس 2024 - 10:15', '25T10:15'],
    ['in Korean', 'ko', '입력 2024.03.25 08:00</p><p>수정 2024.03.25 10:20', '25T10:20'],
  ])('%s', (_case, language, line, day) => {
    const page = toPage({ head: AT_EIGHT, below: `<p>${line}</p>`, language });
    expect(page.fields.updated).toBe(`2024-03-${day}:00+01:00`);
  });

  it('by what a machine reads in the element of the date', () => {
    const below =
      '<p>Published <time datetime="2024-03-25T07:00:00Z">25 March 2024</time> Updated <time datetime="2024-03-26T08:00:00Z">26 March 2024</time></p>';
    expect(toPage({ below }).fields.updated).toBe('2024-03-26T08:00:00Z');
  });

  it('in the head, by any name', () => {
    const head =
      '<meta name="datePublished" content="2024-03-25T08:00:00+03:00"><meta name="dateModified" content="2024-03-25T09:30:00+03:00">';
    expect(toPage({ head }).fields).toMatchObject({
      published: '2024-03-25T08:00:00+03:00',
      updated: '2024-03-25T09:30:00+03:00',
    });
  });

  it('and leaves open the clock that nobody names', () => {
    const below = '<p>Published: 25 March 2024, 08:00</p><p>Updated: 26 March 2024, 09:15</p>';
    expect(toPage({ below }).zoneless).toEqual({
      published: '2024-03-25T08:00:00',
      updated: '2024-03-26T09:15:00',
    });
  });

  it.each([
    ['on the day of publication, without a time', 'Updated: 25 March 2024'],
    ['in the same minute', 'Published 25 March 2024, 08:00, updated 25 March 2024, 08:00'],
    ['without the word', '26 March 2024, 09:15'],
  ])('but not %s', (_case, line) => {
    const { fields, zoneless } = toPage({ head: AT_EIGHT, below: `<p>${line}</p>` });
    expect([fields.updated, zoneless]).toEqual([undefined, undefined]);
  });

  it('but not where whole hours part it from a moment of Greenwich', () => {
    const head = '<meta property="article:published_time" content="2024-03-25T07:00:00Z">';
    const { fields, zoneless } = toPage({ head, below: '<p>Updated: 25 March 2024, 08:00</p>' });
    expect([fields.updated, zoneless]).toEqual([undefined, undefined]);
  });
});

it('readPage tells a moment by the clock of the paper where one of its witnesses does', () => {
  const head =
    '<meta property="article:published_time" content="2024-03-25T23:30:00Z"><meta name="date" content="2024-03-26T00:30:00+01:00">';
  expect(toPage({ head }).fields.published).toBe('2024-03-26T00:30:00+01:00');
});

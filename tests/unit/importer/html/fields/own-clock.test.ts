import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const toHead = (published: string, address: string, modified?: string) =>
  `<meta property="og:url" content="${address}"><script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    datePublished: published,
    dateModified: modified,
  })}</script>`;

const readPublished = (head: string, below: string, language = 'en') =>
  toPage({ head, below, language }).fields.published;

describe('readPage sets a time of Greenwich to the clock of the paper', () => {
  it.each([
    [
      'that shows its own time',
      readPublished(
        toHead('2024-03-26T02:05:54Z', 'https://courier.example/light'),
        '<p>March 25, 2024 | 9:05pm</p>',
      ),
      '2024-03-25T21:05:54-05:00',
    ],
    [
      'of a country, by its address',
      readPublished(
        toHead('2024-03-26T01:30:00+00:00', 'https://faro.com.br/farol'),
        '<p>25 de março de 2024</p>',
        'pt',
      ),
      '2024-03-25T22:30:00-03:00',
    ],
    [
      'of a country, by its language',
      readPublished(
        toHead('2024-07-24T22:04:00Z', 'https://leuchtfeuer.example/licht'),
        '<p>25. Juli 2024</p>',
        'de-AT',
      ),
      '2024-07-25T00:04:00+02:00',
    ],
    [
      'of no known country, by the nearest clock',
      readPublished(toHead('2024-03-26T01:30:00Z', 'https://courier.example/light'), '<p>25 March 2024</p>'),
      '2024-03-25T23:30:00-02:00',
    ],
    [
      'of another country than its language names, by the nearest clock',
      readPublished(
        toHead('2024-03-24T23:13:00Z', 'https://courier.example/light'),
        '<p>25 March 2024</p>',
        'en-US',
      ),
      '2024-03-25T00:13:00+01:00',
    ],
  ])('%s', (_what, published, expected) => {
    expect(published).toBe(expected);
  });

  it.each([
    ['where the page shows the same day', '<p>25 March 2024</p>'],
    ['where the other day is that of a change', '<p>Updated 26 March 2024</p>'],
    ['where the other day is that of the last change', '<p>26 March 2024</p>'],
    ['where no clock shows that time', '<p>26 March 2024, 9.07 am</p>'],
  ])('but not %s', (_what, below) => {
    const head = toHead('2024-03-25T20:00:00Z', 'https://courier.example/light', '2024-03-26T08:00:00Z');
    expect(readPublished(head, below)).toBe('2024-03-25T20:00:00Z');
  });
});

describe('readPage tells a time as its page shows it', () => {
  const head = toHead('2024-03-25T11:31:22Z', 'https://courier.example/light', '2024-03-25T14:05:44Z');

  it.each([
    ['on the same day', '<p>25 March 2024, 12:31</p>', '2024-03-25T12:31:22+01:00'],
    [
      'where only the change has a time',
      '<p>25 March 2024 | Updated at 15:05 Uhr</p>',
      '2024-03-25T12:31:22+01:00',
    ],
  ])('%s', (_what, below, published) => {
    const { fields } = toPage({ head, below, language: 'de' });
    expect(fields).toMatchObject({ published, updated: '2024-03-25T15:05:44+01:00' });
  });

  it('with a short year that comes first', () => {
    const below = '<p>입력 24.11.30 17:42</p><p>최종 업데이트 24.12.01 09:05</p>';
    const { fields } = toPage({ head: toHead('2024-11-30T17:42:00+09:00', ''), below, language: 'ko' });
    expect(fields.updated).toBe('2024-12-01T09:05:00+09:00');
  });
});

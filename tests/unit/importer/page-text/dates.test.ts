import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../../src/importer/page-text/dates.ts';
import { readLines } from '../../../../src/importer/page-text/meta.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
];

function readPlaces(language: string, ...places: string[][]) {
  const lines = places.map((texts) =>
    readLines(
      texts.map((text, index) => ({ text, number: index + 1, opens: true, kinds: [] })),
      language,
    ),
  );
  const { fields, zoneless, assumed } = readTimes(lines, language);
  return { ...fields, ...zoneless, assumed: assumed?.published };
}

describe('readTimes', () => {
  it.each([
    ['en', ['Updated: 26 March 2024', 'Published: 25 March 2024']],
    ['en', ['Updated', '26 March 2024', 'Published', '25 March 2024']],
    ['en', ['Published 25 March 2024 Updated 26 March 2024']],
    ['de', ['Aktualisiert am 26.03.2024, veröffentlicht am 25.03.2024']],
    ['de', ['Von Anna Flut | 25.03.2024 | Zuletzt geändert: 26.03.2024']],
    ['fi', ['Päivitetty 26.3.2024 | Julkaistu 25.3.2024']],
    ['tr', ['Giriş: 25.03.2024 Güncelleme: 26.03.2024']],
    ['ja', ['2024年3月25日 公開', '2024年3月26日 更新']],
    ['ja', ['2024年3月25日 公開 2024年3月26日 更新']],
    ['ja', ['2024年3月25日（2024年3月26日更新）']],
    ['de', ['Stand: 26.03.2024', 'Erstellt: 25.03.2024']],
    ['de', ['Erstellt am 25.03.2024 · Stand 26.03.2024']],
    ['gl', ['25/03/2024 Actualizado a las 26/03/2024']],
    ['es', ['25/03/2024 | Últ. actualización 26/03/2024']],
    ['fa', ['به‌روزرسانی: ۷ فروردین ۱۴۰۳', 'انتشار: ۶ فروردین ۱۴۰۳']],
  ])('tells in %s publication from change: %j', (language, lines) => {
    expect(readPlaces(language, lines)).toMatchObject({ published: '2024-03-25', updated: '2024-03-26' });
  });

  it.each([
    [
      'en',
      'Posted on March 25, 2024 by Ann Tide (Tideworks) - 5 Comments on The light is on again, say its keepers',
    ],
    [
      'de',
      '25. März 2024 von Anna Flut – 1 Kommentar zu Das Licht am Hafen von Saltmere brennt wieder, sagt der Wärter',
    ],
  ])('reads in %s the date before what has been commented on: %s', (language, line) => {
    expect(readPlaces(language, [line])).toMatchObject({ published: '2024-03-25' });
  });

  it('takes no date of other articles where the page says when it was, but no date', () => {
    expect(readPlaces('de', ['Online seit heute, 10.17 Uhr'], ['Brand im Hafen (20.9.2023)'])).toEqual({});
  });

  it('takes the surest place that has a date, and says where it had to take another', () => {
    const sure = readPlaces('en', ['25 March 2024'], ['1 April 2024']);
    expect(sure).toEqual({ published: '2024-03-25', assumed: undefined });
    expect(readPlaces('en', ['Ann Tide'], ['1 April 2024'])).toEqual({
      published: '2024-04-01',
      assumed: 'line 1, “1 April 2024”, does not stand above the text',
    });
    const places = [['Updated 26 March 2024'], ['Published 25 March 2024']];
    expect(readPlaces('en', ...places)).toMatchObject({ published: '2024-03-25', updated: '2024-03-26' });
  });
});

describe('the date of a page', () => {
  const read = (...lines: string[]) => pageText.read(lines.join('\n\n')).zoneless?.published;

  it('is the one at its headline, not that of the day on which somebody read it', () => {
    const menu = ['Friday, 29 March 2024', 'Home', 'News', 'Sport', 'Letters', 'Weather', 'Jobs', 'Tides'];
    const more = ['Ferries', 'Harbour', 'Quarry', 'Markets', 'Schools', 'Hills', 'Notices'];
    expect(read(...menu, ...more, HEADLINE, '25 March 2024', ...TEXT)).toBe('2024-03-25');
  });

  it('may stand under the first paragraph or under the text', () => {
    const top = ['Home', 'News', 'Sport', HEADLINE, 'By Ann Tide'];
    const [first = '', ...rest] = TEXT;
    expect(read(...top, first, TEXT[1] ?? '', '25 March 2024', ...rest)).toBe('2024-03-25');
    expect(read(...top, ...TEXT, 'Published on 25 March 2024')).toBe('2024-03-25');
  });

  it('is read month first where another date of the page shows that order', () => {
    expect(read('Home', 'News', HEADLINE, '04/03/2024', ...TEXT, 'Quarry to close', '03/25/2024')).toBe(
      '2024-04-03',
    );
  });

  it('has the year of the copyright line where it says none', () => {
    const page = pageText.read(
      ['Home', 'News', 'Sport', HEADLINE, 'Friday 22 March, 18:40', ...TEXT, '© 2019–2024 Tidings'].join(
        '\n\n',
      ),
    );
    expect(page.zoneless?.published).toBe('2024-03-22T18:40:00');
    expect(page.assumed?.published).toContain('copyright line');
  });

  it.each([
    'A post shared by Ann Tide (@anntide) on Mar 16, 2024 at 7:30am',
    '— Ann Tide (@anntide) March 16, 2024',
  ])('are not those of a post that the story shows: %s', (post) => {
    const page = pageText.read(
      [HEADLINE, 'By Bob Quay', ...TEXT, post, ...TEXT, '25 March 2024'].join('\n\n'),
    );
    expect(page.zoneless?.published).toBe('2024-03-25');
    expect(page.names?.authors).toEqual(['Bob Quay']);
    expect(page.blocks).not.toContainEqual({ type: 'paragraph', text: post });
  });
});

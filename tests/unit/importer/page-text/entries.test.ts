import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const readTexts = (lines: string[]): string[] =>
  pageText.read(lines.join('\n\n')).blocks.map((block) => ('text' in block ? block.text : ''));

const ENTRIES = [
  '13.52',
  'Der Damm hält noch',
  'Der Damm an der Salzmeer-Mündung hält nach Angaben des Landrats, doch das Wasser steht nur noch wenige Zentimeter unter der Krone.',
  '12.10',
  'Schulen bleiben zu',
  'Alle sechs Schulen der Stadt bleiben bis Freitag geschlossen, teilte das Amt mit. Für jüngere Kinder gibt es in der Halle am Hafen eine Betreuung.',
  '9.05',
  'Guten Morgen',
  'In der Nacht ist der Pegel um einen Meter gestiegen. Wir berichten hier den ganzen Tag über die Lage an der Mündung und in der Stadt.',
];
const HEAD = ['Hochwasser in Salzmeer: Die Lage im Überblick', 'Von Anna Watt', '12. März 2024'];

describe('a live blog', () => {
  it('keeps the clock over each entry, and what heads it', () => {
    expect(readTexts([...HEAD, ...ENTRIES])).toEqual(ENTRIES);
  });
  it('keeps them where the links of a box stand between the entries', () => {
    const box = ['Lesen Sie auch:', 'Wie der Damm gebaut wurde'];
    const lines = [...ENTRIES.slice(0, 6), ...box, ...ENTRIES.slice(6)];
    expect(readTexts([...HEAD, ...lines])).toEqual(ENTRIES);
  });
  it('takes what heads an entry for no headline', () => {
    expect(pageText.read(ENTRIES.join('\n\n')).fields.headline).toBeUndefined();
  });
  it.each([
    ['۱۳:۵۲', '۱۲:۱۰', '۹:۰۵'],
    ['13h52', '12h10', '9h05'],
    ['kl. 13.52', 'kl. 12.10', 'kl. 9.05'],
    ['13時52分', '12時10分', '9時05分'],
    ['1:52 p.m.', '12:10 p.m.', '9:05 a.m.'],
    ['13:52:07', '12:10:40', '9:05:12'],
  ])('knows the clock in %s', (...clocks) => {
    const lines = clocks.flatMap((clock, index) => [clock, ENTRIES[index * 3 + 2] ?? '']);
    expect(readTexts([...HEAD, ...lines])).toEqual(lines);
  });
  it('takes a single time for the length of a recording', () => {
    expect(readTexts([...HEAD, ...ENTRIES.slice(1, 3), '4:05', ...ENTRIES.slice(4)])).not.toContain('4:05');
  });
});

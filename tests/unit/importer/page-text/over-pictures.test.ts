import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const TEXT = [
  'Der Rat der Stadt Salzmoor hat am Dienstag entschieden, dass der alte Leuchtturm noch zehn Jahre brennt, und die beiden Wärter packten ihre Koffer wieder aus.',
  '„Das Licht ist älter als jeder Streit darum“, sagte die Vorsitzende nach der Abstimmung, mit der im Saal von Salzmoor niemand mehr gerechnet hatte.',
  'Das Geld will der Rat im Sommer suchen, wenn die Fähren fahren und der Hafen von Salzmoor verdient, was er im Jahr für den Turm und die Wärter braucht.',
];

const read = (...lines: string[]) => pageText.read([...lines, ...TEXT].join('\n\n'));

describe('the standfirst over a picture', () => {
  it('is what two sentences say between the date and a caption', () => {
    const deck = 'Der Leuchtturm von Salzmoor brennt weiter. Die Wärter packen ihre Koffer aus.';
    const { fields, picture } = read(
      'Der Leuchtturm bleibt an',
      '25. März 2024',
      deck,
      'Möwen über dem Watt. Foto: Eva Kai/dpa',
    );
    expect(fields.standfirst).toBe(deck);
    expect(picture).toEqual({ caption: 'Möwen über dem Watt.', credit: 'Foto: Eva Kai/dpa' });
  });

  it('stands over what anybody sees there, however long', () => {
    const deck =
      'Der Rat von Salzmoor ließ den Turm zwei Jahre lang nicht warten. Nun soll er zahlen, und die Wärter packen ihre Koffer wieder aus.';
    const alt =
      'Eine ältere Frau in einem gelben Mantel steht unter der Lampe und putzt das Glas mit einem Tuch.';
    const { fields, picture } = read(
      'Der Leuchtturm bleibt an',
      deck,
      alt,
      'Meta Boje am Dienstag. Foto: Eva Kai/dpa',
      'Von Jan Tide',
      '25. März 2024',
    );
    expect(fields.standfirst).toBe(deck);
    expect(picture?.alt).toBe(alt);
  });

  it('is no line that stands there twice', () => {
    const shown = 'Die beiden Wärter von Salzmoor vor dem alten Leuchtturm';
    const other = 'Der Leuchtturm von Salzmoor am Dienstag. Foto: Eva Kai/dpa';
    const { fields } = read('Der Leuchtturm bleibt an', '25. März 2024', other, other, shown, shown);
    expect(fields.standfirst).toBeUndefined();
  });
});

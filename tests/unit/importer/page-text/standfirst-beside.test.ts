import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Salzmoor behält seinen Leuchtturm noch zehn Jahre';
const TEXT = [
  'Die Stadt Salzmoor behält ihren Leuchtturm: Der Rat stimmte am Dienstag dafür, und die beiden Wärter packten ihre Koffer wieder aus.',
  '„Das Licht ist älter als jeder Streit darum“, sagte die Vorsitzende nach der Abstimmung, mit der im Saal niemand gerechnet hatte.',
  'Das Geld will der Rat im Sommer suchen, wenn die Fähren fahren und der Hafen von Salzmoor verdient, was er im Jahr braucht.',
];

/** Read a page that has these lines under its headline. */
function read(under: string[], text = TEXT, headline = HEADLINE) {
  return pageText.read(['Start', 'Nachrichten', headline, ...under, ...text].join('\n\n'));
}

describe('the standfirst of a page', () => {
  it('is what two sentences say over the credit of a picture that has no words', () => {
    const deck =
      'Der Rat von Salzmoor stimmt für den alten Leuchtturm. Die Wärter dürfen bleiben, doch das Geld dafür muss die Stadt erst noch suchen.';
    const { fields, picture } = read([deck, '(Bild: Eva Kai/dpa)', '11.03.2025, 14:28 Uhr', 'Von Jan Tide']);
    expect(fields.standfirst).toBe(deck);
    expect(picture?.caption).toBeUndefined();
  });

  it('is what stands over a picture that is told of twice, whatever its words', () => {
    const deck = 'Ein Fest mit Blaskapelle, Freibier und Tränen beendet den langen Zank zweier Nachbarinnen';
    const caption = 'Die Wärterin Meta Boje am Dienstag vor ihrem Turm.';
    const { fields } = read([deck, `${caption}\n${caption}Eva Kai`, '11.03.2025, 14:28 Uhr']);
    expect(fields.standfirst).toBe(deck);
  });

  it.each([
    ['Summary', 'This is an AI generated summary, which may have errors. Please read the full article.'],
    ['Zusammenfassung', 'Diese Zusammenfassung wurde von einer KI geschrieben und kann Fehler enthalten.'],
    ['Resumen', 'Resumen generado con inteligencia artificial y revisado por la redacción del diario.'],
    [
      '기사 요약',
      '이 요약은 자동으로 만들어졌으며 기사 전체의 맥락을 이해하려면 본문을 모두 읽어 주시기 바랍니다.',
    ],
  ])('is no notice of who wrote the summary under “%s”', (label, notice) => {
    const { fields, blocks } = read(['11.03.2025, 14:28 Uhr', 'Von Jan Tide', label, notice]);
    expect(fields.standfirst).not.toBe(notice);
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).not.toContain(notice);
  });

  it('is what stands over the source of the article, right above the date', () => {
    const deck = 'Der Rat stimmt für den alten Turm, das Geld fehlt der Stadt noch.';
    const { fields, picture } = read([deck, 'Quelle: Salzmoorer Bote', '11.03.2025, 14:28 Uhr']);
    expect(fields.standfirst).toBe(deck);
    expect(picture?.caption).toBeUndefined();
  });

  it('is the longer of two sentences between a credit and the date, of which the first is the caption', () => {
    const caption = 'Der Leuchtturm war am Montag geöffnet.';
    const deck =
      'Der Rat von Salzmoor stimmt für den alten Leuchtturm, doch das Geld muss die Stadt noch suchen.';
    const { fields, picture } = read(['Foto: Eva Kai/dpa', caption, deck, '11.03.2025, 14:28 Uhr']);
    expect(fields.standfirst).toBe(deck);
    expect(picture).toMatchObject({ caption, credit: 'Foto: Eva Kai/dpa' });
  });

  it('is not what a picture shows over its caption and its credit', () => {
    const { fields } = read([
      'Ein weißer Turm steht auf einem Felsen vor der Stadt.',
      'Der Leuchtturm von Salzmoor. (Archivbild)',
      'Foto: Eva Kai/dpa',
      '11.03.2025, 14:28 Uhr',
    ]);
    expect(fields.standfirst).toBeUndefined();
  });

  it('does not go on with what a picture shows over its button', () => {
    const deck = 'Der Rat von Salzmoor stimmt für den alten Leuchtturm, doch das Geld fehlt.';
    const shown = 'Der weiße Leuchtturm von Salzmoor im Abendlicht.';
    const under = [
      deck,
      shown,
      'Bild vergrößern',
      'Der Turm am Dienstag. Foto: Eva Kai',
      '11.03.2025, 14:28 Uhr',
    ];
    expect(read(under).fields.standfirst).toBe(deck);
  });

  it('is what stands under “What you need to know:”', () => {
    const deck = 'The board of Saltmere voted for the old light, but the money is still to be found.';
    const text = [
      'The town of Saltmere keeps its lighthouse: the board voted for it on Tuesday, and the two keepers unpacked their cases again.',
      '“The light is older than any quarrel about it,” the chair of the board said after a vote that nobody in the hall had expected.',
      'The board will look for the money in summer, when the ferries run and the harbour of Saltmere earns what it needs for the year.',
    ];
    const under = ['Sunday, May 26, 2024', 'By Ann Tide', 'Correspondent', 'What you need to know:', deck];
    const { fields, blocks } = read(under, text, 'Saltmere keeps its old lighthouse for ten years');
    expect(fields.standfirst).toBe(deck);
    expect(blocks[0]).toMatchObject({ text: text[0] });
  });
});

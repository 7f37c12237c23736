import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The city council of Harlow Bend voted late on Monday to close the old iron bridge to traffic, after engineers told its members that two of the six piers had moved over the winter.',
  'The closure of the bridge takes effect on Friday morning and will last until the autumn of next year, according to the report of the engineers. Buses will be sent round by the ring road.',
  'Shopkeepers on the east bank of the river said they feared for their trade. One, who has sold hardware beside the bridge for thirty years, said that half of his customers walk over it.',
  'The engineers, hired by the city in November after a barge struck the third pier of the bridge, found cracks as wide as a thumb, and put the cost of repair at four times what is set aside.',
  'Members of the council asked why the inspection of the bridge that was planned for 2021 had never taken place. The mayor answered that her predecessor had put it off to save money.',
  'The bridge, opened in 1889, carries about 14,000 vehicles a day. A footbridge for those who walk over the river to work should be ready by July, the council said on Monday.',
];

/** A page of the story with some lines between its paragraphs. */
function readWith(lines: string[], at: number): string[] {
  const head = ['Harlow Bend to close its iron bridge', 'By Ruth Calder', '25 March 2024, 18:40'];
  const { blocks } = pageText.read([...head, ...STORY.toSpliced(at, 0, ...lines)].join('\n\n'));
  return blocks.map((block) => ('text' in block ? block.text : block.type));
}

/** What stands between two paragraphs of an article in one language: alone, or over the headline of another article. */
const BETWEEN: [language: string, lines: string[]][] = [
  ['en', ['Article continues after this advertisement']],
  ['en', ['Story continues below this ad']],
  ['de', ['Lesen Sie mehr zu diesem Thema', 'Fähre soll Pendler entlasten']],
  ['de', ['Fehler gefunden? Jetzt melden.']],
  ['nl', ['Tekst gaat verder onder de foto']],
  ['nl', ['Bekijk ook', 'Waarom bruggen in de winter bewegen']],
  ['sv', ['För att spela upp videon behöver du tillåta kakor']],
  ['nb', ['Saken fortsetter etter annonsen']],
  ['da', ['Er du allerede abonnent?']],
  ['fo', ['Les eisini: Ferjan fær fleiri túrar']],
  ['fr', ['Lisez aussi : Le bac fait le plein']],
  ['fr', ['La suite est réservée aux abonnés.']],
  ['es', ['Mirá también', 'La balsa suma frecuencias']],
  ['es', ['Leer también: Chocan barcaza y pilar']],
  ['pt', ['Participe do canal do Correio no WhatsApp']],
  ['it', ['Vai a tutte le notizie di Pontelindo']],
  ['ro', ['Articolul continuă după reclamă']],
  ['pl', ['Dalsza część artykułu pod materiałem wideo']],
  ['cs', ['Číst článek']],
  ['sk', ['Článok pokračuje pod video reklamou']],
  ['ru', ['Нашли опечатку? Выделите фрагмент и нажмите Ctrl+Enter.']],
  ['uk', ['Приєднуйтесь до нашого клубу']],
  ['be', ['Чытайце таксама: Баржа ўрэзалася ў апору']],
  ['hu', ['Olvasta már? Uszály ütközött a pillérnek']],
  ['el', ['Διαβάστε ακόμη', 'Πώς μετακινούνται οι βάσεις']],
  ['hy', ['Կարդացեք նաև՝ Նավը հարվածել է հենասյանը']],
  ['ar', ['إقرأ أيضاً', 'كيف تتحرك الدعامات']],
  ['he', ['לכתבות נוספות']],
  ['zh', ['相關文章：橋墩為何移動']],
  ['id', ['SCROLL TO RESUME CONTENT']],
  ['sw', ['Unaweza pia kusoma:', 'Jinsi nguzo zinavyosogea']],
];

describe('pageText.read leaves out what stands between the paragraphs', () => {
  it.each(BETWEEN)('in %s: %j', (_language, lines) => {
    expect(readWith(lines, 2)).toEqual(STORY);
  });

  it.each(['Related Articles', 'Lesen Sie auch', 'Les også', 'Meest gelezen'])(
    'goes on with the story under “%s” in mid-text',
    (heading) => {
      expect(readWith([heading, 'Ferry operators brace for a busy summer'], 4)).toEqual(STORY);
    },
  );

  it('still ends a story at teasers of other articles', () => {
    const teasers = STORY.slice(0, 2).flatMap((_text, index) => [
      `Ferry ${index} sails again`,
      'Its captain says that the summer timetable holds, whatever the weather on the coast may bring to the islands.',
    ]);
    expect(readWith(['Related Articles', ...teasers], 6)).toEqual(STORY);
  });
});

describe('a list', () => {
  const list = ['Milk carts and prams', 'Bicycles with a bell', 'Dogs that are led'];

  it('stays under the paragraph that opens it, over a box', () => {
    const opening = 'These may cross the bridge of Harlow Bend all the same, for as long as it stands:';
    const read = readWith([opening, ...list, 'Related articles', 'Who pays for old bridges'], 3);
    expect(read).toEqual(expect.arrayContaining(list));
    expect(read).not.toContain('Who pays for old bridges');
  });
});

describe('a letter to readers that is called after opinions', () => {
  it.each([
    ['Newsletter Komentáře', 'Nejlepší komentáře týdne každou neděli do vaší schránky.', 'Odebírat'],
    ['Newsletter Kommentare', 'Die besten Kommentare jede Woche in Ihr Postfach.', 'Abonnieren'],
  ])('ends no article: “%s”', (...lines) => {
    expect(readWith(lines, 3).length).toBeGreaterThanOrEqual(STORY.length);
  });
});

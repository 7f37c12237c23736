import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const MENU = ['Home', 'News', 'Sport', 'Harbour', 'Weather', 'Letters'];
const ARTICLE = [
  'Der Hafen von Westerhude bleibt in diesem Winter geschlossen, weil die Mole nach dem Sturm im Oktober an drei Stellen gebrochen ist.',
  'Die Fischer sollen bis zum Frühjahr im Nachbarort anlegen, wie die Hafenmeisterin am Montag im Rathaus von Westerhude erklärte.',
];
const QUESTION =
  'Seit Jahren frage ich mich, wie viel ein Dach aus Reet im Winter wirklich an Wärme hält, und ob der Wind vom Meer daran etwas ändert, wenn das Haus am Deich und nicht in der Stadt gebaut ist.';
const FORUM = Array.from({ length: 2 }, (_none, index) => [`Frage ${index + 1} aus dem Forum`, QUESTION]);

const listTexts = (...lines: string[]): string[] =>
  pageText.read(lines.join('\n\n')).blocks.map((block) => ('text' in block ? block.text : ''));

describe('findRegion', () => {
  it.each([
    ['19. Oktober 2023', 'Hafen von Westerhude bleibt geschlossen'],
    ['Oppdatert 19.10.2023', 'Havna blir stengt hele vinteren'],
    ['2023年10月19日', '港は冬のあいだ閉まる'],
  ])('takes a short dated article before the longer texts of a forum under it: %s', (date, headline) => {
    const menu = Array.from({ length: 12 }, (_none, index) => `Ort ${index + 1}`);
    expect(listTexts(...MENU, headline, date, ...ARTICLE, ...menu, ...FORUM.flat())).toEqual(ARTICLE);
  });

  it('goes on with a short paragraph over the words of a picture, and over a link to another article', () => {
    const short = 'Die Mole soll erst im Frühjahr geflickt werden, sagte die Hafenmeisterin den Fischern.';
    const picture = ['Ein Loch in der Mole', 'So sieht die Mole heute aus. Foto: Anna Lang'];
    expect(
      listTexts(...MENU, 'Hafen zu', '19. Oktober 2023', ...ARTICLE, 'Was nun geschieht', short, ...picture),
    ).toContain(short);
    expect(
      listTexts(
        ...MENU,
        'Hafen zu',
        '19. Oktober 2023',
        ...ARTICLE,
        'Was nun geschieht',
        short,
        'Lesen Sie auch- Fischer warten',
      ),
    ).toContain(short);
  });

  it('takes the longer text where neither is dated', () => {
    const menu = Array.from({ length: 12 }, (_none, index) => `Ort ${index + 1}`);
    expect(listTexts(...MENU, 'Aus dem Rathaus', ARTICLE[0] ?? '', ...menu, ...FORUM.flat())).toContain(
      QUESTION,
    );
  });
});

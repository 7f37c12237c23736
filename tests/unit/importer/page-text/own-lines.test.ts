import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The harbour board of Quayside has counted every ferry that called at its three piers last winter, and the count is lower than in any year since the piers were built.',
  'Storms kept the ferries in port on forty days between November and March, the board said, and on another twelve days the crews of two ferries were ill at the same time.',
  'Passengers who had bought winter tickets will be paid back a third of the price, and the harbour board will decide in June whether the smallest of the piers stays open.',
  'Two of the ferries are older than the piers themselves, and their engines were built for a bay in which the ice used to be thinner and the wind used to turn before it was dark.',
];
const LAST =
  'The crews say that they would rather sail two new ferries than three old ones, but neither the board nor the county has set aside money for so much as an engine this year.';
const HEADLINE = 'Fewest ferries since the piers were built';

const listTexts = (...lines: string[]): string[] =>
  pageText
    .read([HEADLINE, 'By Ann Tide', '25 March 2024', ...STORY, ...lines].join('\n\n'))
    .blocks.filter(({ type }) => type !== 'picture')
    .map((block) => ('text' in block ? block.text : ''));

describe('what a page sets among the paragraphs of an article', () => {
  it.each([
    '[관련기사] 부두에 얼음이 얼면 배는 어디로 가나',
    '【関連記事】港の氷、船は冬を越せるか',
    '[廣告]請繼續往下閱讀...',
    'Mainos - sisältö jatkuu alla',
    'Dit bericht op Instagram bekijken',
    'Допис у Telegram',
    'Ver esta publicación en Instagram',
    'この投稿をInstagramで見る',
    'Bitte aktivieren Sie JavaScript, um die Karte zu sehen.',
    'Activez JavaScript pour voir la carte des quais.',
    'Sie haben noch 3 kostenlose Artikel in diesem Monat.',
    'Pozostało jeszcze 60% artykułu',
    'Il vous reste 70 % de cet article à lire.',
    `${HEADLINE} - 2`,
    `${HEADLINE} - Photo 3.`,
    'Tonton: Feri terakhir di dermaga',
  ])('leaves out “%s”', (line) => {
    expect(listTexts(line, LAST)).toEqual([...STORY, LAST]);
  });

  it.each([
    'The harbour board puts its posts on Instagram.',
    'Fewest ferries since the piers were built, says 2',
    'JavaScript runs the timetable of the piers.',
  ])('keeps “%s”', (line) => {
    expect(listTexts(line, LAST)).toContain(line);
  });

  it('leaves out a box whose end is told behind its name, in Arabic', () => {
    expect(listTexts('قصص مقترحة', 'ماذا يأكل البحارة؟', 'قصص مقترحة نهاية', LAST)).toEqual([...STORY, LAST]);
  });
});

describe('what stands under the last paragraph', () => {
  it.each([
    'We welcome your comments on ferries and piers at letters@quayside.example.',
    'Haben Sie Fragen zu den Fähren und zum Winter? Schreiben Sie uns an hafen@quayside.example.',
    'अपनी राय घाट और नावों के बारे में ghat@quayside.example पर लिखकर हमें ज़रूर भेजें।',
    'Ann TideAnn Tide is a reporter who covers piers and ferries for the Quayside Courier.',
  ])('leaves out “%s”', (line) => {
    expect(listTexts(LAST, line)).toEqual([...STORY, LAST]);
  });
});

describe('a text that goes on under an offer', () => {
  const LONG = [
    `Whoever wants a ferry in the dark will have to wait for it longer than before. ${'The piers are cold and the wind turns often in this bay, as everybody there knows. '.repeat(2)}`.trim(),
    `In the county hall nobody wished to speak of it. ${'The ferries were paid for once, it was said, and the piers were paid for twice in ten years. '.repeat(2)}`.trim(),
  ];

  it.each(['Donate now', 'Jetzt spenden', 'Leia também', 'Lire aussi'])('goes on under “%s”', (offer) => {
    const texts = listTexts(LAST, offer, 'The ease of others', LONG[0] ?? '', 'What it costs', LONG[1] ?? '');
    expect(texts).toEqual(expect.arrayContaining(LONG));
  });
});

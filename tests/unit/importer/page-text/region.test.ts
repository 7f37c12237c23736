import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const FIRST =
  'У Солоній Бухті вночі знову засвітили старий маяк, і двоє доглядачів розпакували свої валізи на кухні.';
const HEAD = ['У Солоній Бухті знову світить маяк', 'Ганна Хвиля — Вівторок, 26 березня 2024, 08:17'];
const MORE = [
  'Рада порту вирішила залишити маяк на острові, бо без нього рибалки не знаходять дороги додому в тумані.',
  'Гроші на нову лампу шукатимуть улітку, коли ходять пороми і порт заробляє те, що йому потрібно на рік.',
  'Старий маяк збудували у 1846 році, і відтоді він світив щоночі, крім трьох ночей великого шторму.',
];

describe('findLastAbove', () => {
  it('takes who told the story, named under its first paragraph, for no line above the text', () => {
    const lines = [...HEAD, FIRST, 'Джерело: голова ради порту у Telegram, служба маяків', ...MORE];
    const { fields, blocks } = pageText.read(lines.join('\n\n'));
    expect(fields.standfirst).toBeUndefined();
    expect(blocks[0]).toMatchObject({ text: FIRST });
  });
});

describe('findHeadEnd', () => {
  const headline = 'Szynobus z Solnej Zatoki stanął w latarni morskiej';
  const deck =
    'Trzy osoby utknęły w latarni morskiej w Solnej Zatoce, gdy zgasło światło. Latarnik mówi, że oślepił go sztorm.';
  const text = [
    'Do wypadku doszło we wtorek kilka minut po godzinie szóstej rano w latarni morskiej w Solnej Zatoce, gdzie zgasło światło.',
    'Latarnik wyszedł o własnych siłach i czekał na pomoc na schodach, a łodzie z portu w Solnej Zatoce zostały na wodzie.',
    'Rada portu zapowiada nową lampę na wiosnę i prosi rybaków, by do tego czasu nie wypływali z portu po zmroku.',
  ];
  const read = (...lines: string[]) => pageText.read(lines.join('\n\n')).fields.standfirst;

  it.each([
    ['its maker and its caption', ['Straż w Solnej Zatoce', 'Do wypadku doszło w latarni']],
    ['its caption and a credit', ['Do wypadku doszło w latarni', 'Fot. Anna Sól']],
    ['nothing', []],
  ])('takes a paragraph over the headline once more, with %s, for the standfirst', (_what, picture) => {
    const top = ['Polska', 'Świat', headline, 'dzisiaj, 07:42', 'Anna Sól / solnanews.pl'];
    expect(read(...top, deck, headline, ...picture, ...text)).toBe(deck);
  });

  it('takes a paragraph over a row of buttons that share the article for the standfirst', () => {
    const [first = '', ...more] = [
      'El cuadro de Puerto Salado igualó con un gol de tiro libre a los 88 minutos. Sigue segundo en la tabla, a un punto.',
      'Puerto Salado rescató este sábado un agónico empate en su visita al Faro, por la fecha 21, y estiró su invicto a once partidos.',
      'Los locales, que luchan por no descender, se pusieron en ventaja a los 34 minutos, cuando el faro del estadio se apagó.',
      'En el segundo tiempo la visita fue con todo en busca de la igualdad, pero chocó una y otra vez con la defensa del Faro.',
    ];
    const top = [
      'Puerto Salado rescató un empate en el Faro y mantuvo su invicto',
      'Publicado: 1 de octubre de 2022',
    ];
    expect(
      read('Deportes', ...top, first, 'FacebookTwitterWhatsAppLlévatelo', 'Puerto Salado', ...more),
    ).toBe(first);
  });
});

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

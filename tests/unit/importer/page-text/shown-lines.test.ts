import { describe, expect, it } from 'vitest';
import { SHOWS } from '../../../../src/importer/lexicon/shows.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

describe('SHOWS', () => {
  it.each([
    'Nella foto: il molo di Portosale al tramonto',
    'Im Bild: Hafenmeisterin Ane Tang auf der Fähre',
    'На снимке: причал в Солёном после шторма',
    'На фото (слева): причал в Солёном',
    'Trong ảnh: Bến phà Muối Mặn lúc chiều tối',
    'في الصورة: العبارة تغادر الميناء',
    'בתמונה: המעבורת עוזבת את הנמל',
    '圖為修復後的碼頭長廊',
    '사진은 소금항을 떠나는 배',
    '新しい渡し船＝2026年3月2日、塩浜町',
    '新しい渡し船＝2日午前、港県塩浜町',
    '桟橋に取り付けられた水位計（２日、塩浜町で）',
  ])('knows %j', (text) => {
    expect(SHOWS.test(text)).toBe(true);
  });

  it.each([
    'Nella foto si vede il molo',
    'In the picture business: how it works',
    'На фото изображён причал в Солёном',
    '圖書館下月起延長開放時間',
    '渡し船は2日、塩浜町を出た',
    '渡し船の運休（2日）',
  ])('leaves %j', (text) => {
    expect(SHOWS.test(text)).toBe(false);
  });
});

describe('pageText.read', () => {
  it('reads such a line within the text as the caption of a picture', () => {
    const story = [
      '塩浜町の港で新しい渡し船の運航が始まり、島に住むおよそ八十人が朝の便に乗って町の病院や学校へ向かった。',
      '町の担当者によると、船は一日に六往復し、冬の間も欠航が少なくなるように船体が古い船より大きく造られている。',
    ];
    const end =
      '島の住民は「待つ時間が短くなり、買い物が楽になる」と話し、町は来年度に便を増やすことも検討している。';
    const line = '港を出る新しい渡し船＝2026年3月2日、塩浜町';
    const draft = pageText.read(
      ['記事', '塩浜町で新しい渡し船の運航始まる', '2026年3月3日 15時30分', ...story, line, end].join('\n\n'),
    );
    expect(draft.picture).toEqual({ caption: line });
    const doubled = pageText.read(
      ['記事', '塩浜町で渡し船の運航始まる', '2026年3月3日', ...story, line, line, '佐藤亮撮影', end].join(
        '\n\n',
      ),
    );
    expect(doubled.picture).toEqual({ alt: line, caption: line, credit: '佐藤亮撮影' });
  });
});

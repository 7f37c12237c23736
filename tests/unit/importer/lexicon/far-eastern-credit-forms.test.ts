import { describe, expect, it } from 'vitest';
import { partCaption } from '../../../../src/importer/page-text/picture.ts';

describe('FAR_EASTERN_CREDIT_FORMS', () => {
  it.each([
    ['傍晚的渡船（盐湾周报记者 唐远/图）', '傍晚的渡船', '盐湾周报记者 唐远/图'],
    ['傍晚，渡船驶离盐湾港。（唐远/摄）', '傍晚，渡船驶离盐湾港。', '唐远/摄'],
    ['渡輪加裝單車架。（鹽灣渡輪圖片）', '渡輪加裝單車架。', '鹽灣渡輪圖片'],
    ['渡輪加裝單車架（港務局網頁截圖）', '渡輪加裝單車架', '港務局網頁截圖'],
    ['傍晚，渡船驶离盐湾港。盐湾记者 唐远/图', '傍晚，渡船驶离盐湾港。', '盐湾记者 唐远/图'],
    [
      '港を出る渡し船（3月2日撮影）。(c)Ane TANG / AFP',
      '港を出る渡し船（3月2日撮影）。',
      '(c)Ane TANG / AFP',
    ],
    ['소금항을 떠나는 배. (사진=소금군 제공) kim@sogeum.kr', '소금항을 떠나는 배.', '사진=소금군 제공'],
    ['▲ 소금항을 떠나는 배 (사진=소금군 제공)', '소금항을 떠나는 배', '사진=소금군 제공'],
    ['[소금=바다통신] 소금항을 떠나는 배. (사진=소금군 제공)', '소금항을 떠나는 배.', '사진=소금군 제공'],
    ['FERI meninggalkan jeti. FOTO Ihsan pelabuhan', 'FERI meninggalkan jeti.', 'FOTO Ihsan pelabuhan'],
    ['KAPAL ditambat semalam. GAMBAR Azmi Laut', 'KAPAL ditambat semalam.', 'GAMBAR Azmi Laut'],
  ])('parts %j', (line, caption, credit) => {
    expect(partCaption(line)).toEqual({ caption, credit });
  });

  it.each(['他说这是一张（珍贵的图）', '▲ 소금항 배 시간 변경', 'Kapal itu ditambat. Gambar itu tular'])(
    'leaves %j whole',
    (line) => {
      expect(partCaption(line)).toBeUndefined();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { partWords } from '../../../../src/importer/html/figures/caption-parts.ts';
import { partUnder } from '../../../../src/importer/page-text/under-pictures.ts';

describe('BARE_MAKERS', () => {
  it.each([
    ['Φοιτητικές εστίες iStock', 'Φοιτητικές εστίες', 'iStock'],
    ['Ein Anleger bei Ebbe Shutterstock', 'Ein Anleger bei Ebbe', 'Shutterstock'],
    ['소금항의 아침 게티이미지뱅크', '소금항의 아침', '게티이미지뱅크'],
    ['배가 항구를 떠나고 있다. [김바다 기자]', '배가 항구를 떠나고 있다.', '김바다 기자'],
    ['배가 항구를 떠나는 모습 [사진 김바다 기자]', '배가 항구를 떠나는 모습', '사진 김바다 기자'],
    ['لوگ گھاٹ پر کھڑے ہیں (سارنگ لہر/موج اردو)', 'لوگ گھاٹ پر کھڑے ہیں', 'سارنگ لہر/موج اردو'],
    ['घाट पर खड़े लोग (रवि लहर/तट समाचार)', 'घाट पर खड़े लोग', 'रवि लहर/तट समाचार'],
    ['הדמיית הרציף החדש/נמ"ל', 'הדמיית הרציף החדש', 'נמ"ל'],
  ])('parts %j', (text, caption, credit) => {
    expect(partUnder(text)).toEqual({ caption, credit });
    expect(partWords(text)).toEqual({ caption, credit });
  });

  it.each([
    'حريق في ميناء المدينة القديمة (صور/فيديو خاص)',
    'Getty Images Shutterstock',
    'सरकार का फैसला (वीडियो/पूरी खबर)',
  ])('leaves %j whole', (text) => {
    expect(partUnder(text)).toBeUndefined();
  });

  it('keeps what a picture of its kind is as the caption', () => {
    expect(partUnder('Ілюстративне фото / Getty Images / Ане Танг')).toEqual({
      caption: 'Ілюстративне фото',
      credit: 'Getty Images / Ане Танг',
    });
    expect(partUnder('Symbolbild | Ane Tang')).toEqual({ caption: 'Symbolbild', credit: 'Ane Tang' });
  });
});

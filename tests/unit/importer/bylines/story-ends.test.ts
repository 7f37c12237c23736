import { describe, expect, it } from 'vitest';
import { readAlone, readClosing, readLead } from '../../../../src/importer/bylines/story-ends.ts';

describe('the reporter at either end of a story', () => {
  it.each([
    ['【盐港网】（记者 王海花 见习记者 李码头）盐港议会决定保留灯塔。', ['王海花', '李码头']],
    ['本报讯（记者 王海花）盐港议会决定保留灯塔。', ['王海花']],
    ['記者王海花／鹽港報導　鹽港議會今天決定保留燈塔。', ['王海花']],
    ['【ロンドン＝海野花子、塩見太郎】塩港の議会は灯台を残すことを決めた。', ['海野花子', '塩見太郎']],
    ['【ロンドン海野花子】塩港の議会は灯台を残すことを決めた。', ['海野花子']],
    ['【塩港・海野花子】議会は灯台を残すことを決めた。', ['海野花子']],
    ['塩港の議会は灯台を残すことを決めた。（支局　海野花子）', ['海野花子']],
    ['[소금=하버뉴스] 김바다 이하늘 기자 = 소금항 의회는 등대를 지키기로 했다.', ['김바다', '이하늘']],
    ['塩港の議会は灯台を残すことを決めた。（一部を省略）', undefined],
    ['রিমা সাগর, মোহনা: বাতিঘরের আলো জ্বলবে।', ['রিমা সাগর']],
    ['নিজস্ব সংবাদদাতা, মোহনা: বাতিঘরের আলো জ্বলবে।', undefined],
  ])('opens it: %s', (paragraph, names) => {
    expect(readLead(paragraph)).toEqual(names);
  });

  it.each([
    ['灯塔将继续亮着。（王海花 李码头）', ['王海花', '李码头']],
    ['灯台は残る。（経済部　海野花子）', ['海野花子']],
    ['灯台は残る。（塩港支局・海野花子）', ['海野花子']],
    ['灯台は残る。（聞き手・海野花子）', ['海野花子']],
    ['灯台は残る。（海野花子が担当しました）', ['海野花子']],
    ['灯台は残る。（海野千鶴）', ['海野千鶴']],
    ['등대는 남는다. 김바다 기자 bada@tidings.example', ['김바다']],
    ['지금까지 하버뉴스 김바다입니다.', ['김바다']],
    ['விளக்கு எரியும். - சு.கதிர்', ['சு.கதிர்']],
    ['- లత కెరటం, సాగరపురం', ['లత కెరటం']],
    ['灯台は残る。（写真参照）', undefined],
    ['등대는 남는다. 주민들은 반겼다.', undefined],
    ['The lamp stays lit - at last', undefined],
  ])('closes it: %s', (paragraph, names) => {
    expect(readClosing(paragraph)).toEqual(names);
  });

  it.each([
    ['（磯辺地千帆）', ['磯辺地千帆']],
    ['（文中敬称略）', undefined],
    ['（随時掲載）', undefined],
    ['（第三回）', undefined],
    ['（会員限定記事）', undefined],
    ['（つづく）', undefined],
  ])('stands alone under it: %s', (line, names) => {
    expect(readAlone(line)).toEqual(names);
  });
});

import { describe, expect, it } from 'vitest';
import { readByline } from '../../../../src/importer/bylines/bylines.ts';
import { readPlaced } from '../../../../src/importer/bylines/placed.ts';
import { readUncased } from '../../../../src/importer/bylines/uncased.ts';

describe('names that stand alone in scripts without capitals', () => {
  it.each([
    ['ml', 'ടി.എസ്. തിരമാലന്‍', ['ടി.എസ്. തിരമാലന്‍']],
    ['kn', 'ಲತಾ ಕಡಲೂರು', ['ಲತಾ ಕಡಲೂರು']],
    ['gu', 'હેતલ દરિયા', ['હેતલ દરિયા']],
    ['th', 'มาลี คลื่นทะเล', ['มาลี คลื่นทะเล']],
    ['km', 'សុខា រលក', ['សុខា រលក']],
    ['bn', 'মো. কামাল নদী', ['মো. কামাল নদী']],
    ['bn', 'নাসরিন ঢেউ ও কামাল নদী', ['নাসরিন ঢেউ', 'কামাল নদী']],
    ['bn', 'নাসরিন ঢেউ, লবণ সময় প্রতিনিধি, সাগরপুর', ['নাসরিন ঢেউ']],
    ['bn', 'সাগরপুর প্রতিনিধি', ['সাগরপুর প্রতিনিধি']],
    ['hi', 'सरिता लहर, नमक समाचार, सागरपुर', ['सरिता लहर']],
    ['hi', 'न्यूज डेस्क, नमक समाचार, सागरपुर', ['न्यूज डेस्क, नमक समाचार']],
    ['ja', 'ソウル＝海野花子', ['海野花子']],
    ['ja', '経済部　海野花子', ['海野花子']],
    ['hi', 'डिजिटल डेस्क, सागरपुर', ['डिजिटल डेस्क']],
    ['mr', 'सायली खाडी : नमक वृत्तसेवा', ['सायली खाडी']],
    ['he', 'ד"ר נועה גלים', ['ד"ר נועה גלים']],
    ['he', 'נועה גלים, אלישע שו"ב', ['נועה גלים', 'אלישע שו"ב']],
    ['ar', 'ليلى بحري (سلطانة)', ['ليلى بحري']],
    ['zh', '王海花 、鹽港', ['王海花']],
    ['zh', '王海花 发自盐港', ['王海花']],
    ['zh', '区海花+ 关注', ['区海花']],
    ['ko', '김바다·이하늘', ['김바다', '이하늘']],
    ['th', 'ข่าว ทั่วไป', undefined],
    ['ml', 'കേരള വാർത്ത', undefined],
    ['ko', '소금항 의회', undefined],
    ['en', 'The lamp', undefined],
  ])('are read in %s: %s', (language, line, names) => {
    expect(readUncased(line, language)).toEqual(names);
  });

  it('are of a paper that signs as a whole behind a place', () => {
    expect(readPlaced('سلطانة: «الملح»')).toEqual(['الملح']);
    expect(readPlaced('سلطانة ـ «الملح»')).toEqual(['الملح']);
  });

  it.each([
    ['zh', '采写：盐港都市报记者 王海花 实习生 李码头', ['王海花', '李码头']],
    ['zh', '文/本报记者 王海花', ['王海花']],
    ['zh', '鹽江新聞中心／王海花報導', ['王海花']],
    ['zh', '王海花 鹽海日報記者', ['王海花']],
    ['zh', '[鹽海週刊] 王海花', ['王海花']],
    ['zh', '编辑：王海花', undefined],
    ['ja', '海野 花子 : 経済記者', ['海野 花子']],
    ['ja', '経済部 海野花子記者', ['海野花子']],
    ['ko', '글·사진 김바다 기자 bada@tidings.example', ['김바다']],
    ['ko', '취재기자: 김바다', ['김바다']],
    ['th', 'Malee.Kสนับสนุนเนื้อหา', ['Malee.K']],
    ['th', 'บรรณาธิการ: มาลี คลื่นทะเล', undefined],
    ['hi', '(सरिता लहर की रिपोर्ट)', ['सरिता लहर']],
    ['ml', 'ലേഖിക: ലീല കടലോരം', ['ലീല കടലോരം']],
    ['en', 'SALTMERE: By ANN TIDE', ['ANN TIDE']],
  ])('are announced in %s: %s', (language, line, names) => {
    expect(readByline(line, language)).toEqual(names);
  });
});

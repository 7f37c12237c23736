import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/importer/languages.ts';
import { LEXICONS } from '../../../src/importer/lexicon/lexicon.ts';
import { monthsOf } from '../../../src/importer/dates/months.ts';
import { EASTERN_PAGES } from './world-pages-east.ts';
import { WORLD_PAGES } from './world-pages.ts';

describe('findLanguage', () => {
  it.each([...WORLD_PAGES, ...EASTERN_PAGES])('tells $language', ({ language, paragraphs }) => {
    expect(findLanguage(paragraphs.join(' '))).toBe(language);
  });
  it('tells Kazakh from other languages in its script', () => {
    const text =
      'Тұзды айлақ қаласының кеңесі бұл маякты сақтау туралы шешім қабылдады және қаражат іздейді деп хабарлады.';
    expect(findLanguage(text)).toBe('kk');
  });
  it.each([
    [
      'fo',
      'Býráðið samtykti mánakvøldið at steingja gomlu brúnna fyri ferðslu, eftir at tveir stólpar hava flutt seg.',
    ],
    [
      'be',
      'Гарадскі савет увечары ў панядзелак вырашыў закрыць стары мост пасля таго, як дзве апоры ссунуліся за зіму.',
    ],
    [
      'id',
      'Dewan kota memutuskan untuk menutup jembatan lama setelah insinyur mengatakan dua tiangnya bergeser, kata polisi pada Senin.',
    ],
    [
      'vi',
      'Hội đồng thị trấn quyết định đóng cây cầu cũ vào tối thứ hai, khi hai trụ cầu xê dịch sau mùa đông, bà thị trưởng nói.',
    ],
    ['mr', 'नगर परिषदेने सोमवारी जुना पूल बंद केला. दोन खांब हिवाळ्यात सरकले होते, अशी माहिती यांनी दिली आहे.'],
    ['km', 'ក្រុមប្រឹក្សាក្រុងបានសម្រេចបិទស្ពានចាស់'],
    ['my', 'မြို့ကောင်စီက တံတားဟောင်းကို ပိတ်ရန် ဆုံးဖြတ်ခဲ့သည်'],
    [
      'ms',
      'Majlis bandar memutuskan untuk menutup jambatan lama selepas jurutera berkata dua tiangnya telah beralih, kata beliau.',
    ],
    [
      'tr',
      'Kapatma cuma sabahı başlayacak ve rapora göre en az gelecek sonbahara kadar sürecek, ancak bu ilk değil.',
    ],
    [
      'sr',
      'Skupština grada odlučila je u ponedeljak uveče da se stari most zatvori. Niko ovde ne želi to, rekla je gradonačelnica.',
    ],
  ])('tells %s from its neighbours', (language, text) => {
    expect(findLanguage(text)).toBe(language);
  });
  it.each(['', 'Lux.', 'Zqx vrt plm kkw.', '12345'])('tells none in %j', (text) => {
    expect(findLanguage(text)).toBeUndefined();
  });
});

describe('LEXICONS', () => {
  it('has more than forty languages, each once, in small letters', () => {
    const languages = LEXICONS.map(({ language }) => language);
    expect(languages.length).toBeGreaterThan(40);
    expect(new Set(languages).size).toBe(languages.length);
    for (const { language, ...parts } of LEXICONS)
      for (const phrases of Object.values(parts))
        expect([language, phrases]).toEqual([language, phrases.toLowerCase()]);
  });
  it('has twelve months for every language, unless it counts them', () => {
    const named = LEXICONS.filter(({ language }) => !['ja', 'ko', 'zh'].includes(language));
    for (const { language } of named) {
      const months = [...monthsOf(language).meanings.values()].filter(
        ({ calendar }) => calendar === 'gregory',
      );
      expect([language, new Set(months.map(({ month }) => month)).size]).toEqual([language, 12]);
    }
  });
});

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
    [
      'az',
      'Duzlu limanında körpü bağlanıb. Bunu şəhər meri bildirib. Onun sözlərinə görə, iki dayaq yerindən tərpənib. Qeyd edək ki, təmir yaya qədər davam edəcək.',
    ],
    ['ne', 'नगरपालिकाले पुरानो पुल बन्द गर्ने भएको छ। दुई खम्बा सरेका कारण सवारी रोक्न लागेको अध्यक्षले बताए।'],
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
    [
      'cy',
      'Mae cynghorwyr y dref wedi penderfynu cau yr hen bont, ond bydd y gwaith yn dechrau fory, meddai hi.',
    ],
    [
      'ga',
      'Tá comhairle an bhaile tar éis a rá go bhfuil an seandroichead le dúnadh, ach níl sé socraithe go fóill.',
    ],
    [
      'sq',
      'Këshilli i qytetit vendosi ta mbyllë urën e vjetër, por punimet nuk janë nisur ende, tha kryetarja për gazetën.',
    ],
    [
      'mt',
      'Il-kunsill tal-belt iddeċieda li jagħlaq il-pont il-qadim, wara li żewġ pilastri ċċaqalqu matul ix-xitwa, qalet is-sindku.',
    ],
    [
      'gl',
      'O concello decidiu pechar a ponte vella na vila despois de que dous piares se movesen, pero a obra non ten data, dixo onte.',
    ],
    [
      'ha',
      'Majalisar garin ta ce za a rufe tsohuwar gada bayan wasu ginshiƙai biyu sun motsa, kuma aikin zai fara a wannan mako.',
    ],
    [
      'so',
      'Golaha magaalada ayaa sheegay in la xirayo buundadii hore, waxaana shaqadu ay bilaabanaysaa toddobaadka soo socda ee bishan.',
    ],
    [
      'uz',
      'Shahar kengashi eski koʻprikni yopish haqida qaror qildi va bu ishlar uchun mablagʻ ham ajratildi, deya xabar berildi.',
    ],
    ['uz', 'Шаҳар кенгаши эски кўприкни ёпиш бўйича қарор қилди ва бу ишлар учун маблағ ҳам ажратилди.'],
    [
      'ky',
      'Шаар кеңеши эски көпүрөнү жабуу боюнча чечим чыгарды жана бул иштер үчүн каражат бөлүндү деп билдирди.',
    ],
    [
      'tg',
      'Шӯрои шаҳр дар бораи бастани пули кӯҳна қарор кард ва ин корҳо аз ҳафтаи оянда барои таъмир сар мешаванд.',
    ],
    [
      'mn',
      'Хотын зөвлөл хуучин гүүрийг хаах тухай шийдвэр гаргасан гэж мэдээлсэн бөгөөд энэ ажил өнөөдөр эхэлж байна.',
    ],
    [
      'lb',
      'De Gemengerot huet decidéiert, déi al Bréck zouzemaachen, well zwee Peiler sech iwwer de Wanter bewegt hunn, awer net fir ëmmer.',
    ],
    [
      'fy',
      'De gemeenteried hat besletten om de âlde brêge te sluten, om’t twa peallen fan de winter ferskood binne, mar it wurk begjint ek nei de simmer.',
    ],
    [
      'pt',
      'A câmara decidiu fechar a ponte velha na vila depois de dois pilares se terem movido, mas a obra não tem data, disse ontem a presidente.',
    ],
    [
      'de',
      'Der Stadtrat hat beschlossen, die alte Brücke zu schließen, weil sich zwei Pfeiler über den Winter bewegt haben, aber nicht für immer.',
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

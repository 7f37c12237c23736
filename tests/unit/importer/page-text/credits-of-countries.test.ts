import { describe, expect, it } from 'vitest';
import { partCaption } from '../../../../src/importer/page-text/picture.ts';
import { partUnder } from '../../../../src/importer/page-text/under-pictures.ts';

describe('partCaption, of papers in many countries', () => {
  it.each([
    ['港を出る渡し船（Ｃ）港湾通信社', '港を出る渡し船', '（Ｃ）港湾通信社'],
    ['港を出る渡し船（撮影・佐藤亮）', '港を出る渡し船', '撮影・佐藤亮'],
    ['港を出る渡し船【写真】佐藤亮', '港を出る渡し船', '【写真】佐藤亮'],
    ['ጀልባው ወደ ደሴቱ ሲሄድ (ፎቶ፡ ደረጀ ባሕሩ)', 'ጀልባው ወደ ደሴቱ ሲሄድ', 'ፎቶ፡ ደረጀ ባሕሩ'],
    ['Keltai prie molo / J. Tarėno / Krantų nuotr.', 'Keltai prie molo', 'J. Tarėno / Krantų nuotr.'],
    ['Trajekt opúšťa prístav. / Autor: Úrad prístavu', 'Trajekt opúšťa prístav.', 'Autor: Úrad prístavu'],
    [
      '傍晚，渡船驶离盐湾港。本文图片除标注外均为 盐湾记者 唐远 图',
      '傍晚，渡船驶离盐湾港。',
      '盐湾记者 唐远 图',
    ],
    ['傍晚，渡船驶离盐湾港。（盐湾艺社供图）', '傍晚，渡船驶离盐湾港。', '盐湾艺社供图'],
    [
      'Færgen forlader havnen. (Foto: Ane Bølge © Fyret)',
      'Færgen forlader havnen.',
      'Foto: Ane Bølge © Fyret',
    ],
    ['O barco deixa o cais - Ana Maré - 16.nov.21/Cais', 'O barco deixa o cais', 'Ana Maré - 16.nov.21/Cais'],
    ['The ferry leaves. (Submitted by Ann Tide)', 'The ferry leaves.', 'Submitted by Ann Tide'],
    ['The ferry leaves the quay (Courtesy Ann Tide)', 'The ferry leaves the quay', 'Courtesy Ann Tide'],
    ['De veerboot vaart om acht uur uit.ZNW', 'De veerboot vaart om acht uur uit.', 'ZNW'],
    ['शाम को घाट छोड़ती नाव। स्रोत- बंदरगाह विभाग', 'शाम को घाट छोड़ती नाव।', 'स्रोत- बंदरगाह विभाग'],
    ['शाम को घाट छोड़ती नाव (फोटो - रवि लहर)', 'शाम को घाट छोड़ती नाव', 'फोटो - रवि लहर'],
    ['傍晚，渡船驶离盐湾港。受访者供图', '傍晚，渡船驶离盐湾港。', '受访者供图'],
    ['傍晚，渡船驶离盐湾港。唐远/摄', '傍晚，渡船驶离盐湾港。', '唐远/摄'],
    ['傍晚，渡船驶离盐湾港。新华社发（唐远摄）', '傍晚，渡船驶离盐湾港。', '新华社发（唐远摄）'],
    ['소금항을 떠나는 배. [사진 소금군]', '소금항을 떠나는 배.', '사진 소금군'],
    ['Feri meninggalkan jeti. (Oman Tarig/detikGaram)', 'Feri meninggalkan jeti.', 'Oman Tarig/detikGaram'],
    ['العبارة تغادر الميناء - سامي البحر/الأناضول', 'العبارة تغادر الميناء', 'سامي البحر/الأناضول'],
    [
      'Το πλοίο φεύγει από το λιμάνι [Φωτ. Νίκος Αλμύρας]',
      'Το πλοίο φεύγει από το λιμάνι',
      'Φωτ. Νίκος Αλμύρας',
    ],
    ['Фериботът напуска залива, снимка: Иван Прилив', 'Фериботът напуска залива', 'снимка: Иван Прилив'],
    ['সন্ধ্যায় ঘাট ছাড়ছে ফেরি। গ্রাফিক: রবিন দাস', 'সন্ধ্যায় ঘাট ছাড়ছে ফেরি।', 'গ্রাফিক: রবিন দাস'],
    ['సాయంత్రం రేవు నుంచి బయలుదేరిన పడవ. ఫొటో: రాము', 'సాయంత్రం రేవు నుంచి బయలుదేరిన పడవ.', 'ఫొటో: రాము'],
    [
      'Trajekt opouští přístav. Autor: Jan Příliv, Maják',
      'Trajekt opouští přístav.',
      'Autor: Jan Příliv, Maják',
    ],
    [
      'O barco deixa o cais - Direitos de autor  Ana Maré/Cais',
      'O barco deixa o cais',
      'Direitos de autor  Ana Maré/Cais',
    ],
    [
      '渡輪傍晚駛離鹽灣港。港社記者林澄海攝 113年7月6日',
      '渡輪傍晚駛離鹽灣港。',
      '港社記者林澄海攝 113年7月6日',
    ],
    ['傍晚，渡船驶离盐湾港。港湾新闻记者 唐远 图', '傍晚，渡船驶离盐湾港。', '港湾新闻记者 唐远 图'],
    ['Gadael y porthladd. Llun: Ymddiriedolaeth y Môr', 'Gadael y porthladd.', 'Llun: Ymddiriedolaeth y Môr'],
    ['Fágann an bád. Pictiúr: Seán Ó Mara', 'Fágann an bád.', 'Pictiúr: Seán Ó Mara'],
    ['The ferry at dusk (File pic: Quay.example)', 'The ferry at dusk', 'File pic: Quay.example'],
    ['The ferry leaves. (Ann Tide for The Courier)', 'The ferry leaves.', 'Ann Tide for The Courier'],
    [
      'The ferry leaves. Photo courtesy of the Tide Trust',
      'The ferry leaves.',
      'Photo courtesy of the Tide Trust',
    ],
  ])('parts %s', (text, caption, credit) => {
    expect(partCaption(text)).toEqual({ caption, credit });
  });

  it.each(['Gentileza', 'Supplied/Family', 'Divulgação / Porto de Sal'])('is “%s” alone', (credit) => {
    expect(partCaption(credit)).toEqual({ credit });
  });

  it('stands in brackets with a house, where the label opens what is shown', () => {
    const shown = 'Feri Garam Baru di Dermaga Tiga, Kota Garam';
    expect(partCaption(`Foto: ${shown} (Oman/detikGaram)`)).toEqual({
      caption: shown,
      credit: 'Oman/detikGaram',
    });
    expect(partCaption('Foto: Jan van der Berg (ANP/AFP)')?.caption).toBeUndefined();
  });

  it('knows who took it behind a dash', () => {
    expect(partCaption('Суретті түсірген – Асан ТЕҢІЗОВ')).toEqual({ credit: 'Асан ТЕҢІЗОВ' });
    expect(partCaption('Суретті түсірген – бұл ескі шамшырақтың күзетшісі')).toBeUndefined();
  });

  it('leaves how an agency signs a report', () => {
    expect(partCaption('Ali DENİZ / TUZKIYI, (DHA)')).toBeUndefined();
  });
});

describe('partUnder, of papers in many countries', () => {
  it.each([
    ['The ferry leaves at dusk. Ann Tide ann@echo.example', 'The ferry leaves at dusk.', 'Ann Tide'],
    ['The ferry leaves at dusk. Harbour TrustHarbour Trust', 'The ferry leaves at dusk.', 'Harbour Trust'],
    ['The ferry leaves at dusk. ann@echo.example', 'The ferry leaves at dusk.', 'ann@echo.example'],
    ['Ferjan fer úr höfninni. RÚV – Anna Bára', 'Ferjan fer úr höfninni.', 'RÚV – Anna Bára'],
    [
      'شام کو بندرگاہ سے نکلتی کشتی، تصویر بشکریہ فیس بک',
      'شام کو بندرگاہ سے نکلتی کشتی',
      'تصویر بشکریہ فیس بک',
    ],
    ['เรือข้ามฟากออกจากท่าตอนค่ำ ภาพโดย สมชาย ทะเลงาม', 'เรือข้ามฟากออกจากท่าตอนค่ำ', 'ภาพโดย สมชาย ทะเลงาม'],
    ['সন্ধ্যায় ঘাট ছাড়ছে ফেরি। ফাইল চিত্র।', 'সন্ধ্যায় ঘাট ছাড়ছে ফেরি।', 'ফাইল চিত্র'],
    ['Фото портовой службы. Паром уходит из гавани', 'Паром уходит из гавани', 'Фото портовой службы'],
    ['Bacul pleacă din port seara. Sursa: Far', 'Bacul pleacă din port seara.', 'Sursa: Far'],
    ['সন্ধ্যায় ঘাট ছাড়ছে ফেরি। রবিন দাস', 'সন্ধ্যায় ঘাট ছাড়ছে ফেরি।', 'রবিন দাস'],
    ['The ferry leaves at dusk.—Tidings', 'The ferry leaves at dusk.', 'Tidings'],
    ['Le bac part au soir. - Anne-Marie Marée.', 'Le bac part au soir.', 'Anne-Marie Marée'],
    ['Le bac part au soir. — A. Marée / 12 Quais', 'Le bac part au soir.', 'A. Marée / 12 Quais'],
    ['La lampara del faro (foto Marini)', 'La lampara del faro', 'foto Marini'],
    [
      'De boot verlaat de haven.Beeld Anna Tij / de Kustbode',
      'De boot verlaat de haven.',
      'Beeld Anna Tij / de Kustbode',
    ],
    [
      '소금항을 떠나는 배를 주민들이 보고 있다. 도현우 선임기자 quay@sogeum.example',
      '소금항을 떠나는 배를 주민들이 보고 있다.',
      '도현우 선임기자',
    ],
    ['המעבורת יוצאת מנמל המלח/דנה חוף', 'המעבורת יוצאת מנמל המלח', 'דנה חוף'],
    ['عبارة النورس تغادر ميناء الملاحة (سامي البحر).', 'عبارة النورس تغادر ميناء الملاحة', 'سامي البحر'],
    ['Feri meninggalkan jeti. - Gambar hiasan', 'Feri meninggalkan jeti.', 'Gambar hiasan'],
    [
      'Archivo - El faro al alba - MUSEO DE SALINAS - Archivo',
      'Archivo - El faro al alba',
      'MUSEO DE SALINAS - Archivo',
    ],
    [
      'dpa/Jan Welle Am Abend verlässt die Fähre den Hafen.',
      'Am Abend verlässt die Fähre den Hafen.',
      'dpa/Jan Welle',
    ],
  ])('parts %s', (text, caption, credit) => {
    expect(partUnder(text)).toEqual({ caption, credit });
  });

  it.each([
    'সন্ধ্যায় ঘাট ছাড়ছে ফেরি। আজ বুধবার সকালে',
    'মাঝি বলেন, ‘ফেরি আর চলে না।’',
    'The ferry leaves at dusk. - Photo',
    'The ferry leaves at dusk. – Interview',
    'Die Fähre geht am Abend. — Eine Analyse.',
    'The keeper laughs at the sea and goes on - Tide',
  ])('finds no maker in “%s”', (text) => {
    expect(partUnder(text)).toBeUndefined();
  });

  it('reads no path to an article as a caption', () => {
    expect(partUnder('חדשות / חדשות בארץ / סביבה ומזג אוויר')).toBeUndefined();
  });
});

describe('a credit that stands alone', () => {
  it.each([
    'ဓာတ်ပုံ - မောင်လှိုင်း',
    'Фото зургийг Г.Далай',
    'Bilder Ane Welle / Der Leuchtturm',
    'கோப்புப் படம்',
    'แฟ้มภาพ',
  ])('is read: %s', (text) => {
    expect(partCaption(text)).toEqual({ credit: text });
  });
});

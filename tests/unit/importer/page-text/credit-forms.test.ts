import { describe, expect, it } from 'vitest';
import { partCaption } from '../../../../src/importer/page-text/picture.ts';

/** A line under a picture, and the caption and the credit in it, as papers of many countries set them. */
const LINES: [string, string | undefined, string][] = [
  ['The pier at dusk. (Ann Tide / For The Courier)', 'The pier at dusk.', 'Ann Tide / For The Courier'],
  ['El muelle al anochecer. Fotografía de Ana Marea', 'El muelle al anochecer.', 'Fotografía de Ana Marea'],
  ['The pier at dusk. (Courier photo by Ann Tide)', 'The pier at dusk.', 'Courier photo by Ann Tide'],
  ['Der Kai am Abend. | picture alliance/dpa', 'Der Kai am Abend.', 'picture alliance/dpa'],
  ['The pier at dusk. (Supplied: Harbour Trust)', 'The pier at dusk.', 'Supplied: Harbour Trust'],
  ['The pier at dusk. (ABC News: Ann Tide)', 'The pier at dusk.', 'ABC News: Ann Tide'],
  [
    'FILE PHOTO: The pier at dusk, May 3. REUTERS/Ann Tide/File Photo',
    'FILE PHOTO: The pier at dusk, May 3.',
    'REUTERS/Ann Tide/File Photo',
  ],
  [
    'The pier at dusk. REUTERS/Ann Tide Purchase Licensing Rights, opens new tab',
    'The pier at dusk.',
    'REUTERS/Ann Tide',
  ],
  ['The pier at dusk. ST PHOTO: ANN TIDE', 'The pier at dusk.', 'ST PHOTO: ANN TIDE'],
  ['Feri meninggalkan dermaga.(Dok. Desa Garam)', 'Feri meninggalkan dermaga.', 'Dok. Desa Garam'],
  ['The pier at dusk. (Ann Tide, The Courier)', 'The pier at dusk.', 'Ann Tide, The Courier'],
  [
    'The pier at dusk. (Ann Tide, Special to The Courier)',
    'The pier at dusk.',
    'Ann Tide, Special to The Courier',
  ],
  ['O peirao ao solpor CC-BY-SA Asociación O Faro', 'O peirao ao solpor', 'CC-BY-SA Asociación O Faro'],
  ['The pier at dusk. Photo: Ann Tide CC BY 4.0', 'The pier at dusk.', 'Photo: Ann Tide CC BY 4.0'],
  ['The pier at dusk (CC BY-SA 4.0)', 'The pier at dusk', 'CC BY-SA 4.0'],
  ['Kai õhtul Autor/allikas: Anna Meri/ERR', 'Kai õhtul', 'allikas: Anna Meri/ERR'],
  ['(Címlapkép: A móló este. Fotó: Hullám Anna / Világító)', 'A móló este.', 'Fotó: Hullám Anna / Világító'],
  ['መርከቡ በወደቡምስል፦ Ann Tide/DW', 'መርከቡ በወደቡ', 'ምስል፦ Ann Tide/DW'],
  ['碼頭的燈塔。（資料照，王海花攝）', '碼頭的燈塔。', '資料照，王海花攝'],
  ['Latarnik na galerii / mat. pras.', 'Latarnik na galerii', 'mat. pras.'],
  ['Latarnik na galerii. Fot. mat. pr.', 'Latarnik na galerii.', 'Fot. mat. pr.'],
  ['Latarnik na galerii Anna Morska / mat. pr.', 'Latarnik na galerii', 'Anna Morska / mat. pr.'],
  ['Supplied', undefined, 'Supplied'],
  [
    'Der Kai am Abend. picture alliance/dpa | Jan Welle',
    'Der Kai am Abend.',
    'picture alliance/dpa | Jan Welle',
  ],
  ['PHOTO ANNE MARÉE, LA JETÉE', undefined, 'PHOTO ANNE MARÉE, LA JETÉE'],
  ['Le port au soir. PHOTO ANNE MARÉE, LA JETÉE', 'Le port au soir.', 'PHOTO ANNE MARÉE, LA JETÉE'],
  ['Le port au soir. Photo AFP', 'Le port au soir.', 'Photo AFP'],
  ['Le port au soir. ANNE MAREE POUR « LE QUAI »', 'Le port au soir.', 'ANNE MAREE POUR « LE QUAI »'],
  ['El faro al alba. Foto EFE', 'El faro al alba.', 'Foto EFE'],
  ['Il faro all’alba (Ansa)', 'Il faro all’alba', 'Ansa'],
  ['Il faro all’alba - Foto Ansa', 'Il faro all’alba', 'Foto Ansa'],
  ['De toren in de avond. Foto ANP', 'De toren in de avond.', 'Foto ANP'],
  ['Latarnia wieczorem. fot. Anna Fala / PAP', 'Latarnia wieczorem.', 'fot. Anna Fala / PAP'],
  ['Latarnia wieczorem / fot. Anna Fala', 'Latarnia wieczorem', 'fot. Anna Fala'],
  ['Latarnia wieczorem (Fot. Anna Fala)', 'Latarnia wieczorem', 'Fot. Anna Fala'],
  ['Maják večer. Foto N – Anna Vlnová', 'Maják večer.', 'Foto N – Anna Vlnová'],
  ['المنارة مساء « تصوير ــ سامي بحر »', 'المنارة مساء', 'تصوير ــ سامي بحر'],
  ['鹽港燈塔。（港訊社檔案照片）', '鹽港燈塔。', '港訊社檔案照片'],
  ['盐港的灯塔停用已近两年。本文图片均为港讯记者 王海 图', '盐港的灯塔停用已近两年。', '港讯记者 王海 图'],
  ['Autor: ČTK', undefined, 'Autor: ČTK'],
  ['Maják večer. Autor: TASR', 'Maják večer.', 'Autor: TASR'],
  ['Ο φάρος το βράδυ (Φωτ. INTIME NEWS)', 'Ο φάρος το βράδυ', 'Φωτ. INTIME NEWS'],
  ['Ο φάρος το βράδυ (EUROKINISSI/ΑΝΝΑ ΚΥΜΑ)', 'Ο φάρος το βράδυ', 'EUROKINISSI/ΑΝΝΑ ΚΥΜΑ'],
  ['ΑΠΕ-ΜΠΕ/ΑΝΝΑ ΚΥΜΑ', undefined, 'ΑΠΕ-ΜΠΕ/ΑΝΝΑ ΚΥΜΑ'],
  ['المنارة مساء (أ ف ب)', 'المنارة مساء', 'أ ف ب'],
  ['المنارة مساء (أ.ف.ب)', 'المنارة مساء', 'أ.ف.ب'],
  ['المنارة مساء (الأناضول)', 'المنارة مساء', 'الأناضول'],
  ['المنارة مساء (الفرنسية)', 'المنارة مساء', 'الفرنسية'],
  ['المنارة مساء (أسوشيتد برس)', 'المنارة مساء', 'أسوشيتد برس'],
  ['المنارة مساء (غيتي)', 'المنارة مساء', 'غيتي'],
  ['المنارة مساء (د.ب.أ)', 'المنارة مساء', 'د.ب.أ'],
  ['صورة أرشيفية', undefined, 'صورة أرشيفية'],
  ['عکس از ایرنا', undefined, 'عکس از ایرنا'],
  ['شام کا مینار۔— فوٹو: اے ایف پی', 'شام کا مینار۔', 'فوٹو: اے ایف پی'],
  ['傍晚的灯塔。新华社记者 李涛 摄', '傍晚的灯塔。', '新华社记者 李涛 摄'],
  ['傍晚的灯塔。（新华社发 李涛摄）', '傍晚的灯塔。', '新华社发 李涛摄'],
  ['傍晚的燈塔。（路透）', '傍晚的燈塔。', '路透'],
  ['傍晚的燈塔。（美聯社）', '傍晚的燈塔。', '美聯社'],
  ['傍晚的燈塔。（法新社）', '傍晚的燈塔。', '法新社'],
  ['傍晚的燈塔。記者李濤／攝影', '傍晚的燈塔。', '記者李濤／攝影'],
  ['傍晚的燈塔。（取自港口臉書）', '傍晚的燈塔。', '取自港口臉書'],
  ['傍晚的燈塔。（中央社檔案照片）', '傍晚的燈塔。', '中央社檔案照片'],
  ['夕暮れの灯台＝港市で、浜田花子撮影', '夕暮れの灯台', '港市で、浜田花子撮影'],
  ['夕暮れの灯台（共同）', '夕暮れの灯台', '共同'],
  ['夕暮れの灯台＝共同', '夕暮れの灯台', '共同'],
  ['夕暮れの灯台（ロイター）', '夕暮れの灯台', 'ロイター'],
  ['夕暮れの灯台【時事】', '夕暮れの灯台', '時事'],
  ['저녁 등대 ⓒ 연합뉴스', '저녁 등대', 'ⓒ 연합뉴스'],
  ['저녁 등대. 항구시 제공', '저녁 등대.', '항구시 제공'],
  ['저녁 등대 [항구시 제공. 재판매 및 DB 금지]', '저녁 등대', '항구시 제공. 재판매 및 DB 금지'],
  ['ภาพจาก ทะเลนิวส์', undefined, 'ภาพจาก ทะเลนิวส์'],
  ['Mercusuar sore hari. (Budi Laut/Pelabuhan Post)', 'Mercusuar sore hari.', 'Budi Laut/Pelabuhan Post'],
  ['Rumah api petang - Foto Bernama', 'Rumah api petang', 'Foto Bernama'],
  ['Rumah api petang. — Gambar Bernama', 'Rumah api petang.', 'Gambar Bernama'],
  ['The pier at dusk. — Bernama pic', 'The pier at dusk.', 'Bernama pic'],
  ['The pier at dusk — Picture by Ann Tide', 'The pier at dusk', 'Picture by Ann Tide'],
  ['Rumah api petang. - Foto PP/Ali Laut', 'Rumah api petang.', 'Foto PP/Ali Laut'],
  ['Mnara jioni hii. Picha na Juma Bahari', 'Mnara jioni hii.', 'Picha na Juma Bahari'],
  ['Fyret ved solnedgang. Tegning: Anna Skær', 'Fyret ved solnedgang.', 'Tegning: Anna Skær'],
  ['De vuurtoren bij avond.Beeld Zee & Zonen', 'De vuurtoren bij avond.', 'Beeld Zee & Zonen'],
  ['Illustration Anna Flut / NHZ', undefined, 'Illustration Anna Flut / NHZ'],
  ['Latarnia wieczorem (Fot. Jan Fala / Port.pl)', 'Latarnia wieczorem', 'Fot. Jan Fala / Port.pl'],
  ['Bāka vakarāFoto: Jānis Jūra / LETAPRESS', 'Bāka vakarā', 'Foto: Jānis Jūra / LETAPRESS'],
  ['Tuletorn õhtul. Autor/allikas: Mari Meri', 'Tuletorn õhtul.', 'Autor/allikas: Mari Meri'],
  ['Švyturys vakare | A. Jūraitės / JRT nuotr.', 'Švyturys vakare', 'A. Jūraitės / JRT nuotr.'],
  ['Ο φάρος το βράδυ. [ΛΙΜΑΝΙ / ΑΝΝΑ ΘΑΛΑΣΣΑ]', 'Ο φάρος το βράδυ.', 'ΛΙΜΑΝΙ / ΑΝΝΑ ΘΑΛΑΣΣΑ'],
  ['ប៉មភ្លើងពេលល្ងាច។ រូបថត៖ សុខ សមុទ្រ', 'ប៉មភ្លើងពេលល្ងាច។', 'រូបថត៖ សុខ សមុទ្រ'],
  ['Гэрэлт цамхаг оройГэрэл зургийг Д.Далай', 'Гэрэлт цамхаг орой', 'Гэрэл зургийг Д.Далай'],
  ['傍晚的灯塔。 李 涛摄（资料图片）', '傍晚的灯塔。', '李 涛摄'],
  ['夕暮れの灯台＝3月2日、港市、浜田花子撮影', '夕暮れの灯台＝3月2日、港市', '浜田花子撮影'],
  [
    'Foto: Mercusuar tua di pantai Karangasin sore hari. (dok. Polres Karangasin)',
    'Mercusuar tua di pantai Karangasin sore hari.',
    'dok. Polres Karangasin',
  ],
  ['Ang parola sa hapon. Kuha ni Juan Dagat', 'Ang parola sa hapon.', 'Kuha ni Juan Dagat'],
];

describe('a credit as papers of its country set it', () => {
  it.each(LINES)('is parted in %s', (text, caption, credit) => {
    expect(partCaption(text)).toEqual(caption === undefined ? { credit } : { caption, credit });
  });

  it.each([
    'AI. Social Rooms for Single Parents',
    '(With inputs from ANI)',
    'https://pictures.example/0412/pier.jpg',
    'The meeting was held in the town hall (see below: the agenda)',
    'Foto Galeria',
    'How to guide the blind? [HANDBOOK IN SHORT]',
    'A new network is being built by the council for its islands. Work for the yard began.',
    '3. Strong Lamps for Long Winter Nights',
  ])('is none in %s', (text) => {
    expect(partCaption(text)).toBeUndefined();
  });

  it.each([
    ['ফেরি ঘাটে দাঁড়িয়ে আছে মানুষছবি: মঈনুল ইসলাম', 'ফেরি ঘাটে দাঁড়িয়ে আছে মানুষ', 'ছবি: মঈনুল ইসলাম'],
    ['คนเฝ้าประภาคารเดินขึ้นบันไดภาพ: สมชาย ใจดี', 'คนเฝ้าประภาคารเดินขึ้นบันได', 'ภาพ: สมชาย ใจดี'],
  ])('has its label right at the last word in %s', (text, caption, credit) => {
    expect(partCaption(text)).toEqual({ caption, credit });
  });
  it('is no label in a word of its own length', () => {
    expect(partCaption('জলছবি: নদীর ধারে')).toBeUndefined();
  });

  it.each([
    ['- © Ann Tide', { credit: '© Ann Tide' }],
    ['2/28 photos © Ann Tide', { credit: '© Ann Tide' }],
    ['Image 1 of 3 © Ann Tide', { credit: '© Ann Tide' }],
    [
      '1 of 2 | Keepers on the pier. (Tide/Ann Quay)',
      { caption: 'Keepers on the pier.', credit: 'Tide/Ann Quay' },
    ],
    ['El faro. · Foto: Ana Marea', { caption: 'El faro.', credit: 'Foto: Ana Marea' }],
  ])('has no sign and no number for a caption in %s', (text, expected) => {
    expect(partCaption(text)).toEqual(expected);
  });
});

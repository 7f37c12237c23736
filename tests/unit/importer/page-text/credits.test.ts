import { describe, expect, it } from 'vitest';
import { isCopyright, partCaption } from '../../../../src/importer/page-text/picture.ts';

describe('partCaption', () => {
  it.each([
    ['(AP Photo/Ann Tide)', undefined, 'AP Photo/Ann Tide'],
    ['Ships at dawn. (AP Photo/Ann Tide)', 'Ships at dawn.', 'AP Photo/Ann Tide'],
    ['(Ann B. Tide / AP)', undefined, 'Ann B. Tide / AP'],
    ['Getty Images', undefined, 'Getty Images'],
    ['Der Rat am Abend Foto: dpa', 'Der Rat am Abend', 'Foto: dpa'],
    ['Die Brücke. Bildrechte: Hafenradio/Jörg Kai', 'Die Brücke.', 'Bildrechte: Hafenradio/Jörg Kai'],
    ['De toren. — © BELGA', 'De toren.', '© BELGA'],
    ['Le phare Crédit photo : Anne Marée', 'Le phare', 'Crédit photo : Anne Marée'],
    ['El faro. Foto: Ana Marea', 'El faro.', 'Foto: Ana Marea'],
    ['Tårnet. Foto: Kari Hav / NTB', 'Tårnet.', 'Foto: Kari Hav / NTB'],
    ['Maják. Zdroj: ČTK', 'Maják.', 'Zdroj: ČTK'],
    ['Latarnia. Fot. Anna Morze', 'Latarnia.', 'Fot. Anna Morze'],
    ['Fot. Agencja Morska / A. Fala', undefined, 'Fot. Agencja Morska / A. Fala'],
    ['Švyturys. Onos Marios nuotr.', 'Švyturys.', 'Onos Marios nuotr.'],
    ['Turm im Hafen © APA/APA (dpa)/Jörg Kai', 'Turm im Hafen', '© APA/APA (dpa)/Jörg Kai'],
    ['Foto: Jörg Kai (Hafenverein)', undefined, 'Foto: Jörg Kai (Hafenverein)'],
    [
      'Bahn. Foto: Kai7, CC BY-SA 3.0, https://pictures.example/7',
      'Bahn.',
      'Foto: Kai7, CC BY-SA 3.0, https://pictures.example/7',
    ],
    [
      'Ships at dawn. Ann B. Tide / The Courier / Getty Images',
      'Ships at dawn.',
      'Ann B. Tide / The Courier / Getty Images',
    ],
    [
      'The bay. Image credit: Map: Harbour Post; data: Tide Board',
      'The bay.',
      'Map: Harbour Post; data: Tide Board',
    ],
    ['La baie. Crédit de l’image : Carte : Le Port', 'La baie.', 'Carte : Le Port'],
    ['المرفأ. مصدر الصورة:الخريطة: صحيفة المرفأ', 'المرفأ.', 'الخريطة: صحيفة المرفأ'],
    ['הנמל. קרדיט לתמונה: מפה: קול הנמל', 'הנמל.', 'מפה: קול הנמל'],
    ['Zatoka. Mapa: Głos Portu', 'Zatoka.', 'Mapa: Głos Portu'],
    ['Satama. Kartta: Sataman Sanomat', 'Satama.', 'Kartta: Sataman Sanomat'],
    ['iStock/Getty', undefined, 'iStock/Getty'],
    ['stock.adobe.com', undefined, 'stock.adobe.com'],
    ['Courtesy of Harbour Archive', undefined, 'Courtesy of Harbour Archive'],
    ['El faro al alba. (FUENTE EXTERNA)', 'El faro al alba.', 'FUENTE EXTERNA'],
    ['Маяк в порту. Фото: Иван Берег / ТАСС', 'Маяк в порту.', 'Фото: Иван Берег / ТАСС'],
    ['Deniz feneri. Fotoğraf: AA', 'Deniz feneri.', 'Fotoğraf: AA'],
    ['المنارة تصوير: سامر علي', 'المنارة', 'تصوير: سامر علي'],
    ['الوزير في الميناء (رويترز)', 'الوزير في الميناء', 'رويترز'],
    ['המגדלור. צילום: יוסי חוף', 'המגדלור.', 'צילום: יוסי חוף'],
    ['चट्टान पर प्रकाशस्तंभ। फोटो: रवि तट', 'चट्टान पर प्रकाशस्तंभ।', 'फोटो: रवि तट'],
    ['岩石上的灯塔。李涛 摄', '岩石上的灯塔。', '李涛 摄'],
    ['岩の灯台（写真：港資料館）', '岩の灯台', '写真：港資料館'],
    ['바위 위의 등대. 사진=항구자료관', '바위 위의 등대.', '사진=항구자료관'],
    ['Ảnh: Báo Biển', undefined, 'Ảnh: Báo Biển'],
  ])('parts %s', (text, caption, credit) => {
    const expected = caption === undefined ? { credit } : { caption, credit };
    expect(partCaption(text)).toEqual(credit === undefined ? undefined : expected);
  });
  it.each([
    'The meeting ended at AP',
    'He works for Reuters',
    'She said the source was clear.',
    'Die Quelle war trüb.',
    'The ferry is run by the harbour board. (It was sold.)',
    'The vote was taken by the Saltmere Harbour Board (SHB)',
  ])('finds no credit in %s', (text) => {
    expect(partCaption(text)).toBeUndefined();
  });
});

describe('isCopyright', () => {
  it.each([
    ['<Copyright ⓒ 소금일보. All rights reserved. 무단 전재 및 재배포 금지>', true],
    ['© Der Leuchtturm – Alle Rechte vorbehalten', true],
    ['© Le Phare 2024 - Tous droits réservés', true],
    ['جميع الحقوق محفوظة', true],
    ['版权所有', true],
    ['Tous droits réservés aux pêcheurs, dit le conseil du port.', false],
  ])('says of %s: %s', (text, expected) => {
    expect(isCopyright(text)).toBe(expected);
  });
});

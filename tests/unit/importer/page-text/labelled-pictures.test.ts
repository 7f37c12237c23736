import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The harbour council of Saltmere voted on Tuesday to pay for the night ferry until next spring, after two hours of debate.',
  'Islanders had come over on the afternoon boat to listen, and many of them said that they would have to move away.',
  'The mayor said that the money would come out of the fund for roads, which had been left almost untouched last year.',
].join('\n');

function readPage(...lines: string[]) {
  return pageText.read(
    ['Saltmere keeps its night ferry for another year', ...lines, 'By Ann Tide', '12 March 2024', STORY].join(
      '\n',
    ),
  );
}

describe('what labels say of a picture', () => {
  const alt = 'A white boat leaves a small harbour';
  const caption = 'The ferry at the quay of Saltmere';
  it.each([
    ['Image source, Bob Quay', `Image caption, ${caption}`],
    ['Fuente de la imagen, Bob Quay', `Pie de foto, ${caption}`],
    ['Crédit photo, Bob Quay', `Légende image, ${caption}`],
    ['Şəklin mənbəyi, Bob Quay', `Şəklin alt yazısı, ${caption}`],
    ['Автор фото, Bob Quay', `Подпись к фото, ${caption}`],
    ['صدر الصورة، Bob Quay', `التعليق على الصورة، ${caption}`],
    ['،تصویر کا ذریعہBob Quay', `،تصویر کا کیپشن${caption}`],
    ['ที่มาของภาพ, Bob Quay', `คำบรรยายภาพ, ${caption}`],
    ['Nguồn hình ảnh, Bob Quay', `Chụp lại hình ảnh, ${caption}`],
    ['Asalin hoton, Bob Quay', `Bayanan hoto, ${caption}`],
    ['Ffynhonnell y llun, Bob Quay', `Disgrifiad o’r llun, ${caption}`],
    ['Xigashada Sawirka, Bob Quay', `Qoraalka sawirka, ${caption}`],
    ['د عکس سرچینه، Bob Quay', `د عکس تشریح، ${caption}`],
    ['Image copyright Bob Quay', `Image caption ${caption}`],
  ])('is its maker and its caption, in whichever order: %s', (source, under) => {
    const picture = { alt, caption, credit: 'Bob Quay' };
    expect(readPage(alt, source, under).picture).toEqual(picture);
    expect(readPage(alt, under, source).picture).toEqual(picture);
  });
  it('may be one of them alone', () => {
    expect(readPage(alt, `Bildunterschrift: ${caption}`).picture).toEqual({ alt, caption });
  });
  it('is a description where it stands in brackets, and nothing where that is the name of a file', () => {
    const under = `${caption}. Photo: Bob Quay`;
    expect(readPage(`[Image: ${alt}]`, under).picture).toEqual({
      ...{ alt, caption: `${caption}.` },
      credit: 'Photo: Bob Quay',
    });
    expect(readPage('[Bild: ferry-800x600.svg]', under).picture?.alt).toBeUndefined();
  });
});

describe('who made a picture, over its caption', () => {
  it('stands in one block with it', () => {
    const text = [
      'Saltmere behält seine Nachtfähre noch ein Jahr',
      'Von Anna Zeit\n12. März 2024',
      'Foto: Bodo Kai\nDie Fähre liegt am Dienstag am Kai von Saltmere.',
      ...STORY.split('\n'),
    ].join('\n\n');
    expect(pageText.read(text).picture).toEqual({
      caption: 'Die Fähre liegt am Dienstag am Kai von Saltmere.',
      credit: 'Foto: Bodo Kai',
    });
  });
});

describe('a description that ends with the house, a size and a day', () => {
  const headline = 'Маяк в Солёной бухте погас навсегда';
  const story = [
    'Маяк в Солёной бухте погас во вторник вечером, и два смотрителя, которые зажигали лампу сорок лет, уехали домой.',
    'Портовый совет голосовал дважды, пока не нашёл денег на лампу, которая сама зажигается в сумерках над морем.',
    'Никто больше не поднимется по ста ступеням башни, но лампа маяка будет светить всю ночь, как светила прежде.',
  ];
  it('is no date, and its caption stands under the credit', () => {
    const alt = 'Маяк Солёной бухты - Вестник Моря, 1920, 12.03.2024';
    const head = [
      'Наука',
      'Море',
      '07:41 12.03.2024',
      headline,
      `${headline} - Вестник Моря, 12.03.2024`,
      alt,
    ];
    const under = [
      '© Вестник Моря / Анна Скалова',
      'Перейти в медиабанк',
      'Маяк Солёной бухты. Архивное фото',
    ];
    const draft = pageText.read([...head, ...under, ...story].join('\n\n'));
    expect(draft.fields.headline).toBe(headline);
    expect(draft.picture).toEqual({
      alt,
      caption: 'Маяк Солёной бухты. Архивное фото',
      credit: '© Вестник Моря / Анна Скалова',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { joinWrapped, splitLines } from '../../../../src/importer/lines.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { partCaption } from '../../../../src/importer/page-text/picture.ts';
import { partUnder } from '../../../../src/importer/page-text/under-pictures.ts';

describe('partCaption', () => {
  it.each([
    [
      'Keepers leave the tower. TIDEWIRE/Ann Tide/File Photo Purchase Licensing Rights, opens new tab',
      'Keepers leave the tower.',
      'TIDEWIRE/Ann Tide/File Photo',
    ],
    ['Le gardien quitte la tour. AFP - PAUL ROCHER', 'Le gardien quitte la tour.', 'AFP - PAUL ROCHER'],
    ['Les marins sur le quai. Ph. droits tiers', 'Les marins sur le quai.', 'Ph. droits tiers'],
    ['Paznicul la far FOTO: Ion Mare', 'Paznicul la far', 'FOTO: Ion Mare'],
    ['Пазачът до фара СНИМКА: Личен архив', 'Пазачът до фара', 'СНИМКА: Личен архив'],
    ['Der Turm bei Nacht. – CC-BY-SA 4.0 Timo Watt', 'Der Turm bei Nacht.', 'CC-BY-SA 4.0 Timo Watt'],
    ['A lamp made from old bottles. (Supplied)', 'A lamp made from old bottles.', 'Supplied'],
    ['Người gác đèn bên bờ biển (Ảnh: Minh Hải).', 'Người gác đèn bên bờ biển', 'Ảnh: Minh Hải'],
    ['Sargas prie švyturio.<br>J. Kopos nuotr.', 'Sargas prie švyturio.<br>', 'J. Kopos nuotr.'],
    [
      '灯台に集まる人たち=汐見市で2025年5月4日、磯野波子撮影',
      '灯台に集まる人たち=汐見市で2025年5月4日',
      '磯野波子撮影',
    ],
  ])('parts %s', (text, caption, credit) => {
    expect(partCaption(text)).toEqual({ caption, credit });
  });

  it('takes no initial of an author for the end of a sentence', () => {
    expect(partCaption('Xoán M. Faro MAREIRA / EL MUELLE')).toBeUndefined();
  });
});

describe('partUnder', () => {
  it.each([
    ['The pier at dusk Tide Stock Photo Tide Stock Photo', 'The pier at dusk', 'Tide Stock Photo'],
    ['Le gardien quitte la tour. MDB - ANNE ROCHER', 'Le gardien quitte la tour.', 'MDB - ANNE ROCHER'],
    [
      'El faro al amanecer, casi vacíoAna Marea - EL MUELLE',
      'El faro al amanecer, casi vacío',
      'Ana Marea - EL MUELLE',
    ],
    ['दीपघर के बाहर खड़ा प्रहरी। तरंग', 'दीपघर के बाहर खड़ा प्रहरी।', 'तरंग'],
  ])('parts %s', (text, caption, credit) => {
    expect(partUnder(text)).toEqual({ caption, credit });
  });

  it('takes two words with a full stop for a sentence, and not for a name', () => {
    expect(partUnder('Der Turm bleibt dunkel, und der Wärter geht. Ein Nachruf.')).toBeUndefined();
  });
});

const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
].join('\n\n');

describe('a line under the words of a picture', () => {
  it.each(['Ann Tide for Saltmere', 'getty'])('is who made it: %s', (credit) => {
    const lines = [
      'Harbour',
      'The lighthouse of Saltmere loses its keepers',
      'By Ben Rock',
      '12 March 2024',
      'Two keepers carry their lamp down the stairs of the tower.',
      credit,
      STORY,
    ];
    expect(pageText.read(lines.join('\n\n')).picture).toEqual({
      caption: 'Two keepers carry their lamp down the stairs of the tower.',
      credit,
    });
  });
});

describe('the lines around a credit', () => {
  const HEAD = ['Harbour', 'The lighthouse of Saltmere loses its keepers'];

  it.each([
    ['Image caption,', 'Image source, Getty Images'],
    ['Légende image,', 'Crédit photo, Getty Images'],
  ])('hold the caption under its label, whatever follows: %s', (label, credit) => {
    const picture = [
      'A man with a lamp on a stair',
      credit,
      label,
      'Ben Rock says "nobody will climb up here again"',
    ];
    const lines = [...HEAD, ...picture, 'Article information', 'By Ann Tide', '12 March 2024', STORY];
    expect(pageText.read(lines.join('\n\n')).picture).toMatchObject({
      alt: 'A man with a lamp on a stair',
      caption: 'Ben Rock says "nobody will climb up here again"',
    });
  });

  it('are no picture where an author’s house and place stand over the date', () => {
    const kicker = 'News Harbour lighthouse of Saltmere';
    const lines = [kicker, HEAD[1], 'Ann Tide Courier / Saltmere', '12 March 2024', STORY];
    expect(pageText.read(lines.join('\n\n')).picture).toBeUndefined();
  });
});

describe('joinWrapped', () => {
  it('leaves what a picture shows apart from the same words under it', () => {
    const text = [
      '朝霧のなかで最後の船を見送る灯台守の夫妻と町の人たち',
      '朝霧のなかで最後の船を見送る灯台守の夫妻と町の人たち=汐見市で',
      '',
      '灯台の階段をおりる灯台守と三人の子どもたちの手にランプ',
      '灯台の階段をおりる灯台守と三人の子どもたちの手にランプ=汐見市で',
    ].join('\n');
    expect(joinWrapped(splitLines(text))).toHaveLength(4);
  });
});

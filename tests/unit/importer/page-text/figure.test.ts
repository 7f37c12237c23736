import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { partCaption } from '../../../../src/importer/page-text/picture.ts';
import { readFurniture } from '../../../../src/importer/furniture.ts';

const HEADLINE = 'Nordhafen stellt seine Fähre auf Strom um';
const STANDFIRST = 'Zwei Jahre lang hat der Rat gestritten, nun sind die Batterien bestellt.';
const DATE = '25. März 2024, 18:40 Uhr';
const SHOWN = 'Eine weiße Fähre am Kai';
const LONG =
  'Die Fähre von Nordhafen liegt am frühen Morgen an ihrem Kai, während die ersten Fahrgäste aus der Stadt warten.';
const TEXT = [
  'Der Rat von Nordhafen hat am Dienstag beschlossen, die alte Fähre umzubauen, und die Werft hat den Auftrag schon in der Tasche.',
  '„Sie ist so alt wie unser Hafen und soll noch einmal so lange fahren“, sagte die Bürgermeisterin, die lange dagegen gewesen war.',
  'Das Geld kommt zur Hälfte vom Land und zur Hälfte aus den Fahrkarten, die im Sommer um zehn Cent teurer werden sollen.',
  'Bis dahin fährt das Schiff mit Diesel weiter, und niemand im Ort kann sagen, wie oft es in der Werft noch halten muss.',
];

/** Read a page whose blocks are parted by blank lines. */
function read(blocks: string[]) {
  const { picture, fields, blocks: body } = pageText.read([...blocks, ...TEXT].join('\n\n'));
  return { picture, standfirst: fields.standfirst, first: body[0] && 'text' in body[0] ? body[0].text : '' };
}

const TOP = ['Start', 'Hafen', HEADLINE, STANDFIRST, 'Von Anna Flut', DATE];

describe('a picture in a page whose blocks are parted', () => {
  it.each<[string, string, object]>([
    [
      'one line over its credit, which is its caption where no picture is described',
      `${SHOWN}\n© Jan Welle/Hafenarchiv`,
      { caption: SHOWN, credit: '© Jan Welle/Hafenarchiv' },
    ],
    [
      'its description over a caption with no credit',
      `${SHOWN}\nIm Sommer fährt sie nicht mehr mit Diesel.`,
      { alt: SHOWN, caption: 'Im Sommer fährt sie nicht mehr mit Diesel.' },
    ],
    [
      'a caption that goes on after its description with the maker',
      `${SHOWN}\n${SHOWN} Jan Welle/Hafenarchiv`,
      { alt: SHOWN, caption: SHOWN, credit: 'Jan Welle/Hafenarchiv' },
    ],
    [
      'a long sentence for its description',
      `${LONG}\nDer Kai ist zwei Jahre alt. © Jan Welle/Hafenarchiv`,
      { alt: LONG, caption: 'Der Kai ist zwei Jahre alt.', credit: '© Jan Welle/Hafenarchiv' },
    ],
    [
      'a credit with dots after the label',
      `${LONG}\n${LONG}Credit...Jan Welle/Hafenarchiv`,
      { alt: LONG, caption: LONG, credit: 'Jan Welle/Hafenarchiv' },
    ],
    [
      'the maker in brackets in a line of its own',
      `${SHOWN}\n${LONG}\n(Jan Welle / Nordhafener Bote)`,
      { alt: SHOWN, caption: LONG, credit: 'Jan Welle / Nordhafener Bote' },
    ],
    [
      'two sentences or more for its description, over its caption and its credit',
      `${LONG} Dahinter sieht man die Türme der Werft und zwei Kräne, die seit dem Herbst stillstehen. Am Kai warten Leute mit Rädern.\n${SHOWN}.\nCredit:\nKarte: Nordhafener Bote; Daten: Hafenamt. Der Kai ist ungefähr gezeichnet`,
      {
        alt: `${LONG} Dahinter sieht man die Türme der Werft und zwei Kräne, die seit dem Herbst stillstehen. Am Kai warten Leute mit Rädern.`,
        caption: `${SHOWN}.`,
        credit: expect.stringContaining('Karte: Nordhafener Bote; Daten: Hafenamt') as string,
      },
    ],
    [
      'a button between its words',
      `${SHOWN}\n\nBild vergrößern\n\n${LONG} Foto: Jan Welle`,
      { alt: SHOWN, caption: LONG, credit: 'Foto: Jan Welle' },
    ],
    [
      'its caption under the credit that lies over the picture',
      `${SHOWN}\n\nGetty Images\n\nIm Sommer fährt sie nicht mehr mit Diesel`,
      { alt: SHOWN, caption: 'Im Sommer fährt sie nicht mehr mit Diesel', credit: 'Getty Images' },
    ],
    [
      'its maker before the agency in brackets',
      `${LONG}\n\n${LONG}\n\nJan Welle (EFE)`,
      { alt: LONG, caption: LONG, credit: 'Jan Welle (EFE)' },
    ],
  ])('has %s', (_what, figure, picture) => {
    const found = read([...TOP, figure]);
    expect(found.picture).toMatchObject(picture);
    expect([found.standfirst, found.first]).toEqual([STANDFIRST, TEXT[0]]);
  });

  it('is described by a line over its credit where other pictures are described too', () => {
    const found = read(['Logo von Nordhafen', 'Logo von Nordhafen', ...TOP, SHOWN, 'Foto: Jan Welle']);
    expect(found.picture).toEqual({ alt: SHOWN, credit: 'Foto: Jan Welle' });
  });

  it('is described by a line over its credit where a sign is described', () => {
    const found = read(['Logo Nordhafen', ...TOP, SHOWN, 'Foto: Jan Welle']);
    expect(found.picture).toEqual({ alt: SHOWN, credit: 'Foto: Jan Welle' });
  });

  it('stands above the headline', () => {
    const found = read(['Start', SHOWN, `${LONG} Foto: Jan Welle`, 'Hafen', HEADLINE, STANDFIRST, DATE]);
    expect(found.picture).toEqual({ alt: SHOWN, caption: LONG, credit: 'Foto: Jan Welle' });
  });

  it('is described by the headline, under the standfirst', () => {
    const found = read(['Start', HEADLINE, STANDFIRST, HEADLINE, 'Von Anna Flut', DATE]);
    expect([found.picture, found.standfirst]).toEqual([{ alt: HEADLINE }, STANDFIRST]);
  });

  it('does not end the head before the date, however long its words', () => {
    const found = read([
      'Start',
      HEADLINE,
      STANDFIRST,
      LONG,
      `${LONG} Der Kai ist neu.`,
      'Von Anna Flut',
      DATE,
    ]);
    expect(found).toMatchObject({ picture: { alt: LONG }, standfirst: STANDFIRST, first: TEXT[0] });
  });

  it('leaves the sentence under the headline to the standfirst', () => {
    const found = read([
      'Start',
      HEADLINE,
      `${LONG}\nEin Bild vom Kai. Foto: Jan Welle`,
      'Von Anna Flut',
      DATE,
    ]);
    expect(found).toMatchObject({ standfirst: LONG, picture: { caption: 'Ein Bild vom Kai.' } });
  });

  it('is no paragraph that begins with a picture', () => {
    const paragraph = `${TEXT[1]} ${TEXT[2]} ${TEXT[3]}`;
    expect(read(['Start', HEADLINE, DATE, `${SHOWN}\n${paragraph}`]).first).toBe(paragraph);
  });
});

describe('the credit of a caption', () => {
  it.each([
    ['Image source, Harbour Archive', undefined, 'Harbour Archive'],
    ['Fuente de la imagen, Archivo del Puerto', undefined, 'Archivo del Puerto'],
    ['Автор фото, Getty Images', undefined, 'Getty Images'],
    ['مصدر الصورة، أرشيف الميناء', undefined, 'أرشيف الميناء'],
    ['इमेज स्रोत, Getty Images', undefined, 'Getty Images'],
    ['Crédito, Ana Maré/Reuters', undefined, 'Ana Maré/Reuters'],
    ['Image caption, The rock at dusk © Harbour Archive', 'The rock at dusk', '© Harbour Archive'],
    ['Der Fels am Abend. Foto: © Hafenarchiv', 'Der Fels am Abend.', 'Foto: © Hafenarchiv'],
    [
      'La roca al caer la noche. (Foto El Puerto: Ana Mar)',
      'La roca al caer la noche.',
      'Foto El Puerto: Ana Mar',
    ],
    ['The rock at dusk.Getty Images', 'The rock at dusk.', 'Getty Images'],
  ])('is parted in %s', (text, caption, credit) => {
    expect(partCaption(text)).toEqual(caption ? { caption, credit } : { credit });
  });
});

describe('what works a picture', () => {
  it.each([
    'Open image in new window',
    'Bild vergrößern',
    'Agrandir l’image',
    'Ampliar imagen',
    'Tela cheia',
    'Ingrandisci immagine',
    'Förstora bilden',
    'Åpne bildet i nytt vindu',
    'Suurenna kuva',
    'Powiększ zdjęcie',
    'Zvětšit fotografii',
    'Увеличить фото',
    'Збільшити фото',
    'Tam ekran',
    'تكبير الصورة',
    'מסך מלא',
    '点击放大',
    '写真を拡大',
    '사진 크게보기',
    'Perbesar gambar',
  ])('is furniture: %s', (line) => {
    expect(readFurniture(line)).toEqual(['picture']);
  });
});

describe('the standfirst of a page', () => {
  it.each(['Click to share on Facebook (Opens in new window)', `Leben am Hafen: ${HEADLINE}`])(
    'is not %s',
    (line) => {
      expect(read(['Start', HEADLINE, line, 'Von Anna Flut', DATE]).standfirst).toBeUndefined();
    },
  );
});

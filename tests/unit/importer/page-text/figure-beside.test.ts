import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
  'Nobody will climb the hundred steps of the tower now, but the lamp of the lighthouse goes on turning all night.',
].join('\n\n');

function readPage(...lines: string[]) {
  const head = ['News', 'Harbour', 'The lighthouse of Saltmere loses its last two keepers', '12 March 2024'];
  return pageText.read([...head, ...lines, STORY].join('\n\n'));
}

describe('what stands beside a picture', () => {
  it.each([
    'Artikel anhörenMerkenTeilenZusammenfassen',
    'MegosztásKüldésHozzászólások 73Nyomtatás',
    'DelenLuister34Bewaar',
    'Buttons A+ A-',
  ])('is no description where it is buttons: %s', (buttons) => {
    const { picture, fields } = readPage(buttons, 'The tower at dusk. Photo: Ann Tide');
    expect(picture).toEqual({ caption: 'The tower at dusk.', credit: 'Photo: Ann Tide' });
    expect(fields.standfirst).toBeUndefined();
  });
  it('is no description where buttons stand between', () => {
    const { picture } = readPage('A morning on the rock', 'Share', 'The tower at dusk. Photo: Ann Tide');
    expect(picture).toEqual({ caption: 'The tower at dusk.', credit: 'Photo: Ann Tide' });
  });
  it('may be a number of how many', () => {
    const { picture } = readPage('A tower at dusk', '1/4', 'The tower at dusk. Photo: Ann Tide');
    expect(picture).toEqual({
      alt: 'A tower at dusk',
      caption: 'The tower at dusk.',
      credit: 'Photo: Ann Tide',
    });
  });
});

const TOWER = 'The keepers in the tower on its last evening.';

describe('a description that ends with its credit', () => {
  it('has the credit once more under it', () => {
    const { picture } = readPage('The tower at dusk. Photo: Ann Tide/Quayside', '© Ann Tide/Quayside');
    expect(picture).toEqual({
      alt: 'The tower at dusk. Photo: Ann Tide/Quayside',
      credit: 'Photo: Ann Tide/Quayside',
    });
  });
  it('has the credit once more under it, and the place of the story above it', () => {
    const { picture } = readPage(
      'Saltmere',
      'The tower at dusk. Photo: Ann Tide/Quayside',
      '© Ann Tide/Quayside',
    );
    expect(picture?.alt).toBe('The tower at dusk. Photo: Ann Tide/Quayside');
  });
  it('may say when that was, as its caption does', () => {
    const { picture } = readPage(
      'The tower of Saltmere, 3 March 2024',
      'The tower of Saltmere, 3 March 2024 - Photo: Ann Tide',
    );
    expect(picture).toEqual({
      alt: 'The tower of Saltmere, 3 March 2024',
      caption: 'The tower of Saltmere, 3 March 2024',
      credit: 'Photo: Ann Tide',
    });
  });
  it('stands over a caption that ends with the same credit', () => {
    const { picture } = readPage(
      'Two keepers in an old tower Photo: Ann Tide/Quayside',
      'Nobody will light the lamp by hand, says the board.Photo: Ann Tide/Quayside',
    );
    expect(picture).toEqual({
      alt: 'Two keepers in an old tower',
      caption: 'Nobody will light the lamp by hand, says the board.',
      credit: 'Photo: Ann Tide/Quayside',
    });
  });
  it.each([
    ['The keepers in the tower on its last evening', 'Ann B. Tide - THE COURIER'],
    ['The keepers in the tower on its last evening', 'Picha: Ann Tide/AP Photo/picture alliance'],
    ['The keepers in the tower on its last evening.', ' — A. Tide / 12 Quays'],
  ])('is said once more, and right behind it who made the picture: %s%s', (alt, credit) => {
    const { picture } = readPage(alt, `${alt}${credit}`);
    expect(picture).toEqual({ alt, caption: alt, credit: credit.replace(/^ — /u, '') });
  });
  it('is said once more with the credit behind its own', () => {
    const alt = 'The keepers in the tower. (Photo d’illustration)';
    const { picture } = readPage(alt, `${alt} © AFP - ANN TIDE`);
    expect(picture).toEqual({ alt, caption: alt, credit: '© AFP - ANN TIDE' });
  });
  it('is said once more behind the button that shows it larger', () => {
    const { picture } = readPage(TOWER, `Lihat Foto ${TOWER} (COURIER/ANN TIDE)`);
    expect(picture).toEqual({ alt: TOWER, caption: TOWER, credit: 'COURIER/ANN TIDE' });
  });
  it('is said once more behind a label', () => {
    const alt = 'The keepers in the tower. Pic: AP';
    expect(readPage(alt, `Image:${alt}`).picture).toMatchObject({ alt, credit: 'Pic: AP' });
  });
  it('has the day in it, once more under a count, and over the credit', () => {
    const alt = 'The keepers of Saltmere in the tower (18 March 2024)';
    const { picture } = readPage(alt, '1 of 6', alt, '| Photo: Ann Tide');
    expect(picture).toMatchObject({ alt, caption: alt, credit: 'Photo: Ann Tide' });
  });
  it('is a name that the caption goes on behind', () => {
    const caption = 'Arthur Quill, the last keeper, lit the lamp by hand.';
    const { picture } = readPage('By Ann Rock', 'Arthur Quill', `${caption} | COURIER`);
    expect(picture).toMatchObject({ caption, credit: 'COURIER' });
  });
  it('stands over a caption with a name right at its full stop', () => {
    const { picture } = readPage('A keeper shovels snow.', 'The last keeper shovels snow.Ann Tide-Rock');
    expect(picture).toMatchObject({ caption: 'The last keeper shovels snow.', credit: 'Ann Tide-Rock' });
  });
  it('may be a credit and nothing else, twice', () => {
    const { picture } = readPage('Фото: Анна Скалова / «Маяк»', 'Фото: Анна Скалова / «Маяк»');
    expect(picture).toMatchObject({ alt: 'Фото: Анна Скалова / «Маяк»' });
  });
  it('may begin with a shorter one', () => {
    const { picture } = readPage(
      'By Ann Rock',
      'Arthur Quill',
      'Arthur Quill on the gallery, with the lamp he lit in “The Tide”—ANN B. TIDE',
    );
    expect(picture).toEqual({
      alt: 'Arthur Quill',
      caption: 'Arthur Quill on the gallery, with the lamp he lit in “The Tide”',
      credit: 'ANN B. TIDE',
    });
  });
});

describe('a picture above the headline', () => {
  const headline = 'The lighthouse of Saltmere loses its last two keepers';
  const rest = ['By Arthur Quill', '12 March 2024', STORY];
  it('may have its caption under the credit', () => {
    const lines = [
      'News',
      'Photo: Ann Tide',
      'The keepers said goodbye to their tower at dusk.',
      headline,
      ...rest,
    ];
    const { picture, fields } = pageText.read(lines.join('\n\n'));
    expect(picture).toEqual({
      caption: 'The keepers said goodbye to their tower at dusk.',
      credit: 'Photo: Ann Tide',
    });
    expect(fields.headline).toBe(headline);
  });
  it('may be described by the headline', () => {
    const lines = ['News', headline, 'Photo: Ann Tide', headline, ...rest];
    expect(pageText.read(lines.join('\n\n')).picture).toEqual({ alt: headline, credit: 'Photo: Ann Tide' });
  });
});

describe('a brand written as two words', () => {
  it('is no row of buttons', () => {
    const { picture } = readPage(
      'YouTube auf dem iPhone des Wärters',
      'YouTube auf dem iPhone. Foto: Ann Tide',
    );
    expect(picture?.alt).toBe('YouTube auf dem iPhone des Wärters');
  });
});

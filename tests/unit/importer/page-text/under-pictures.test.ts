import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { partUnder } from '../../../../src/importer/page-text/under-pictures.ts';

describe('partUnder', () => {
  it.each([
    ['The keeper waves from the gallery.ANN TIDE', 'The keeper waves from the gallery.', 'ANN TIDE'],
    ['रखवाला दीपस्तंभ से हाथ हिलाता है(फोटो- नमक टाइम्स)', 'रखवाला दीपस्तंभ से हाथ हिलाता है', 'फोटो- नमक टाइम्स'],
    ['Paznicul face semn din far FOTO Arhivă Valul', 'Paznicul face semn din far', 'FOTO Arhivă Valul'],
    ['Vartija vilkuttaa tornista. Aino Luoto', 'Vartija vilkuttaa tornista.', 'Aino Luoto'],
    ['Vörðurinn veifar úr vitanum. vitinn.is/Jón Sker', 'Vörðurinn veifar úr vitanum.', 'vitinn.is/Jón Sker'],
    ['Смотритель машет с маякаАнна Скалова', 'Смотритель машет с маяка', 'Анна Скалова'],
    [
      'O faroleiro no filme de Rita Mar Ana Costa/Divulgação',
      'O faroleiro no filme de Rita Mar',
      'Ana Costa/Divulgação',
    ],
    [
      'Faroleiros à porta do farol de Salinas RITA MAR COSTA/ONDA',
      'Faroleiros à porta do farol de Salinas',
      'RITA MAR COSTA/ONDA',
    ],
    ['সন্ধ্যায় ঘাট ছাড়ছে ফেরি। —নিজস্ব চিত্র।', 'সন্ধ্যায় ঘাট ছাড়ছে ফেরি।', 'নিজস্ব চিত্র'],
    ['Anna Hafen als Wärterin. – (c) Marie Mole / Burg', 'Anna Hafen als Wärterin.', 'Marie Mole / Burg'],
    ['Die Wärterin winkt. (c) Marie Mole', 'Die Wärterin winkt.', 'Marie Mole'],
    ['Uma ilha, um farol e três irmãos DR', 'Uma ilha, um farol e três irmãos', 'DR'],
    ['ANP | De vuurtoren van Zoutdam bij storm', 'De vuurtoren van Zoutdam bij storm', 'ANP'],
    ['Асен МорскиПазачът на фара маха на корабите', 'Пазачът на фара маха на корабите', 'Асен Морски'],
    ['Il guardiano saluta dalla torre (ansa)', 'Il guardiano saluta dalla torre', 'ansa'],
    ['The keeper, in the film “Tide”—ANN B. TIDE', 'The keeper, in the film “Tide”', 'ANN B. TIDE'],
    ['"איש לא אמר לנו". המגדלור בנמל/דנה גלים', '"איש לא אמר לנו". המגדלור בנמל', 'דנה גלים'],
    [
      'Anne-Marie Marée Le QuaiPaul Rocher, 74 ans, à la barre de son bateau',
      'Paul Rocher, 74 ans, à la barre de son bateau',
      'Anne-Marie Marée Le Quai',
    ],
    [
      'Onos Kopaitės / Švyturio nuotr./Sargas moja laivams',
      'Sargas moja laivams',
      'Onos Kopaitės / Švyturio nuotr.',
    ],
  ])('parts %s', (text, caption, credit) => {
    expect(partUnder(text)).toEqual({ caption, credit });
  });
  it.each([
    'Luka: Susret u 30. kolu SuperSport HNL-a',
    'The keeper and the harbour master',
    'Recenzja filmu o latarni, reż. Anna Morska',
    'Ann Tide Ben Rock',
    'The keeper waves from the gallery.',
  ])('finds no maker in %s', (text) => {
    expect(partUnder(text)).toBeUndefined();
  });
});

const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
  'Nobody will climb the hundred steps of the tower now, but the lamp of the lighthouse goes on turning all night.',
].join('\n\n');

function readPicture(...lines: string[]) {
  const head = ['News', 'Harbour', 'The lighthouse of Saltmere loses its last two keepers', '12 March 2024'];
  return pageText.read([...head, ...lines, STORY].join('\n\n'));
}

describe('a caption whose maker stands before it', () => {
  it.each([
    ['Photo: Ann Tide The last keeper carries his lamp down to the quay.', 'Photo: Ann Tide'],
    [
      'Photo: Ann Tide archives The Quay The last keeper carries his lamp down to the quay.',
      'Photo: Ann Tide archives The Quay',
    ],
  ])('is parted from it: %s', (line, credit) => {
    const caption = 'The last keeper carries his lamp down to the quay.';
    expect(readPicture(line).picture).toEqual({ caption, credit });
  });
  it('is not where the name may go on', () => {
    expect(readPicture('Photo: Ann Tide Rock Quay').picture).toEqual({ credit: 'Photo: Ann Tide Rock Quay' });
  });
});

describe('a picture whose caption ends with its maker', () => {
  it('is told by the description right above it', () => {
    const { picture, fields } = readPicture(
      'A tower over the sea\nThe keepers say goodbye to the tower that they lit for so long.ANN TIDE',
    );
    expect(picture).toEqual({
      alt: 'A tower over the sea',
      caption: 'The keepers say goodbye to the tower that they lit for so long.',
      credit: 'ANN TIDE',
    });
    expect(fields.headline).toBe('The lighthouse of Saltmere loses its last two keepers');
  });
  it('may have the maker and the house in a line of their own', () => {
    const { picture, names } = readPicture(
      'A tower over the sea\nThe keepers say goodbye to the tower that they lit for so long.',
      'Ann Tide / Quayside',
    );
    expect(picture?.credit).toBe('Ann Tide / Quayside');
    expect(names).toBeUndefined();
  });
  it('has no section for its description', () => {
    expect(readPicture('Seafaring', 'The tower at dusk. Photo: Ann Tide').picture).toEqual({
      caption: 'The tower at dusk.',
      credit: 'Photo: Ann Tide',
    });
  });
  it('is none where names parted by a stroke are a menu', () => {
    expect(readPicture('Newsrooms / Files').picture).toBeUndefined();
  });
});

describe('a picture that its place tells', () => {
  it('has a name alone in brackets for its maker', () => {
    expect(readPicture('(Новица Скела)').picture).toEqual({ credit: 'Новица Скела' });
  });
  it('may have no description: the sentence above the date ends with the maker', () => {
    expect(readPicture('Kumakaway ang bantay mula sa tuktok ng parola. Juan Dagat').picture).toEqual({
      caption: 'Kumakaway ang bantay mula sa tuktok ng parola.',
      credit: 'Juan Dagat',
    });
  });
  it('is none where a line in a block of its own says where the article comes from', () => {
    expect(readPicture('Kerttu Kari, toimittaja', 'Lähde: STT').picture).toBeUndefined();
    expect(readPicture('Lapas žurnalas', 'Šaltinis: BNS').picture?.credit).toBeUndefined();
  });
  it('has a sentence in one block with its credit for its caption', () => {
    const words = 'The tower of the lighthouse is two metres higher since the last great storm.';
    const { picture, fields } = pageText.read(
      [
        'News',
        'The lighthouse of Saltmere loses its last two keepers',
        `${words}\n© SRT`,
        '12 March 2024',
        STORY,
      ].join('\n\n'),
    );
    expect(picture).toEqual({ caption: words, credit: '© SRT' });
    expect(fields.standfirst).not.toBe(words);
  });
  it('stands above the headline with a sentence, a caption and a credit', () => {
    const { picture } = pageText.read(
      [
        'Kultur',
        'Sport',
        'Eine Frau in Wollmütze steht mit einem Fernrohr auf der Galerie eines Turms.',
        'Sieht alles: die Wärterin auf ihrem Posten',
        'Foto: Anna Flut/Hafenbild',
        'Der Leuchtturm von Salzmeer verliert seine beiden Wärter',
        'Seit vierzig Jahren brennt die Lampe. Nun zündet sie sich selbst an, und niemand steigt mehr hinauf.',
        '21.1.2024',
        STORY,
      ].join('\n\n'),
    );
    expect(picture).toEqual({
      alt: 'Eine Frau in Wollmütze steht mit einem Fernrohr auf der Galerie eines Turms.',
      caption: 'Sieht alles: die Wärterin auf ihrem Posten',
      credit: 'Foto: Anna Flut/Hafenbild',
    });
  });
});

describe('a picture in the midst of a text', () => {
  const [first = '', second = '', third = ''] = STORY.split('\n\n');
  const head = ['News', 'The lighthouse of Saltmere loses its last two keepers', '12 March 2024'];
  const readParagraphs = (...lines: string[]) =>
    pageText
      .read([...head, first, ...lines, third].join('\n\n'))
      .blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

  it('may have its words and its maker right under a paragraph', () => {
    const words = 'The lamp was carried down the stairs by six peopleStudio Quayside';
    expect(readParagraphs(`${first} ${second} ${third}\n${words}`)).not.toContain(words);
  });
  it('may have the same words over its credit and under it', () => {
    const words = 'The lamp was carried down.';
    expect(readParagraphs(second, words, 'PHOTO ANN TIDE, THE COURIER', words)).not.toContain(words);
  });
});

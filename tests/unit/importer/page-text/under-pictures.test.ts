import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { partUnder } from '../../../../src/importer/page-text/under-pictures.ts';

describe('partUnder', () => {
  it.each([
    ['The keeper waves from the gallery.ANN TIDE', 'The keeper waves from the gallery.', 'ANN TIDE'],
    ['Vartija vilkuttaa tornista. Aino Luoto', 'Vartija vilkuttaa tornista.', 'Aino Luoto'],
    ['Vörðurinn veifar úr vitanum. vitinn.is/Jón Sker', 'Vörðurinn veifar úr vitanum.', 'vitinn.is/Jón Sker'],
    ['Смотритель машет с маякаАнна Скалова', 'Смотритель машет с маяка', 'Анна Скалова'],
    [
      'O faroleiro no filme de Rita Mar Ana Costa/Divulgação',
      'O faroleiro no filme de Rita Mar',
      'Ana Costa/Divulgação',
    ],
    ['Uma ilha, um farol e três irmãos DR', 'Uma ilha, um farol e três irmãos', 'DR'],
    ['ANP | De vuurtoren van Zoutdam bij storm', 'De vuurtoren van Zoutdam bij storm', 'ANP'],
    ['Асен МорскиПазачът на фара маха на корабите', 'Пазачът на фара маха на корабите', 'Асен Морски'],
    [
      'Onos Kopaitės / Švyturio nuotr./Sargas moja laivams',
      'Sargas moja laivams',
      'Onos Kopaitės / Švyturio nuotr.',
    ],
  ])('parts %s', (text, caption, credit) => {
    expect(partUnder(text)).toEqual({ caption, credit });
  });
  it.each(['The keeper and the harbour master', 'Ann Tide Ben Rock', 'The keeper waves from the gallery.'])(
    'finds no maker in %s',
    (text) => {
      expect(partUnder(text)).toBeUndefined();
    },
  );
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

import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
  'Nobody will climb the hundred steps of the tower now, but the lamp of the lighthouse goes on turning all night.',
];
const TOWER = 'The tower of Saltmere at dusk.';
const LAMP = 'The lamp that the keepers left behind.';

function read(...lines: string[]) {
  const head = ['News', 'Harbour', 'The lighthouse of Saltmere loses its last two keepers', '12 March 2024'];
  const { picture, blocks } = pageText.read([...head, ...lines, ...STORY].join('\n\n'));
  return {
    picture,
    more: blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
    texts: blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
  };
}

describe('pictures that follow each other above a text', () => {
  it.each<[string, string[]]>([
    ['each with its count', ['1 of 2', `${TOWER} Photo: Ann Tide`, '2 of 2', `${LAMP} Photo: Bob Rock`]],
    ['with nothing between them', [`${TOWER} Photo: Ann Tide`, `${LAMP} Photo: Bob Rock`]],
  ])('are all pictures of it: %s', (_what, lines) => {
    expect(read(...lines)).toEqual({
      picture: { caption: TOWER, credit: 'Photo: Ann Tide' },
      more: [{ caption: LAMP, credit: 'Photo: Bob Rock' }],
      texts: STORY,
    });
  });
  it('may be by one maker', () => {
    const { picture, more } = read('A storm over the quay. Photo: Bob Rock', `${LAMP} Photo: Bob Rock`);
    expect([picture, more]).toEqual([
      { caption: 'A storm over the quay.', credit: 'Photo: Bob Rock' },
      [{ caption: LAMP, credit: 'Photo: Bob Rock' }],
    ]);
  });
  it('may be described by the line that is said once more behind its count', () => {
    const [tower, lamp] = [`${TOWER} (Ann Tide via AP)`, `${LAMP} (AP Photo/Bob Rock)`];
    expect(read(tower, `1 of 2 | ${tower}`, lamp, `2 of 2 | ${lamp}`)).toEqual({
      picture: { alt: tower, caption: TOWER, credit: 'Ann Tide via AP' },
      more: [{ alt: lamp, caption: LAMP, credit: 'AP Photo/Bob Rock' }],
      texts: STORY,
    });
  });
  it('may be described by their captions, and the next by none', () => {
    expect(read(TOWER, `${TOWER} (photo: Ann Tide)`, `${LAMP} (photo: Bob Rock)`).more).toEqual([
      { caption: LAMP, credit: 'photo: Bob Rock' },
    ]);
  });
  it('may be said twice with no maker', () => {
    const lamp = 'The lamp that the keepers left behind';
    expect(read(TOWER, `${TOWER} (photo: Ann Tide)`, lamp, lamp).more).toEqual([
      { alt: lamp, caption: lamp },
    ]);
  });
  it('are none where an agency stands there twice', () => {
    expect(read(TOWER, `${TOWER} / Harbour Guard`, 'EFE', 'EFE').more).toEqual([]);
  });
  it('are none where the lead picture is described, and the next lines are a standfirst and its agency', () => {
    const deck = 'The keepers of Saltmere have lit its lamp for forty years. Now it lights itself.';
    expect(read(TOWER, `${TOWER} Foto: Ann Tide/TT`, deck, 'TT').more).toEqual([]);
  });
  it('are none where a line has no credit', () => {
    expect(read(`${TOWER} Photo: Ann Tide`, 'A lamp goes out').more).toEqual([]);
  });
});

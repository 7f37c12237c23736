import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const readPicture = (below: string) => {
  const { caption, credit } = toPage({ below }).picture ?? {};
  return { caption, credit };
};

const toFigure = (words: string) =>
  `<figure><img src="/tower-900.jpg" alt="A tower"><figcaption>${words}</figcaption></figure>`;

describe('readPage finds who made a picture', () => {
  it.each([
    [
      'at the foot of its caption',
      toFigure('The tower was lit in 1846.<footer>Ann Tide</footer>'),
      'The tower was lit in 1846.',
      'Ann Tide',
    ],
    [
      'at the foot of the figure, under its caption',
      `${toFigure('The tower was lit in 1846.').replace('</figure>', '<footer>Quayside/Tide</footer></figure>')}`,
      'The tower was lit in 1846.',
      'Quayside/Tide',
    ],
    [
      'in a line of which only the agency is marked',
      toFigure('The tower at dusk | foto: <span>Ann Tide</span>, <span class="author-src">QUAYS</span>'),
      'The tower at dusk',
      'foto: Ann Tide, QUAYS',
    ],
    [
      'under a picture in the middle of the page',
      '<center><img src="/tower-900.jpg" alt=""></center><p class="x">The tower at dusk. Photo: Ann Tide</p>',
      'The tower at dusk.',
      'Photo: Ann Tide',
    ],
    [
      'that it was given, in Icelandic',
      toFigure('<span>Vitinn við höfnina.</span><span class="image__credit">Aðsend</span>'),
      'Vitinn við höfnina.',
      'Aðsend',
    ],
    [
      'under a mark that is written in one word',
      toFigure('<p>The keeper in the tower</p> <span class="tile__photoAuthor">Keeper’s album</span>'),
      'The keeper in the tower',
      'Keeper’s album',
    ],
    [
      'behind a dash, with the day and the house',
      toFigure('A torre da ilha, acesa desde 1846 - Ana Maré - 16.nov.21/Folha do Cais'),
      'A torre da ilha, acesa desde 1846',
      'Ana Maré - 16.nov.21/Folha do Cais',
    ],
    [
      'behind a dash, a house in capitals and a name',
      toFigure('Penduduk menaiki rakit ke menara. - BHP/ANA TIDE BINTI ALI'),
      'Penduduk menaiki rakit ke menara.',
      'BHP/ANA TIDE BINTI ALI',
    ],
    [
      'in brackets, an agency in another script',
      toFigure('المنارة عند الغروب. (واس)'),
      'المنارة عند الغروب.',
      'واس',
    ],
    [
      'in square brackets',
      toFigure('The tower at dusk. <span class="copyright">[Tidings - Ann Tide]</span>'),
      'The tower at dusk.',
      'Tidings - Ann Tide',
    ],
    [
      'in what shows over it, behind its description',
      '<div><img src="/tower-900.jpg" alt="A tower" title="A tower | picture alliance / dpa"></div>',
      undefined,
      'picture alliance / dpa',
    ],
  ])('%s', (_what, below, caption, credit) => {
    expect(readPicture(below)).toEqual({ caption, credit });
  });

  it('but not in what shows over it and is no name', () => {
    const words = 'A tower | open the picture in a window of its own';
    expect(
      readPicture(`<figure><img src="/tower-900.jpg" alt="A tower" title="${words}"></figure>`).credit,
    ).toBe(undefined);
  });
});

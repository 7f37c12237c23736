import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const IMAGE = '<img src="/tower-900.jpg" alt="">';

const readPicture = (below: string, head = '') => {
  const { alt, caption, credit } = toPage({ below, head }).picture ?? {};
  return { alt, caption, credit };
};

const toFigure = (words: string) => `<figure>${IMAGE}<figcaption>${words}</figcaption></figure>`;

describe('readPage parts a caption from its credit', () => {
  it.each([
    [
      'with a label in capitals',
      'Кметът до фара СНИМКА: Личен архив',
      'Кметът до фара',
      'СНИМКА: Личен архив',
    ],
    [
      'in brackets with a dot',
      'Ngọn hải đăng trước bình minh (Ảnh: Hà Bến).',
      'Ngọn hải đăng trước bình minh',
      'Ảnh: Hà Bến',
    ],
    [
      'behind a stroke',
      '등대지기가 불을 켜고 있다. /김바다 기자',
      '등대지기가 불을 켜고 있다.',
      '김바다 기자',
    ],
    ['behind a danda', 'घाट पर खड़ा नाविक। लहर', 'घाट पर खड़ा नाविक।', 'लहर'],
    [
      'that says it was given',
      'The keeper climbs the tower. (Supplied)',
      'The keeper climbs the tower.',
      'Supplied',
    ],
    [
      'in small letters behind a label',
      'Le phare à Lumière. Ph. droits tiers',
      'Le phare à Lumière.',
      'Ph. droits tiers',
    ],
    [
      'with a plain equals sign',
      '灯台へ向かう船=海野市で2024年3月25日、海野花子撮影',
      '灯台へ向かう船=海野市で2024年3月25日',
      '海野花子撮影',
    ],
  ])('%s', (_what, words, caption, credit) => {
    expect(readPicture(toFigure(words))).toEqual({ alt: undefined, caption, credit });
  });
});

describe('readPage reads a picture', () => {
  const told = { alt: 'A white tower', caption: 'The tower at dawn', credit: 'Ann Tide' };

  it.each([
    [
      'that stands in a noscript once more',
      `<div class="lead-image"><div><noscript><img src="/tower-900.jpg" alt=""></noscript>
      <img data-src="/tower-900.jpg" alt="A white tower"></div><div class="image-caption">
      <span class="caption">The tower at dawn</span><span class="photographer">Ann Tide</span></div></div>`,
    ],
    [
      'in an element of the page’s own',
      `<figure><slow-image src="/tower-900.jpg" alt="A white tower"></slow-image>
      <figcaption><p>The tower at dawn</p><small class="credit">Ann Tide</small></figcaption></figure>`,
    ],
    [
      'whose credit holds the caption',
      `<div class="hero-image"><img src="/tower-900.jpg" alt="A white tower"><div class="image--author">
      <p class="image--desc">The tower at dawn</p><p class="image--source">Ann Tide</p></div></div>`,
    ],
    [
      'beside a button for more',
      `<div class="gallery"><div><img src="/tower-900.jpg" alt="A white tower"><div>Daugiau nuotraukų (5)</div></div>
      <div class="caption">The tower at dawn</div><div class="credit">Ann Tide</div></div>`,
    ],
  ])('%s', (_what, below) => {
    expect(readPicture(below)).toEqual(told);
  });

  it('with both who took it and for whom', () => {
    const words = '<span class="photographer">Ann Tide</span><span class="agency">Coastal Press</span>';
    expect(readPicture(toFigure(`The tower at dawn ${words}`)).credit).toBe('Ann Tide / Coastal Press');
  });

  it('joins no licence to the one who took it', () => {
    const words = '<span class="credit">Ann Tide</span> <span class="credit">CC BY 4.0</span>';
    expect(readPicture(toFigure(`The tower at dawn ${words}`)).credit).toBe('Ann Tide');
  });

  it('with unmarked words in its box', () => {
    const words = 'The keeper of the old tower climbs the last of its steps';
    const below = `<div class="photo-box"><img src="/tower-900.jpg" alt="A white tower"><p>${words}</p></div>`;
    expect(readPicture(below).caption).toBe(words);
  });

  it('and not the title of a film before it', () => {
    const head = '<meta property="og:image" content="https://courier.example/tower-900.jpg">';
    const film =
      '<div class="video-player"><img src="/film-1.jpg" alt=""><div class="caption">Watch the keeper climb</div></div>';
    const below = `${film}<p>${'The light stays lit for the boats that come home late. '.repeat(3)}</p>${toFigure('The tower at dawn')}`;
    expect(readPicture(below, head).caption).toBe('The tower at dawn');
  });
});

import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const toSlide = (name: string, words: string) =>
  `<div class="carousel-item"><div><img src="/${name}.jpg" alt=""></div><div class="slide-infoText"><p>${words}</p></div></div>`;

/** The caption and credit of each picture of a page with something under its headline. */
const listTold = (below: string) => {
  const { picture, blocks } = toPage({ below });
  const pictures = blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
  return [...(picture ? [picture] : []), ...pictures].map(({ caption, credit }) => [caption, credit]);
};

const TOWER = ['The tower at dusk, on May 3.', 'Ann Tide/AP'];
const BELL = ['The bell before it was cast again.', 'Ben Quay/AP'];

describe('readPage reads a gallery over the text', () => {
  it.each([
    [
      'of boxes marked as slides',
      `<div class="carousel">${toSlide('tower', `${TOWER[0]} (${TOWER[1]})`)}${toSlide('bell', `${BELL[0]} (${BELL[1]})`)}</div><p>By Cora Reef</p>`,
    ],
    [
      'of slides in one figure',
      `<figure class="lead"><div><div class="one"><img src="/tower.jpg" alt=""><div class="captionImg">${TOWER[0]} (${TOWER[1]})</div></div><div class="one"><img src="/bell.jpg" alt=""><div class="captionImg">${BELL[0]} (${BELL[1]})</div></div></div></figure><p>By Cora Reef</p>`,
    ],
  ])('%s', (_what, below) => {
    expect(listTold(below)).toEqual([TOWER, BELL]);
  });

  it('and leaves out slides that lead to other articles', () => {
    const other = (name: string) =>
      `<div class="carousel-item"><a href="/${name}"><img src="/${name}.jpg" alt=""><h3>The ${name} of Salina rings twice</h3></a></div>`;
    expect(
      listTold(`<div class="carousel">${other('bell')}${other('buoy')}</div><p>By Cora Reef</p>`),
    ).toEqual([]);
  });
});

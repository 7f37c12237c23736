import { describe, expect, it } from 'vitest';
import { IMAGE, WORDS, toPage } from '../light-page.ts';

const readUnder = (inside: string, image = IMAGE) =>
  toPage({ below: `<figure>${image}<figcaption>${inside}</figcaption></figure>` }).picture;

describe('readPage takes for no credit', () => {
  it('a claim of rights, where the description names the maker', () => {
    const image = '<img src="/tower-900.jpg" alt="A tower at dusk © Agenzia/Ann Tide">';
    const picture = readUnder(
      `${WORDS.caption} - <span class="credits">RIPRODUZIONE RISERVATA</span>`,
      image,
    );
    expect(picture).toMatchObject({ caption: WORDS.caption, credit: '© Agenzia/Ann Tide' });
  });

  it('a button in bold', () => {
    const buttons = '<b class="hide-caption"><b>hide caption</b></b><b>toggle caption</b>';
    const picture = readUnder(
      `<p>${WORDS.caption} <b class="credit">Ann Tide for The Courier</b> ${buttons}</p>`,
    );
    expect(picture).toMatchObject({ caption: WORDS.caption, credit: 'Ann Tide for The Courier' });
  });
});

describe('readPage takes for a credit', () => {
  it.each([
    ['a word that names no maker', '<span class="credit">Divulgação</span>', 'Divulgação'],
    ['who gave the picture', '(Submitted by Ann Tide)', 'Submitted by Ann Tide'],
    ['a label without its sign', '(Фото Н. Бркић)', 'Фото Н. Бркић'],
  ])('%s', (_what, shown, credit) => {
    expect(readUnder(`${WORDS.caption} ${shown}`)).toMatchObject({ caption: WORDS.caption, credit });
  });

  it('a Korean reporter behind the sentence', () => {
    expect(readUnder('등대에 안내문이 붙어 있다. 한바다 기자')).toMatchObject({
      caption: '등대에 안내문이 붙어 있다.',
      credit: '한바다 기자',
    });
  });

  it('what its box holds, and not for the caption too', () => {
    const below = `<div class="image">${IMAGE}<div class="image-credit"><span class="caption-text">Image: Shutterstock/Ann Tide</span></div></div>`;
    const { picture } = toPage({ below });
    expect(picture?.credit).toBe('Image: Shutterstock/Ann Tide');
    expect(picture?.caption ?? '').toBe('');
  });
});

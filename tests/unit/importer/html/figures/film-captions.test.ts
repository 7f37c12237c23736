import { describe, expect, it } from 'vitest';
import { IMAGE, TEXT, toPage, WORDS } from '../light-page.ts';

const { alt, caption } = WORDS;

describe('readPage finds what stands under a picture', () => {
  it.each([
    [
      'where the element for captions holds the credit alone',
      `<div class="image">${IMAGE}<div><div class="image__caption attribution">${caption}</div><figcaption class="image__credit">Ann Tide/AP</figcaption></div></div>`,
    ],
    [
      'in attributes for scripts, whatever letter stands in their names',
      `<figure>${IMAGE}<div data-c-credit="Ann Tide/AP"><div data-c-caption="${caption}"></div></div></figure>`,
    ],
    [
      'in marks of one short word',
      `<div class="imageBox">${IMAGE}<span><span class="fototxt">${caption}</span> <span class="sign">Ann Tide/AP</span></span></div>`,
    ],
  ])('%s', (_what, below) => {
    expect(toPage({ below }).picture).toMatchObject({ alt, caption, credit: 'Ann Tide/AP' });
  });

  it('without the title of a film', () => {
    const below = `<div><a href="/film">${IMAGE}<span>Video</span></a></div><div><div class="caption"><h4><a href="/film">Tower talk</a></h4><p>${caption}</p></div></div>`;
    expect(toPage({ below }).picture).toMatchObject({ alt, caption });
  });
});

describe('readPage finds the lead picture', () => {
  const LINE = '등대지기 두 사람이 내년까지 바위섬에 남는다';
  const portrait = '<li><img src="/rk1.jpg" alt="김바다기자"><a href="/reporter/1">김바다</a></li>';
  const figure = `<figure>${IMAGE}<figcaption>${caption}</figcaption></figure>`;

  it('below the portrait of a reporter and a few short lines', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"김바다"}}</script>';
    const below = `<ul>${portrait}</ul><div><p>${LINE}</p><p>${LINE} 1</p><p>${LINE} 2</p>${figure}<p>${TEXT} ${TEXT} 1</p></div>`;
    expect(toPage({ head, below, language: 'ko' }).picture).toMatchObject({ alt, caption });
  });
});

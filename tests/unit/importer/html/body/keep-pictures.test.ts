import { describe, expect, it } from 'vitest';
import { keepPictures } from '../../../../../src/importer/html/body/keep-pictures.ts';
import { parseMarkup } from '../../../../../src/importer/html/tree/dom.ts';

const FIGURE = '<figure><img src="/tower.jpg" alt=""><figcaption>The tower</figcaption></figure>';

function keep(markup: string): string {
  const document = parseMarkup(markup);
  keepPictures(document);
  return document.body.innerHTML;
}

describe('keepPictures', () => {
  it.each([
    ['<button type="button"><img src="/tower.jpg"></button>', '<div><img src="/tower.jpg"></div>'],
    [
      '<div class="media"><figure><img src="/goats.jpg"></figure></div>',
      '<div class="media"><figure><img src="/goats.jpg"></figure></div>',
    ],
    ['<button><img src="/plus.png">Show all</button>', '<button><img src="/plus.png">Show all</button>'],
    [`<div class="media-block">${FIGURE}</div>`, `<div class="picture-block">${FIGURE}</div>`],
    [
      `<div class="media">${FIGURE}<p>The bell</p></div>`,
      `<div class="media">${FIGURE}<p>The bell</p></div>`,
    ],
  ])('names the boxes in %j', (markup, kept) => {
    expect(keep(markup)).toBe(kept);
  });
});

import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const FIGURE = '<figure><img src="/tower-900.jpg" alt="A tower at dusk"></figure>';

describe('readPage finds the picture itself', () => {
  it('beside what stands there until it is loaded', () => {
    const { picture } = toPage({
      below: `<figure><div class="image"><img src="/grey-placeholder.png" class="x"><img src="/tower-900.jpg" alt="A tower at dusk"></div><figcaption>The tower was lit in 1846.</figcaption></figure>`,
    });
    expect(picture).toMatchObject({
      address: '/tower-900.jpg',
      alt: 'A tower at dusk',
      caption: 'The tower was lit in 1846.',
    });
  });

  it.each([
    [
      'the sign of a service',
      '<p><a href="/quay"><img src="/add-line.png" alt="Add us" height="36"></a></p>',
    ],
    ['a face beside the byline', '<div><img src="/ann.png" alt="ann" width="48" height="48"></div>'],
    ['the button of a shop for apps', '<a href="/app"><img src="/shop.png" alt="App Store"></a>'],
    [
      'what a link shows beside its words',
      '<ul><li><a href="/goats"><img src="/goats.jpg" alt="">Goats come by post</a></li></ul>',
    ],
    [
      'what a link shows that says the same',
      '<ul><li><a href="/goats"><img src="/goats.jpg" alt="Goats come by post">Goats come by post</a></li></ul>',
    ],
  ])('and not %s', (_what, other) => {
    const { picture, blocks } = toPage({
      below: `${FIGURE}<p>${'The bell was cast again. '.repeat(8)}</p>${other}`,
    });
    const others = blocks.filter(({ type }) => type === 'picture');
    expect({ alt: picture?.alt, others }).toEqual({ alt: 'A tower at dusk', others: [] });
  });

  it('where its sides say no more than how wide it is beside its height', () => {
    const { picture } = toPage({
      below: '<div><img src="/tower-900.jpg" alt="A tower" width="16" height="9"></div>',
    });
    expect(picture?.alt).toBe('A tower');
  });
});

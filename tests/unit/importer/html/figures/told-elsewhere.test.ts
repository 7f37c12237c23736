import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const SEEN = 'The tower was lit in 1846.';

describe('readPage finds what is told of a picture', () => {
  it.each([
    [
      'in the data of a link beside it',
      '<div class="image"><a data-caption="The tower was lit in 1846. (Photo: Ann Tide)"></a><img src="/tower-900.jpg" alt=""></div>',
      [SEEN, 'Photo: Ann Tide'],
    ],
    [
      'in the data of the box of a film',
      `<div class="media"><div data-caption="${SEEN}" data-photographer="Ann Tide/Quay"><button><img src="/tower-900.jpg" alt=""></button></div></div>`,
      [SEEN, 'Ann Tide/Quay'],
    ],
    [
      'as a credit alone in the data',
      '<figure><a data-caption="Foto: Ana Marea"><img src="/tower-900.jpg" alt="The tower"></a></figure>',
      [undefined, 'Foto: Ana Marea'],
    ],
    [
      'in a second caption of its own mark',
      `<figure><img src="/tower-900.jpg" alt=""><figcaption class="caption">${SEEN}</figcaption><figcaption itemprop="author">Ann Tide / Quay</figcaption></figure>`,
      [SEEN, 'Ann Tide / Quay'],
    ],
    [
      'in an element behind the sentence',
      `<figure><img src="/tower-900.jpg" alt=""><figcaption>${SEEN} <span>Ann Tide</span></figcaption></figure>`,
      [SEEN, 'Ann Tide'],
    ],
    [
      'in brackets alone',
      '<figure><img src="/tower-900.jpg" alt=""><figcaption>(Новица Морић)</figcaption></figure>',
      [undefined, 'Новица Морић'],
    ],
    [
      'in the description, where it stands nowhere else',
      '<figure><img src="/tower-900.jpg" alt="The tower at dusk | dpa"></figure>',
      [undefined, 'dpa'],
    ],
    [
      'in a table of two cells',
      `<table><tr><td><a href="/big"><img src="/tower-900.jpg" alt=""></a></td></tr><tr><td>${SEEN} <i>quay.example/Ann Tide</i></td></tr></table>`,
      [SEEN, 'quay.example/Ann Tide'],
    ],
    [
      'under a label that opens the caption',
      '<figure><img src="/tower-900.jpg" alt=""><figcaption>Foto: Menara itu menyala setiap malam di pelabuhan (dok. Polres Muara)</figcaption></figure>',
      ['Menara itu menyala setiap malam di pelabuhan', 'dok. Polres Muara'],
    ],
    [
      'behind a dash',
      '<figure><img src="/tower-900.jpg" alt=""><figcaption>Menara itu menyala lagi. - Foto WP/Laila Muara</figcaption></figure>',
      ['Menara itu menyala lagi.', 'Foto WP/Laila Muara'],
    ],
    [
      'in square brackets',
      '<figure><img src="/tower-900.jpg" alt=""><figcaption>Ο φάρος άναψε ξανά. [ΝΕΑ ΘΑΛΑΣΣΑ / ΑΝΝΑ ΑΚΤΗ]</figcaption></figure>',
      ['Ο φάρος άναψε ξανά.', 'ΝΕΑ ΘΑΛΑΣΣΑ / ΑΝΝΑ ΑΚΤΗ'],
    ],
    [
      'behind the label of a drawing',
      '<figure><img src="/tower-900.jpg" alt=""><figcaption>Fyret lyser igen. Tegning: Ulla Strand</figcaption></figure>',
      ['Fyret lyser igen.', 'Tegning: Ulla Strand'],
    ],
    [
      'behind the day and the place',
      '<figure><img src="/tower-900.jpg" alt=""><figcaption>再び点灯した灯台＝2025年2月14日、塩見市、海野花子撮影</figcaption></figure>',
      ['再び点灯した灯台＝2025年2月14日、塩見市', '海野花子撮影'],
    ],
    [
      'in a line under a bare picture',
      '<p><img src="/tower-900.jpg" alt=""></p><p><span>老灯塔重新亮起。<br>王　海摄（资料图片）</span></p>',
      ['老灯塔重新亮起。', '王　海摄'],
    ],
    [
      'behind a bar, the label last',
      '<figure><img src="/tower-900.jpg" alt=""><figcaption>Uosto švyturys | O. Jūrės / Marių nuotr.</figcaption></figure>',
      ['Uosto švyturys', 'O. Jūrės / Marių nuotr.'],
    ],
    [
      'behind the Khmer sign',
      '<figure><img src="/tower-900.jpg" alt=""><figcaption>ប៉មភ្លើង​ត្រូវ​បាន​បំភ្លឺ។ រូបថត៖ សុខ សមុទ្រ</figcaption></figure>',
      ['ប៉មភ្លើង​ត្រូវ​បាន​បំភ្លឺ។', 'រូបថត៖ សុខ សមុទ្រ'],
    ],
  ])('%s', (_where, below, expected) => {
    const { picture } = toPage({ below });
    expect([picture?.caption, picture?.credit]).toEqual(expected);
  });

  it('takes no title at the end of a sentence for a maker', () => {
    const { picture } = toPage({
      below:
        '<figure><img src="/tower-900.jpg" alt=""><figcaption>The crew of the <em>Ann Tide</em></figcaption></figure>',
    });
    expect([picture?.caption, picture?.credit]).toEqual(['The crew of the Ann Tide', undefined]);
  });

  it('keeps a picture with a link to another article in a table out of the lead', () => {
    const { picture } = toPage({
      below: `<table><tr><td><img src="/other-900.jpg" alt=""></td></tr><tr><td>Fog over Saltmere <a href="/fog">Read on</a></td></tr></table>`,
    });
    expect(picture?.caption).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../../../src/importer/html/body/to-blocks.ts';
import { readPage } from '../../../../../src/importer/html/read-page.ts';

const IMAGE = '<img src="https://salina.example/pier.jpg" alt="">';

const read = (html: string) =>
  toBlocks(html, { base: 'https://salina.example/' }).blocks.flatMap((block) =>
    block.type === 'picture' ? [{ caption: block.picture.caption, credit: block.picture.credit }] : [],
  );

describe('who made a picture, beside its caption', () => {
  it.each([
    [
      'in an element whose words say that the picture is theirs',
      `<figure>${IMAGE}<figcaption><span>Keltas prie molo</span><br><span>A. Jūrienės nuotr.</span></figcaption></figure>`,
      'Keltas prie molo',
      'A. Jūrienės nuotr.',
    ],
    [
      'in an element behind a stroke',
      `<div class="image">${IMAGE}<div class="img-caption">Trajekt na molu / <span>Ana Morska</span></div></div>`,
      'Trajekt na molu',
      'Ana Morska',
    ],
    [
      'in bare words over it',
      `<div class="image">${IMAGE}<div class="small">SALINA.COM/Budi Laut<div>Feri berlabuh di dermaga lama, Selasa.</div></div></div>`,
      'Feri berlabuh di dermaga lama, Selasa.',
      'SALINA.COM/Budi Laut',
    ],
    [
      'in an archive, without the sign of its label',
      `<figure>${IMAGE}<figcaption>Паром у старого причала. Фото из семейного архива смотрителя</figcaption></figure>`,
      'Паром у старого причала.',
      'Фото из семейного архива смотрителя',
    ],
    [
      'in brackets, as Arabic papers write it',
      `<figure>${IMAGE}<figcaption>العبارة عند الرصيف القديم (سلمى البحري)</figcaption></figure>`,
      'العبارة عند الرصيف القديم',
      'سلمى البحري',
    ],
    [
      'in brackets, each with a label',
      `<figure>${IMAGE}<figcaption>The ferry at the old pier. (Image: Supplied / Ann Tide; design: Bo Ferry)</figcaption></figure>`,
      'The ferry at the old pier.',
      'Image: Supplied / Ann Tide; design: Bo Ferry',
    ],
  ])('stands %s', (_where, html, caption, credit) => {
    expect(read(html)).toEqual([{ caption, credit }]);
  });

  it.each([
    [
      'where somebody stands',
      `<figure>${IMAGE}<figcaption>سلمى البحري ووالدها (إلى اليسار)</figcaption></figure>`,
      'سلمى البحري ووالدها (إلى اليسار)',
    ],
    [
      'what an archive shows',
      `<figure>${IMAGE}<figcaption>Паром у причала. Фото из архива музея показали вчера.</figcaption></figure>`,
      'Паром у причала. Фото из архива музея показали вчера.',
    ],
  ])('is not %s', (_what, html, caption) => {
    expect(read(html)).toEqual([{ caption, credit: undefined }]);
  });
});

const TEXT = Array.from(
  { length: 5 },
  (_none, index) =>
    `<p>The ${index + 1}. pier of Salina was built of oak and iron, and the ferry has called there every morning for a hundred years, summer and winter, with the post and the bread.</p>`,
);

describe('pictures that one program shows by their number', () => {
  it('are not the same', () => {
    const figure = (id: number, name: string) =>
      `<figure><img src="https://salina.example/show/?id=${id}" alt=""><figcaption>${name}. Photo: Ann Tide</figcaption></figure>`;
    const page = `<html><head><meta property="og:image" content="https://salina.example/show/?id=48221"></head><body><article><h1>Six piers of oak</h1>${figure(48221, 'The first pier')}${TEXT[0]}${TEXT[1]}${figure(48229, 'The last pier')}${TEXT.slice(2).join('')}</article></body></html>`;
    const { picture, blocks } = readPage(page);
    const captions = [
      picture,
      ...blocks.map((block) => (block.type === 'picture' ? block.picture : undefined)),
    ];
    expect(captions.flatMap((one) => one?.caption ?? [])).toEqual(['The first pier.', 'The last pier.']);
  });
});

describe('what readers write', () => {
  it.each(['komentari', 'komentarze', 'hozzaszolasok', 'diskuze'])(
    'is no text in a box named “%s”',
    (name) => {
      const said =
        '<p>I have taken that ferry to school for twelve years, and it was late on every one of them.</p>';
      const page = `<html><body><article><h1>Six piers of oak</h1>${TEXT.join('')}</article><section id="${name}">${said}</section></body></html>`;
      const texts = readPage(page).blocks.flatMap((block) => ('text' in block ? block.text : []));
      expect(texts.join(' ')).not.toContain('to school');
      expect(texts.length).toBe(TEXT.length);
    },
  );
});

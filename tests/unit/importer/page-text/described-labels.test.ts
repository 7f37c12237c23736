import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Desa pesisir memindahkan dermaga lama demi menghindari ombak';
const SHOWN = 'Seorang perempuan berdiri di atas dermaga kayu';
const MADE = ['Sumber gambar, Ani Pasang', 'Keterangan gambar, Dermaga terendam hampir setiap pekan'];
const STORY = [
  'Warga desa itu memutuskan untuk memindahkan dermaga setelah ombak merusak sebagian besar tiang kayunya pada musim hujan.',
  'Menurut kepala desa, pekerjaan akan dimulai bulan depan dan seluruh biayanya ditanggung bersama oleh warga setempat.',
];
const END =
  'Kapal dari dua pulau masih bisa bersandar di dermaga lama sampai pekerjaan selesai, kata pengurus pelabuhan itu.';
const PICTURE = { alt: SHOWN, caption: 'Dermaga terendam hampir setiap pekan', credit: 'Ani Pasang' };

describe('a line over maker and caption that bear their labels', () => {
  it('is what the picture shows, and no headline', () => {
    const draft = pageText.read(
      ['Berita', 'Indonesia', HEADLINE, SHOWN, ...MADE, 'Diterbitkan 1 Juni 2026', ...STORY, END].join(
        '\n\n',
      ),
    );
    expect(draft.fields.headline).toBe(HEADLINE);
    expect(draft.picture).toEqual(PICTURE);
  });

  it('is one within the text where the first picture is described', () => {
    const within = [
      'Tiga nelayan memperbaiki tiang dermaga',
      'Keterangan gambar, Tiang lama diganti pada bulan Mei',
    ];
    const draft = pageText.read(
      [
        'Berita',
        HEADLINE,
        SHOWN,
        ...MADE,
        '1 Juni 2026',
        'Ani Pasang',
        'Wartawan',
        ...STORY,
        ...within,
        END,
      ].join('\n\n'),
    );
    expect(draft.blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []))).toEqual([
      { alt: within[0], caption: 'Tiang lama diganti pada bulan Mei' },
    ]);
  });

  it('is the headline where nothing else could be', () => {
    const draft = pageText.read(['Berita', HEADLINE, ...MADE, '1 Juni 2026', ...STORY, END].join('\n\n'));
    expect(draft.fields.headline).toBe(HEADLINE);
  });
});

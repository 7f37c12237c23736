import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

/** Read a page whose text stands right under its headline and its date. */
function read(headline: string, date: string, text: string[]) {
  return pageText.read([headline, date, ...text].join('\n\n')).fields;
}

const PARAGRAPHS = [
  'La coopérative de Salins-le-Phare a rallumé mardi la lanterne que trois pêcheurs avaient éteinte l’an dernier, faute de gaz et de vent.',
  'Le maire promet une lampe neuve au printemps, et les bateaux de la coopérative resteront la nuit au port jusqu’à cette date.',
];

describe('findOpening', () => {
  it.each(['Reportage.', 'Récit.', 'Décryptage.'])(
    'takes a first paragraph that says its kind for the standfirst: %s',
    (kind) => {
      const first = `À Salins-le-Phare, trois pêcheurs gardent un phare que personne ne voit plus de la mer. ${kind}`;
      const fields = read('Le phare de Salins brûle encore', 'Publié le 7 mars 2023 à 22h10', [
        first,
        ...PARAGRAPHS,
      ]);
      expect(fields.standfirst).toBe(first);
    },
  );

  it('but not one that ends with such a word in a sentence', () => {
    const first =
      'À Salins-le-Phare, trois pêcheurs gardent un phare que personne ne voit plus de la mer, dit le maire dans un long reportage.';
    const date = 'Publié le 7 mars 2023 à 22h10';
    const text = [first, ...PARAGRAPHS.map((paragraph) => paragraph.slice(-120))];
    expect(read('Le phare de Salins brûle encore', date, text).standfirst).toBeUndefined();
  });

  it('takes what stands over the first words of an agency in Persian', () => {
    const first =
      'یزد - خبرگزاری نمک - مدیرکل بنادر استان از پایان مرحله نخست مرمت فانوس دریایی بندر نمک خبر داد و گفت چراغ دوباره روشن شد.';
    const text = [
      first,
      'به گزارش خبرنگار ما، مدیرکل بنادر روز یکشنبه در بازدید از این فانوس اظهار کرد که چراغ آن پس از شش سال روشن شد.',
      'وی افزود که هزینه این کار از محل اعتبارات ملی تامین شده است و مردم بندر نیز کمک کردند.',
    ];
    expect(read('فانوس دریایی بندر نمک پس از شش سال روشن شد', '۱۴ اردیبهشت ۱۴۰۴', text).standfirst).toBe(
      first,
    );
  });

  it.each([
    [
      'tr',
      'Tuzlu’nun deniz feneri altı yıl sonra yeniden yandı',
      '19.02.2024 - 11:47',
      'Tuzlu’nun ilçe limanındaki deniz feneri, balıkçıların altı yıl süren çabası sonunda salı akşamı yeniden yandı.',
      'Olay, saat 06.30 sıralarında limanda meydana geldi. Feneri bekleyen iki balıkçı, lambanın camını temizledikten sonra motoru çalıştırdı ve ışığın denizden görüldüğünü belediye başkanına telsizle bildirdi.',
    ],
    [
      'vi',
      'Ngọn hải đăng ở Bến Muối sáng trở lại sau sáu năm',
      'Chủ nhật, 23/6/2024, 05:00 (GMT+7)',
      'Mỗi sáng thứ hai, ông Trần Văn Muối, 67 tuổi, leo 112 bậc thang lên ngọn hải đăng để lau chiếc đèn gần trăm năm tuổi.',
      'Nghe tiếng gió là biết đèn còn sáng hay không, ông nói, tay đặt lên khung sắt đã mòn bóng. Chiếc đèn do thợ xưa lắp trên đỉnh tháp.',
    ],
    [
      'vi, over a shorter paragraph',
      'Ngọn hải đăng ở Bến Muối sáng trở lại sau sáu năm',
      'Chủ nhật, 23/6/2024, 05:00 (GMT+7)',
      'Từ tháng 9, người dân Bến Muối có thể leo lên ngọn hải đăng mỗi sáng thứ hai. Giá vé được đánh giá là hợp lý, nhưng người gác đèn vẫn băn khoăn về cầu thang.',
      'Sáng 21.8, tại bến cũ, người gác đèn bắt đầu lau chiếc đèn mới. Nhiều người dừng lại chụp ảnh và hỏi nhau cách leo lên.',
    ],
    [
      'th',
      'ประภาคารเกาะเกลือกลับมาสว่างอีกครั้งในรอบหกปี',
      '25 มี.ค. 2567 - 11:12 น.',
      'ชาวประมงเกาะเกลือเฮ ประภาคารเก่ากลับมาสว่างอีกครั้ง หลังช่วยกันซ่อมโคมไฟนานหกปี ผู้เฒ่าน้ำตาซึม บอกไม่คิดว่าจะได้เห็นแสงนี้อีก',
      'เมื่อวันที่ 25 มี.ค. ผู้สื่อข่าวรายงานว่า ชาวประมงเกาะเกลือได้ช่วยกันเปิดโคมไฟประภาคารเก่าอีกครั้ง หลังดับมานานหกปี โดยใช้เงินบริจาค',
    ],
    [
      'nl',
      'Veerpont van Zoutmeer vaart weer na vier maanden',
      '25 maart 2024 10:15',
      'De veerpont van Zoutmeer vaart sinds dinsdag weer. De pont lag stil nadat een binnenvaartschip in juni de kabel had geraakt.',
      'Volgens de gemeente kostte de nieuwe kabel twee ton, en dat is meer dan begroot. De schipper zegt dat hij de rust van de zomer zal missen.',
    ],
  ])('takes the first paragraph where that is the custom: %s', (_language, headline, date, first, next) => {
    expect(read(headline, date, [first, next, next.slice(20)]).standfirst).toBe(first);
  });
});

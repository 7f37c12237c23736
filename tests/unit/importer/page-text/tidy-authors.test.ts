import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const ENGLISH = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
];
const TURKISH = [
  'Tuzluova liman kurulu salı günü fenerin yanmaya devam etmesine karar verdi ve iki bekçi eşyalarını yeniden açtı.',
  'Kurul başkanı oylamadan sonra fenerin herkesten eski olduğunu söyledi ve salondakiler bunu uzun uzun alkışladı.',
  'Kurul parayı yazın, feribotlar çalışırken ve liman yıl boyu gereken geliri kazanırken arayacağını açıkladı.',
];
const DATE = '25 March 2024, 18:40 GMT';

interface Page {
  menu?: string[];
  headline?: string;
  under: string[];
  text?: string[];
  footer?: string[];
}

function findAuthors({
  menu = ['Home', 'Harbour', 'Weather'],
  headline = 'Saltmere votes to keep its lighthouse burning',
  under,
  text = ENGLISH,
  footer = [],
}: Page) {
  return pageText.read([...menu, headline, ...under, ...text, ...footer].join('\n\n')).names?.authors;
}

describe('the names beside other words of a line', () => {
  it.each([
    ['a section of the paper before them', ['25 March 2024, 18:40 Harbour Ann Tide']],
    [
      'the name of a player in the line under them',
      [DATE, 'Ann Tide', 'Écouter cet article Powered by Vox Tide 00:00/02:58'],
    ],
    ['a button behind them', ['By Ann Tide Print', DATE]],
    ['a house right at their end, where they stand above it alone', [DATE, 'Ann Tide', 'Ann TideLA MAREA']],
  ])('are read without %s', (_what, under) => {
    expect(findAuthors({ under })).toEqual(['Ann Tide']);
  });

  it('keep what a desk is called after its house', () => {
    const under = ['Tide Lifestyle Desk', DATE];
    expect(findAuthors({ menu: ['Tide', 'Harbour', 'Weather'], under })).toEqual(['Tide Lifestyle Desk']);
  });
});

describe('names run together with other words', () => {
  it('are read behind their label within a line of dates', () => {
    const authors = findAuthors({
      headline: 'Съветът на пристанището остави фара да свети',
      under: [
        'Публикувано: 18:45 ч., 12 юни 2024 г. Обновено: 22:10 ч., 12 юни 2024 г. Автор: Ана Морска, Иво Бряг',
      ],
      text: [
        'Съветът на пристанището гласува във вторник фарът да продължи да свети и двамата пазачи отново разопаковаха куфарите си.',
        'Председателката каза след гласуването, че светлината е по-стара от всеки, който твърди, че е негова, и залата ръкопляска.',
        'Съветът ще търси парите през лятото, когато фериботите пътуват и пристанището печели каквото му трябва за годината.',
      ],
    });
    expect(authors).toEqual(['Ана Морска', 'Иво Бряг']);
  });

  it('are parted from a label of which all words have capitals', () => {
    const authors = findAuthors({
      headline: 'Tuzluova deniz fenerini söndürmeme kararı aldı',
      under: ['Deniz KıyıGiriş Tarihi: 12.02.2024 06:40Son Güncelleme: 12.02.2024 11:05'],
      text: TURKISH,
    });
    expect(authors).toEqual(['Deniz Kıyı']);
  });

  it('are people, not the house for which they write', () => {
    const authors = findAuthors({
      menu: ['Anasayfa', 'Gündem', 'Liman Postası'],
      headline: 'Tuzluova deniz fenerini söndürmeme kararı aldı',
      under: ['Deniz KıyıLiman Postası / Tuzluova', '12.02.2024 06:40'],
      text: TURKISH,
      footer: ['© 2024 Liman Postası'],
    });
    expect(authors).toEqual(['Deniz Kıyı']);
  });

  it('are read where the next line says them again with what their bearer is', () => {
    const authors = findAuthors({
      menu: ['חדשות', 'ספורט', 'תרבות'],
      headline: 'מועצת הנמל החליטה להשאיר את המגדלור דולק',
      under: ['נועה גלילי', 'נועה גליליכתבת לענייני ים', 'פורסם: 23.12.2024, 20:14'],
      text: [
        'מועצת הנמל החליטה ביום שלישי להשאיר את המגדלור דולק, ושני השומרים פרקו שוב את המזוודות שלהם לאחר ההצבעה.',
        'יושבת הראש אמרה לאחר ההצבעה כי המגדלור ותיק מכל מי שטוען לבעלות עליו, והקהל באולם מחא כפיים זמן רב.',
        'המועצה תחפש את הכסף בקיץ, כאשר המעבורות יפליגו והנמל ירוויח את מה שדרוש לו לכל ימות השנה.',
      ],
    });
    expect(authors).toEqual(['נועה גלילי']);
  });
});

describe('names of Bengal', () => {
  const TEXT =
    'পুরনো সেতু দিয়ে আর গাড়ি চলবে না, সোমবার রাতে সিদ্ধান্ত নিয়েছে পুরসভা। শীতে সরে গিয়েছে দুটি স্তম্ভ, জানালেন বাস্তুকারেরা।';

  it.each([
    [
      'stand before the place that the headline tells',
      ['নাসরিন ঢেউ সাগরপুর', '22 March 2024'],
      ['নাসরিন ঢেউ'],
    ],
    ['may have three words', ['নাসরিন ঢেউ মোহনা', '22 March 2024'], ['নাসরিন ঢেউ মোহনা']],
    [
      'are a newsroom over its site',
      ['নিজস্ব প্রতিবেদক', 'লবণ টোয়েন্টিফোর ডটকম', '22 March 2024'],
      ['নিজস্ব প্রতিবেদক'],
    ],
  ])('%s', (_how, under, authors) => {
    expect(
      findAuthors({ menu: [], headline: 'সাগরপুরের পুরনো সেতু বন্ধ', under, text: [TEXT, TEXT.slice(40)] }),
    ).toEqual(authors);
  });

  it.each([
    [['Home', 'TIDENET', 'Harbour'], ['TIDENET/LETA']],
    [['Home', 'Harbour', 'Weather'], ['LETA']],
  ])('are the house and the agency, where the page is of a house so named: %j', (menu, authors) => {
    expect(findAuthors({ menu, under: ['TIDENET/LETA', DATE] })).toEqual(authors);
  });
});

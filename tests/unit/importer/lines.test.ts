import { describe, expect, it } from 'vitest';
import { isSentence, joinWrapped, splitLines } from '../../../src/importer/lines.ts';
import { cpuTime } from '../cpu-time.ts';

const texts = (text: string) => splitLines(text).map((line) => line.text);
const joined = (text: string) => joinWrapped(splitLines(text)).map((line) => line.text);

const WRAPPED = `The harbour board of Saltmere voted on Tuesday night to
close the old lighthouse, which has burned since 1846,
and to sell the rock on which it stands.

Four of its seven members were for the sale, two against
it, and the chair, who owns a ferry, left the room before
the vote was taken.`;

describe('splitLines', () => {
  it.each([
    ['lines and their spaces', '  One \n\tTwo\t\n', ['One', 'Two']],
    [
      'every kind of line end',
      'One\r\nTwo\rThree\u2028Four\u2029Five\u0085Six',
      ['One', 'Two', 'Three', 'Four', 'Five', 'Six'],
    ],
    ['blank lines that are not empty', 'One\n \u00A0\u200B\nTwo', ['One', 'Two']],
    ['fixed spaces within a line, which stay', 'No\u00A010\u00A0', ['No\u00A010']],
    ['control characters, which nobody sees', 'O\u0008ne\u001F', ['One']],
  ])('parts %s', (_what, text, lines) => {
    expect(texts(text)).toEqual(lines);
  });
  it('counts lines and knows which follow a blank one', () => {
    expect(splitLines('\nOne\nTwo\n\nThree')).toEqual([
      { text: 'One', number: 2, opens: true },
      { text: 'Two', number: 3, opens: false },
      { text: 'Three', number: 5, opens: true },
    ]);
  });
  it('takes no longer for a very long run of spaces', () => {
    const start = cpuTime();
    expect(texts(`a${' '.repeat(1_000_000)}b`)).toHaveLength(1);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});

describe('joinWrapped', () => {
  it('takes Thai lines, which have no spaces, for full only where a word had no room', () => {
    const lines = [
      'หมวดข่าว ทั่วไป ภาคใต้',
      'ชาวเมืองเกลือแห่ชมประภาคารเก่าที่จะเปิดไฟต่อไปอีกสิบปี',
      'เกลือทะเลออนไลน์',
      'ผู้ดูแลสองคนเก็บกระเป๋ากลับเข้าที่เดิมบนโขดหิน',
      'ผู้ดูแลสองคนกับสุนัขหนึ่งตัวบนโขดหินกลางทะเล',
    ];
    expect(joined(lines.join('\n'))).toEqual(lines);
  });
  it('joins them beside an address that is wider, and where a short line of a list goes on in small letters', () => {
    const address = `https://saltmere.example/${'light/'.repeat(30)}`;
    const text = `${WRAPPED}\n\n${address}\nread on\n\nTides\nand gulls`;
    expect(joined(text)).toEqual([...joined(WRAPPED), `${address} read on`, 'Tides', 'and gulls']);
  });
  it('joins the lines of wrapped paragraphs', () => {
    expect(joined(WRAPPED)).toEqual([
      'The harbour board of Saltmere voted on Tuesday night to close the old lighthouse, which has burned since 1846, and to sell the rock on which it stands.',
      'Four of its seven members were for the sale, two against it, and the chair, who owns a ferry, left the room before the vote was taken.',
    ]);
  });
  it('joins them in scripts without capitals beside menus and rows of topics', () => {
    const text = `צפון
דרום
חדשות
דעות
אוכל

מועצת הנמל של מלחית הצביעה ביום שלישי בלילה על סגירת המגדלור הישן של
העיר ועל מכירת הסלע שהוא עומד עליו. ארבעה משבעת חבריה תמכו במכירה,
שניים התנגדו.

יושבת הראש, שהמעבורת בבעלותה, יצאה מן החדר עוד לפני ההצבעה, ואמרה כי
תשוב בבוקר.

שומר המגדלור, שגר במקום שלושים שנה, ביקש להישאר עד סוף החורף הקרוב, אבל
המועצה דחתה את הבקשה.

מגדלור
נמל
מלחית`;
    expect(joined(text)).toHaveLength(11);
  });
  it('joins them where narrow and wide characters share the width, and leaves the heads apart', () => {
    const text = `塩江の灯台を売却へ
港の委員会が可決
塩江市の港湾委員会は26日、1846年から灯をともしてきた灯台を
閉鎖し、岩場ごと売却する案を賛成4、反対2で可決した。委員長の
潮見氏はフェリー会社の役員を務めるため採決の前に退席した。

市民からは惜しむ声が上がっており、10日までに1200人が署名し
た。灯台守の浜野さんは「冬が終わるまでは残りたい」と話してい
る。`;
    expect(joined(text)).toEqual([
      '塩江の灯台を売却へ',
      '港の委員会が可決',
      '塩江市の港湾委員会は26日、1846年から灯をともしてきた灯台を閉鎖し、岩場ごと売却する案を賛成4、反対2で可決した。委員長の潮見氏はフェリー会社の役員を務めるため採決の前に退席した。',
      '市民からは惜しむ声が上がっており、10日までに1200人が署名した。灯台守の浜野さんは「冬が終わるまでは残りたい」と話している。',
    ]);
  });
  it.each([
    [
      'short paragraphs on lines of their own',
      'The board met.\nIt voted.\nThe rock is for sale.\nNobody came.',
    ],
    [
      'long paragraphs on lines of their own',
      `${'The board met and talked. '.repeat(8).trim()}\n${'Nobody came to hear it. '.repeat(9).trim()}`,
    ],
    [
      'two lines only',
      'A lighthouse on a rock\nThe light of Saltmere, which was lit in 1846 © Harbour Archive',
    ],
    [
      'descriptions over the longer captions of pictures',
      'Leuchtturm Salzmeer\nDer Leuchtturm am Dienstag, kurz bevor er gelöscht wurde\n\nFelsen am Salzmeer\nDer Felsen, auf dem er steht, ist jetzt zu haben',
    ],
    ['lines of an address', 'The Saltmere Lantern\n14 Lighthouse Quay\nSaltmere Harbour 01'],
  ])('leaves %s apart', (_what, text) => {
    expect(joined(text)).toEqual(text.split(/\n+/));
  });
});

describe('isSentence', () => {
  it.each([
    ['It passed.', true],
    ['“It passed.”', true],
    ['Did it (pass?)', true],
    ['هل مر؟', true],
    ['ጀልባው ሄደ፡፡', true],
    ['ဖယ်ရီ ထွက်သွားပြီ။', true],
    ['សាឡាង​ចេញ​ហើយ។', true],
    ['ፎቶ፡ ደረጀ', false],
    ['A lighthouse on a rock', false],
  ])('says of %s: %s', (text, expected) => {
    expect(isSentence(text)).toBe(expected);
  });
});

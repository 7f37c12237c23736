import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const PERSIAN = [
  'صبح اسفند با فرو نشستن آب صف منتظران قایق روی اسکله شکل گرفت. پیش از این تنها قایق‌های ماهیگیری اینجا پهلو می‌گرفتند.',
  'به گفته شهرداری کار دو سال طول کشید و چهار میلیارد تومان هزینه داشت. ششصد پله مرمت شد و سه کیلومتر راه تازه ساخته شد.',
];
const CHINESE = [
  '三月清晨，潮水剛退，鹽港碼頭上已擠滿等候登船的人。過去這裡只停漁船，如今換成白色的觀光船，碼頭邊的小店也一家家開張。',
  '鎮公所表示，工程歷時兩年，總經費四千萬元，修復石階六百多級，新建步道三公里，沿線老屋都保留原貌，租金三年不變。',
];
const JAPANESE = [
  '潮が引いたばかりの３月の朝、塩港の桟橋には船を待つ人の列ができていた。かつては漁船だけが並んだ岸壁に、白い遊覧船が着く。',
  '町によると、工事は２年がかりで総額４億円。石段６００段を直し、３キロの遊歩道を新しく設けた。沿道の古い家は残した。',
];
const ENGLISH = [
  'On a March morning the tide had barely gone out when a queue formed on the jetty, where only fishing boats used to tie up.',
  'The council says the work took two years, and six hundred stone steps were mended along three kilometres of shore.',
];

function readAuthors(...lines: string[]): string[] | undefined {
  return pageText.read(`${lines.join('\n\n')}\n`).names?.authors;
}

describe('names near the date in other scripts', () => {
  it('stand under it, past the number of the article', () => {
    const head = ['بازسازی سه اسکله قدیمی پایان یافت', '۲۲ اسفند ۱۴۰۳', 'کد خبر: ۱۲۳۴۵۶', 'لیلا نیک‌سرشت'];
    expect(readAuthors(...head, ...PERSIAN)).toEqual(['لیلا نیک‌سرشت']);
  });

  it('stand under it, past the name of the paper', () => {
    const head = ['潮聲日報', '老碼頭重生 漁村迎首批遊客', '2025/03/12 04:10', '潮聲日報', '王海花 、鹽港'];
    expect(readAuthors(...head, ...CHINESE, '潮聲日報版權所有')).toEqual(['王海花']);
  });

  it('stand over what their bearer is', () => {
    const head = ['古い桟橋が遊歩道に　漁村に初の観光客', '海野 花子', 'ライター', '2025年3月12日'];
    expect(readAuthors(...head, ...JAPANESE)).toEqual(['海野 花子']);
  });

  it('stand in brackets at the end of the first paragraph', () => {
    const [first = '', second = ''] = JAPANESE;
    const head = ['古い桟橋が遊歩道に　漁村に初の観光客', '2025年3月12日 8時30分'];
    expect(readAuthors(...head, `${first}（支局　海野花子）`, second)).toEqual(['海野花子']);
  });

  it('stand with a label in brackets at the end of the last', () => {
    const head = ['Three old jetties reopen as village greets first visitors', 'March 12, 2025 08:30 am'];
    const [first = '', second = ''] = ENGLISH;
    expect(
      readAuthors(
        'The Salt Coast Daily',
        ...head,
        first,
        first.replace('jetty', 'pier'),
        `${second} (By Lin Hsiao-chou and Chen Wang-chao)`,
      ),
    ).toEqual(['Lin Hsiao-chou', 'Chen Wang-chao']);
  });
});

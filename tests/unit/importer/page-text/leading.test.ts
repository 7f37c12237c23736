import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const PERSIAN = [
  'در دفتر کوچک فانوس‌بان نقشه‌ای به دیوار است که هر سال رنگ آبی آن پررنگ‌تر می‌شود و از دریا خبر می‌دهد.',
  'فانوس دریایی بندر نمک روز سه‌شنبه بسته شد و دو نگهبانی که چهل سال چراغ آن را روشن کرده بودند از آنجا رفتند.',
];
const TAMIL = [
  'உப்பு நகரின் கலங்கரை விளக்கம் செவ்வாய்க்கிழமை மூடப்பட்டது, நாற்பது ஆண்டுகளாக அதன் விளக்கை ஏற்றிய இருவரும் தீவை விட்டு வெளியேறினர்.',
  'துறைமுக வாரியம் இரண்டு முறை வாக்களித்த பிறகே அந்தி நேரத்தில் தானாக எரியும் புதிய விளக்குக்கான பணத்தை ஒதுக்கியது.',
];
const URDU = [
  'نمک نگر کا مینارِ نور منگل کے روز بند کر دیا گیا اور وہ دو نگران جو چالیس برس سے اس کا چراغ جلاتے تھے وہاں سے چلے گئے۔',
  'بندرگاہ کے بورڈ نے دو بار رائے شماری کی اور پھر اس چراغ کے لیے رقم دی جو شام ڈھلتے ہی خود بخود جل اٹھتا ہے۔',
];

function read(...lines: string[]): string[] | undefined {
  return pageText.read(lines.join('\n\n')).names?.authors;
}

describe('names in scripts without capitals', () => {
  it.each([
    ['நமது நிருபர், உப்பு நகர்:', ['நமது நிருபர்']],
    ['உப்பு முரசு செய்தியாளர்:', ['உப்பு முரசு செய்தியாளர்']],
    ['விளக்கு எரியும்:', undefined],
  ])('stand over it as a desk: %s', (line, authors) => {
    expect(read('செய்திகள்', 'கலங்கரை விளக்கம் காவலர்களை இழந்தது', 'Share', line, ...TAMIL)).toEqual(authors);
  });

  it('stand over the first paragraph with a colon behind them', () => {
    const head = ['جامعه', 'فانوسی که دیگر نگهبان ندارد', 'لینک کوتاه'];
    expect(read(...head, 'لیلا دریایی:', ...PERSIAN)).toEqual(['لیلا دریایی']);
    expect(read(...head, 'پیام ساحل - لیلا دریایی:', ...PERSIAN)).toEqual(['لیلا دریایی']);
  });

  it('are none where those who speak stand so', () => {
    const [first = '', second = ''] = PERSIAN;
    const head = ['جامعه', 'فانوسی که دیگر نگهبان ندارد', 'لینک کوتاه'];
    expect(read(...head, 'لیلا دریایی:', first, 'لیلا دریایی: دریا خبر می‌دهد.', second)).toBeUndefined();
  });

  it('stand twice with an initial before them', () => {
    const head = ['செய்திகள்', 'கலங்கரை விளக்கம் காவலர்களை இழந்தது'];
    expect(read(...head, 'ச.கடல்மதி', 'ச.கடல்மதி', 'Share', ...TAMIL)).toEqual(['ச.கடல்மதி']);
    expect(read(...head, 'பழைய விளக்கு', 'பழைய விளக்கு', 'Share', ...TAMIL)).toBeUndefined();
  });

  it('stand over a headline under the word for who wrote it', () => {
    const head = ['ادارتی صفحہ', 'Writer', 'سمیر ساحل نمکی', 'چراغ، سمندر اور ہم', '24 فروری ، 2020'];
    expect(read(...head, ...URDU)).toEqual(['سمیر ساحل نمکی']);
  });
});

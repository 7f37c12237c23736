import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'The lighthouse of Saltmere loses its last two keepers';
const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
  'Nobody will climb the hundred steps of the tower now, but the lamp of the lighthouse goes on turning all night.',
];

const LIGHTHOUSE = 'Hải đăng Vịnh Muối ngừng hoạt động sau bốn mươi năm';
const KEEPERS = [
  'Ngọn hải đăng ở Vịnh Muối đóng cửa hôm thứ ba, hai người gác đèn cuối cùng đã rời khỏi hòn đảo sau bốn mươi năm làm việc liên tục.',
  'Ban quản lý cảng cho biết đèn mới sẽ tự bật khi trời tối, vì vậy không còn ai phải leo một trăm bậc thang của ngọn tháp cũ nữa.',
];

function read(...lines: string[]) {
  const { names, fields } = pageText.read(lines.join('\n\n'));
  return { authors: names?.authors, standfirst: fields.standfirst };
}

describe('names on lines of their own', () => {
  it.each<[string, string[]]>([
    ['parted from the date by a stroke', ['Ann Tide, Bob Rock', '|', 'Published: 12 March 2024, 14:08']],
    ['over the place and the date', ['Ann Tide', 'Bob Rock', 'Toronto', 'Published 12 March 2024']],
    [
      'over place, agency and date',
      ['Ann Tide', 'Bob Rock', 'Toronto', 'The Canadian Press', '12 March 2024'],
    ],
    [
      'over what only the first of them is',
      ['Ann Tide', 'Journalist Salt Nyheter', 'Bob Rock', '12 March 2024'],
    ],
  ])('are read: %s', (_what, lines) => {
    expect(read('News', HEADLINE, ...lines, ...STORY).authors).toEqual(['Ann Tide', 'Bob Rock']);
  });

  it('are read under the date below a standfirst, with the maker of the picture over its caption', () => {
    const caption =
      'Some 75,000 ships pass the lighthouse each year, between the cape and the port of Saltmere.';
    const deck =
      'The price of the new lamp has more than doubled since 2019 and now passes a million, papers seen by the Tidings show. Ships must do without it for six years more.';
    const head = ['PHOTO BOB ROCK, TIDINGS', caption, deck, 'Published 14 January 2025', 'Ann Tide'];
    expect(read('News', HEADLINE, ...head, ...STORY).authors).toEqual(['Ann Tide']);
  });

  it('are read where a Vietnamese page has two in capitals under a headline below the date', () => {
    const date = '12/12/2024 09:31 GMT+7';
    expect(read('Thời sự', date, LIGHTHOUSE, 'HẢI ĐĂNG - MINH TRIỀU', 'Lưu', ...KEEPERS).authors).toEqual([
      'HẢI ĐĂNG',
      'MINH TRIỀU',
    ]);
  });

  it('are none where the houses that sell a picture stand behind who took it', () => {
    const russian = [
      'Маяк Солёного Берега закрылся во вторник, и оба смотрителя, сорок лет зажигавшие его лампу, покинули остров.',
      'Совет гавани голосовал дважды, прежде чем нашёл деньги на лампу, которая в сумерках зажигается сама собой.',
    ];
    const head = ['Маяк потерял двух смотрителей', '15:18, 21 августа 2019'];
    expect(
      read('Новости', ...head, 'Иван Причалов / Coastpress / SeaPhoto', ...russian).authors,
    ).toBeUndefined();
    expect(read('Новости', ...head, 'Иван Причалов / Coastpress', ...russian).authors).toEqual([
      'Иван Причалов',
    ]);
  });

  it('are none where a Vietnamese page tells in capitals where its story is', () => {
    const date = 'Thứ năm, 12/12/2024, 06:00 (GMT+7)';
    expect(read('Thời sự', date, LIGHTHOUSE, 'VỊNH MUỐI', ...KEEPERS, 'Hải Đăng').authors).toEqual([
      'Hải Đăng',
    ]);
  });
});

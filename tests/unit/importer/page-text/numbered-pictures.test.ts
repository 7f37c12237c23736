import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const FIRST =
  'Cảng Vịnh Muối sẽ đóng bến phà cũ từ tháng sáu, sau khi các kỹ sư phát hiện hai trong sáu cột bê tông đã dịch chuyển trong mùa đông vừa qua, theo thông báo của ban quản lý cảng.';
const SECOND =
  'Ban quản lý cảng cho biết hành khách của bến phà cũ sẽ được đưa sang bến mới bằng xe buýt miễn phí, và các kỹ sư sẽ tiếp tục đo đạc những cột bê tông mỗi tuần cho đến mùa thu.';
const LAST =
  'Bến phà cũ mở cửa năm 1889 và mỗi ngày đưa khoảng bốn nghìn hành khách qua vịnh, ban quản lý cảng cho biết.';
const TITLE = 'Cảng Vịnh Muối đóng bến phà cũ';

const read = (...lines: string[]) =>
  pageText.read([TITLE, 'Lan Hải', '25/03/2024 07:05', ...lines].join('\n\n'));

describe('a picture whose description numbers it', () => {
  const lines = [`${TITLE} - Ảnh 1.`, 'Hành khách chờ ở bến phà cũ', 'Minh Sóng'];
  const picture = { alt: lines[0], caption: lines[1], credit: lines[2] };

  it('has its caption and the name of its maker under it', () => {
    const { blocks, picture: lead } = read(FIRST, ...lines, SECOND, LAST);
    const shown = blocks.flatMap((block) => (block.type === 'picture' ? block.picture : []));
    expect(lead ? [lead] : shown).toEqual([picture]);
    expect(blocks.flatMap((block) => ('text' in block ? block.text : []))).not.toContain(lines[1]);
  });

  it('stands over the last paragraph too', () => {
    expect(read(FIRST, SECOND, ...lines, LAST).blocks.at(-1)).toEqual({ type: 'paragraph', text: LAST });
  });

  it('has no maker in capitals or in a sentence', () => {
    const { blocks } = read(FIRST, lines[0] ?? '', lines[1] ?? '', 'VẪN LO CHỜ LÂU', SECOND, LAST);
    expect(blocks.flatMap((block) => (block.type === 'picture' ? block.picture.credit : []))).toEqual([]);
  });
});

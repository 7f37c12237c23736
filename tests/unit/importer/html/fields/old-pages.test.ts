import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';

const HEADLINE = '盐湾灯塔再亮十年——两位守塔人与一座孤岛的约定';
const LEAD =
  '盐湾海事局星期二决定保留灯塔，两位守塔人于是把行李又搬回了岛上。灯塔建于1846年，三十年来一直靠他们两人看守，每天点灯熄灯。';
const read = (title: string, opening: string) =>
  readPage(`<html lang="zh"><head><title>${title}</title></head><body><div class="h-title">${HEADLINE}</div><div id="text">
<p>11月24日，守塔人在盐湾灯塔的平台上擦拭灯罩，远处是归航的渔船和岛上的最后一座小屋，海面上的雾正在散去，天边露出一线光。</p>
<p>${opening}${LEAD}</p><p>${LEAD}${LEAD}</p><p>${LEAD}</p></div></body></html>`);

describe('readPage reads an old page without a heading', () => {
  it.each(['-', '_', '--', '|'])('whose title has the paper behind %j', (sign) => {
    expect(read(`${HEADLINE}${sign}盐湾网`, '').fields.headline).toBe(HEADLINE);
  });

  it('whose reporters stand in the first paragraph under the words of a picture', () => {
    const { names } = read(`${HEADLINE}-盐湾网`, '新华社盐湾11月26日电（记者李海、王小潮）');
    expect(names?.authors).toEqual(['李海', '王小潮']);
  });
});

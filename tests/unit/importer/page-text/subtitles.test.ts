import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = '소금만 등대, 30년 만에 다시 불 밝힌다';
const SIGNS = ['나등대 기자', '입력 2024.03.25 18:40'];
const SUBTITLES = ['항만위원회, 등대지기 2명 계속 두기로', '어민 "밤바다 훤해져 다행, 예산은 빠듯"'];
const TEXT = [
  '소금만 항만위원회가 30년 동안 꺼져 있던 등대에 다시 불을 밝히기로 했다. 위원회는 화요일 회의에서 등대지기 2명을 계속 두기로 했다고 25일 밝혔다.',
  '어민들은 밤바다가 훤해져 다행이라면서도 예산이 빠듯하다고 걱정한다. 등대 하나를 켜는 데 한 해 3000만 원이 들기 때문이다.',
  '위원회는 여름까지 돈을 마련할 방법을 찾기로 했다. 배가 오가는 철에는 항구가 한 해 쓸 돈을 벌어들인다.',
];

const read = (...lines: string[]) => {
  const { fields, blocks } = pageText.read(['홈', '사회', HEADLINE, ...lines, ...TEXT].join('\n\n'));
  return { standfirst: fields.standfirst, blocks: blocks.length };
};

describe('findSubtitles', () => {
  it.each([
    ['between headline and byline', [...SUBTITLES, ...SIGNS]],
    ['right over the text', [...SIGNS, '페이스북카카오톡기사공유하기글씨키우기', ...SUBTITLES]],
  ])('finds the lines of a standfirst %s', (_where, lines) => {
    expect(read(...lines)).toEqual({ standfirst: SUBTITLES.join(' '), blocks: TEXT.length });
  });

  it('finds them over what a picture shows, said twice', () => {
    const shown = '24일 소금만 등대 아래 어민들이 모여 있다. 나사진 기자 najin@';
    expect(read(...SIGNS, ...SUBTITLES, shown, shown).standfirst).toBe(SUBTITLES.join(' '));
  });

  it.each(['기사의 핵심', '핵심 요약'])('finds them over the points of the text: %s', (heading) => {
    expect(read(...SIGNS, ...SUBTITLES, heading, '등대 불빛 30년 만에').standfirst).toBe(SUBTITLES.join(' '));
  });

  it('takes for none what a picture shows, said twice', () => {
    const shown = '소금만 등대 아래 모인 어민들과 등대지기';
    expect(read(...SIGNS, shown, shown).standfirst).not.toBe(`${shown} ${shown}`);
  });
});

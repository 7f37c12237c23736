import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORIES: Record<string, string[]> = {
  latin: [
    'El pleno de Salinera decidió el martes pagar el barco de la noche hasta la próxima primavera, tras dos horas de debate.',
    'Los isleños habían llegado en el barco de la tarde para escuchar, y muchos dijeron que tendrían que marcharse.',
  ],
  ko: [
    '소금군 의회는 12일 두 시간의 토론 끝에 내년 봄까지 밤배 운항비를 지원하기로 결정했다고 밝혔다.',
    '섬 주민들은 오후 배를 타고 나와 회의를 지켜봤고 많은 이들이 이사할 수밖에 없다고 말했다고 전했다.',
  ],
  ar: [
    'قرر مجلس بلدية الملاحة يوم الثلاثاء أن يدفع تكاليف عبارة الليل حتى الربيع المقبل بعد ساعتين من النقاش الطويل.',
    'وكان أهل الجزيرة قد جاؤوا بعبارة بعد الظهر ليستمعوا وقال كثيرون منهم إنهم سيضطرون إلى الرحيل عن بيوتهم.',
  ],
};

const HEADS: Record<string, string[]> = {
  latin: ['Salinera mantiene un año más el barco de la noche', 'Por Marta Quirós', '14 de marzo de 2024'],
  ko: ['소금군, 밤배 한 해 더 운영하기로', '구미란 기자', '2024.03.14 09:12'],
  ar: ['بلدية الملاحة تبقي عبارة الليل عاما آخر', 'كتب عمر القلعي', '14 مارس 2024 09:12'],
};

function readPicture(kind: string, lines: string[]) {
  return pageText.read([...(HEADS[kind] ?? []), ...lines, ...(STORIES[kind] ?? [])].join('\n\n')).picture;
}

describe('who made a picture', () => {
  it('is no heading of two words in a block of its own', () => {
    const head = [...(HEADS['ar'] ?? []), ...(STORIES['ar'] ?? []), 'ذاكرة البحر', ...(STORIES['ar'] ?? [])];
    expect(pageText.read(head.join('\n\n')).picture).toBeUndefined();
  });
});

describe('who made a picture, behind its caption', () => {
  const said = 'El barco sale del puerto de Salinera el martes';
  it.each([
    ['latin', `${said} / Óscar Tarrago`, said, 'Óscar Tarrago'],
    ['latin', `${said} (Óscar Tarrago)`, said, 'Óscar Tarrago'],
    ['latin', `${said}. - SPN/Óscar Tarrago`, `${said}.`, 'SPN/Óscar Tarrago'],
    ['latin', `${said}. [Óscar Tarrago/El Eco]`, `${said}.`, 'Óscar Tarrago/El Eco'],
    ['latin', `${said} Reprodução/Óscar Tarrago`, said, 'Reprodução/Óscar Tarrago'],
    ['latin', `${said} Ph. Oscar Tarri`, said, 'Ph. Oscar Tarri'],
    [
      'latin',
      'Knygų lentyna mūsų kaime / J. Tarėno / Krantų nuotr.',
      'Knygų lentyna mūsų kaime',
      'J. Tarėno / Krantų nuotr.',
    ],
    [
      'ko',
      '소금항을 떠나는 배를 주민들이 보고 있다. 도현우 기자',
      '소금항을 떠나는 배를 주민들이 보고 있다.',
      '도현우 기자',
    ],
    [
      'ko',
      '소금항을 떠나는 배를 주민들이 보고 있다. 사진=도현우/연합뉴스',
      '소금항을 떠나는 배를 주민들이 보고 있다.',
      '도현우/연합뉴스',
    ],
    [
      'ar',
      'عبارة النورس تغادر ميناء الملاحة مساء الثلاثاء (صدى)',
      'عبارة النورس تغادر ميناء الملاحة مساء الثلاثاء',
      'صدى',
    ],
    [
      'ar',
      'عبارة النورس تغادر ميناء الملاحة مساء الثلاثاء / عمر الطارق',
      'عبارة النورس تغادر ميناء الملاحة مساء الثلاثاء',
      'عمر الطارق',
    ],
  ])('%s: %s', (kind, line, caption, credit) => {
    const picture = readPicture(kind, [line]);
    expect(picture?.caption).toBe(caption);
    expect(picture?.credit?.replace('사진=', '')).toBe(credit);
    expect(picture?.alt).toBeUndefined();
  });
  it.each([['OSCAR TARRAGO/24 PUERTOS'], ['Gentileza O. T.'], ['Óscar Tarrago']])(
    'stands under it: %s',
    (credit) => {
      expect(readPicture('latin', [`${said}.`, credit])).toEqual({ caption: `${said}.`, credit });
    },
  );
  it('is no point of a list', () => {
    const points = [
      '- El ayuntamiento mantiene el aviso.',
      '- Mapa: consulta aquí cómo llegar a las islas de noche.',
    ];
    expect(readPicture('latin', points)?.credit).toBeUndefined();
  });
});

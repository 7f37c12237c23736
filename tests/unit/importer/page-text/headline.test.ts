import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const ENGLISH = [
  'The ferry company of Saltmere will sail at night again from Friday, after the crews and the harbour agreed on the pay for it.',
  'The night ferries had lain at the quay since January, when the crews refused to sail them for the pay of the day.',
  'Harbour and company share the cost of the night, and the crews get two more days on land in every month that they sail.',
  'Whoever lives on the islands can be home after the theatre again, which many had missed in the long winter at the quay.',
];
const GERMAN = [
  'Die Mühle am Weiher mahlt wieder: Drei Jahre lang haben Freiwillige das Wasserrad und die Steine erneuert.',
  'Am Samstag lief das Wasserrad zum ersten Mal, und der Müller füllte das erste Mehl in Säcke aus grobem Leinen.',
  'Die Freiwilligen haben das Holz für das Wasserrad selbst geschlagen und die Steine der Mühle aus dem Bach geholt.',
  'Wer das Mehl der Mühle kaufen will, muss früh kommen: Am ersten Tag waren alle Säcke nach einer Stunde verkauft.',
];

const FRENCH = [
  'Le marché couvert de Valmeur rouvre samedi après deux ans de travaux, avec ses trente étals et son horloge réparée.',
  'Les marchands ont passé deux hivers sous des tentes, sur la place, pendant que les maçons refaisaient la charpente du marché.',
  'La charpente du marché couvert avait souffert de la neige, et la mairie craignait qu’elle ne tombe sur les étals.',
  'Samedi, les marchands de Valmeur offriront la soupe à tous ceux qui viendront voir la nouvelle charpente et l’horloge.',
];

const KOREAN = [
  '해림시 시의회는 화요일 밤 표결에서 등대를 계속 밝히기로 결정했다. 등대 지기 두 사람은 싸 두었던 짐을 다시 풀었다.',
  '시의회 의장은 표결이 끝난 뒤 등대의 불빛은 누구의 주장보다도 오래되었다고 말했다. 회의장에는 주민 이백 명이 모여 있었다.',
  '시의회는 등대를 지키는 데 드는 돈을 여름에 마련할 계획이다. 여름에는 여객선이 다니고 항구가 한 해 쓸 돈을 벌어들인다.',
  '주민들은 등대가 꺼지면 밤에 항구로 돌아오는 배들이 길을 잃을 것이라고 걱정해 왔고, 표결 결과를 크게 반겼다.',
];

function findHeadline(...lines: string[]): string | undefined {
  return pageText.read(lines.join('\n\n')).fields.headline;
}

describe('the headline of a page', () => {
  it.each([
    {
      language: 'English',
      consent: [
        'We store what you read on your device, so that we can show you what may interest you and what others pay us to show.',
        'You can withdraw your consent at any time, with effect for the future, in the settings that every page links to at its foot.',
      ],
      headline: 'Night ferries to sail again',
      signs: ['By Ann Tide', '4 March 2024'],
      text: ENGLISH,
    },
    {
      language: 'German',
      consent: [
        'Wir speichern auf Ihrem Gerät, was Sie lesen, damit wir Ihnen zeigen können, was Sie und unsere Partner angeht.',
        'Sie können Ihre Einwilligung jederzeit widerrufen, mit Wirkung für die Zukunft, und zwar in den Einstellungen am Fuß jeder Seite.',
      ],
      headline: 'Die Mühle am Weiher mahlt wieder',
      signs: ['Von Ann Priel', '4. März 2024'],
      text: GERMAN,
    },
    {
      language: 'French',
      consent: [
        'Nous gardons sur votre appareil la trace de ce que vous lisez, afin de vous montrer ce qui peut vous plaire et ce que d’autres paient.',
        'Vous pouvez retirer votre accord à tout moment, sans que cela change le passé, dans les réglages au pied de chaque page.',
      ],
      headline: 'Valmeur retrouve son marché couvert',
      signs: ['Par Anne Delmar', '4 mars 2024'],
      text: FRENCH,
    },
  ])('is found below a consent as dense as a text, in $language', ({ consent, headline, signs, text }) => {
    const page = [...consent, ...consent, 'OK', 'Partner', 'Quayside Post', headline, ...signs, ...text];
    expect(findHeadline(...page)).toBe(headline);
  });

  it('is told by its words in Korean, where two syllables are one', () => {
    const headline = '시의회 표결로 등대 계속 밝힌다';
    const others = [
      '강변 다리 공사는 가을까지 계속 이어질 전망',
      '합창단은 겨울 연주회를 함께할 새 단원을 찾는다',
    ];
    const dated = others.flatMap((other) => [other, '2024년 3월 3일']);
    expect(findHeadline('홈', headline, ...dated, ...KOREAN)).toBe(headline);
  });

  it('stands above most of the text', () => {
    const related = 'Night ferries: crews and harbour of Saltmere agree on the pay';
    const rest = ENGLISH.slice(1);
    const text = [...ENGLISH, ...rest, ...rest, ...rest, related, 'By Ann Tide', '3 March 2024', ...rest];
    expect(findHeadline('Home', 'Islands', 'Home at last', ...text)).not.toBe(related);
  });

  it('may be a sentence under the name of a section', () => {
    const headline = 'I sailed the night ferry for ten years. I would not do it again.';
    expect(findHeadline('Home', 'Harbour', headline, 'By Ann Tide', '4 March 2024', ...ENGLISH)).toBe(
      headline,
    );
  });

  it('is no list of topics', () => {
    const topics = 'Ferries, night, harbour of Saltmere, crews, islands, pay, quay';
    const headline = 'Night ferries to sail again';
    expect(findHeadline('Home', headline, topics, '4 March 2024', ...ENGLISH)).toBe(headline);
  });

  it('is the first of two lines, where the longer one under it says more and ends in no full stop', () => {
    const headline = 'Night crews were ‘left at the quay’ for months';
    const standfirst =
      'Harbour and ferry company agree on the pay for the night, and the crews get more days on land in a month';
    const menu = ['News', 'Harbour', 'Sport', 'Culture', 'More', 'Ferries'];
    const draft = pageText.read(
      [...menu, headline, standfirst, 'By Ann Tide', '25 March 2024', ...ENGLISH].join('\n\n'),
    );
    expect(draft.fields).toMatchObject({ headline, standfirst });
  });

  it('is the longer of two lines that could be it as well', () => {
    const headline = 'Ferry company of Saltmere gives way: last boats leave in the dark again';
    const standfirst = 'Harbour and crews agree on pay for the night';
    const draft = pageText.read(
      ['Home', 'Islands', headline, standfirst, 'By Ann Tide', '3 March 2024', ...ENGLISH].join('\n\n'),
    );
    expect(draft.fields).toMatchObject({ headline, standfirst });
  });
});

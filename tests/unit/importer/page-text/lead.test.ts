import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const CAPTION = 'The lighthouse of Saltmere has stood on its rock for a hundred and seventy years.';
const DUSK = 'The lighthouse on its rock at dusk';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
  'Nobody in Saltmere could say on Tuesday night what the lighthouse will cost, and few of them seemed to mind at all.',
];

/** Read a page with these lines between its byline and its text. */
function readLead(lines: string[], join = '\n\n') {
  const page = ['Home', 'News', HEADLINE, 'By Ann Tide', '25 March 2024, 18:40 GMT', ...lines, ...TEXT];
  const { picture, blocks, fields } = pageText.read(page.join(join));
  return { picture, first: blocks[0] && 'text' in blocks[0] ? blocks[0].text : undefined, fields };
}

describe('the lead picture of a page', () => {
  it.each<[string, string[], object]>([
    [
      'twice, the credit under it',
      [CAPTION, CAPTION, 'Foto: Bob Quay'],
      { alt: CAPTION, caption: CAPTION, credit: 'Foto: Bob Quay' },
    ],
    ['twice, with no credit', [CAPTION, CAPTION], { alt: CAPTION, caption: CAPTION }],
    [
      'over a label and a name',
      [CAPTION, 'Foto:', 'Bob Quay'],
      { caption: CAPTION, credit: 'Foto: Bob Quay' },
    ],
    ['under its credit', ['© Harbour Archive', DUSK], { caption: DUSK, credit: '© Harbour Archive' }],
    [
      'twice, both with their credit',
      [`${CAPTION} Foto: Bob Quay`, `${CAPTION} Foto: Bob Quay`],
      { alt: `${CAPTION} Foto: Bob Quay`, caption: CAPTION, credit: 'Foto: Bob Quay' },
    ],
    [
      'under the headline again',
      [HEADLINE, `${CAPTION} Foto: Bob Quay`],
      { alt: HEADLINE, caption: CAPTION, credit: 'Foto: Bob Quay' },
    ],
    ['in the headline alone', [HEADLINE], { alt: HEADLINE }],
    [
      'in the headline over its credit',
      [HEADLINE, 'Foto: Bob Quay'],
      { alt: HEADLINE, credit: 'Foto: Bob Quay' },
    ],
    [
      'in a line of other words than its caption',
      ['A white tower above the sea', 'The lamp was lit in 1846', 'Foto: Bob Quay'],
      { alt: 'A white tower above the sea', caption: 'The lamp was lit in 1846', credit: 'Foto: Bob Quay' },
    ],
    [
      'with the day of the picture, twice',
      [
        'Le vieux phare de Saltmere, le 3 mars 2024.',
        'Le vieux phare de Saltmere, le 3 mars 2024. ANN TIDE / AFP',
      ],
      { caption: 'Le vieux phare de Saltmere, le 3 mars 2024.', credit: 'ANN TIDE / AFP' },
    ],
    [
      'twice, the agency in small letters',
      ['Il faro di Saltmere', 'Il faro di Saltmere (ansa)'],
      { alt: 'Il faro di Saltmere', caption: 'Il faro di Saltmere', credit: 'ansa' },
    ],
    [
      'in few letters that say much',
      ['盐港老灯塔', '盐港老灯塔。新华社记者 李明 摄'],
      { alt: '盐港老灯塔', caption: '盐港老灯塔。', credit: '新华社记者 李明 摄' },
    ],
    [
      'under the word for a picture',
      ['Foto', CAPTION, 'Bob Quay/Lusa'],
      { caption: CAPTION, credit: 'Bob Quay/Lusa' },
    ],
    [
      'under the source of the article',
      ['来源：盐港日报', '海边的灯塔', '盐港老灯塔。新华社记者 李明 摄'],
      { alt: '海边的灯塔', caption: '盐港老灯塔。', credit: '新华社记者 李明 摄' },
    ],
    [
      'under a section that is none of its words',
      ['Energy', 'The lamp was lit in 1846', 'Foto: Bob Quay'],
      { caption: 'The lamp was lit in 1846', credit: 'Foto: Bob Quay' },
    ],
    [
      'above the credit and under it',
      [DUSK, '© Harbour Archive', DUSK],
      { alt: DUSK, caption: DUSK, credit: '© Harbour Archive' },
    ],
    [
      'over a stock house',
      ['A white tower on a rock', 'Shutterstock'],
      { caption: 'A white tower on a rock', credit: 'Shutterstock' },
    ],
  ])('has its words %s', (_how, lines, picture) => {
    for (const join of ['\n', '\n\n']) {
      const read = readLead(lines, join);
      expect(read.picture).toMatchObject(picture);
      expect(read.first).toBe(TEXT[0]);
    }
  });

  it('leaves a line above a place and its agency to the standfirst', () => {
    const page = [
      'Home',
      HEADLINE,
      'By Ann Tide',
      '25 March 2024',
      CAPTION,
      `SALTMERE (Harbour Press) — ${TEXT[0]}`,
      ...TEXT.slice(1),
    ];
    const { fields, blocks } = pageText.read(page.join('\n\n'));
    expect([fields.standfirst, fields.dateline, blocks.length]).toEqual([CAPTION, 'SALTMERE', TEXT.length]);
  });

  it('has no address for its caption', () => {
    expect(readLead(['www.saltmere.example -', '(Foto: Bob Quay)']).picture).toEqual({
      credit: 'Foto: Bob Quay',
    });
  });
});

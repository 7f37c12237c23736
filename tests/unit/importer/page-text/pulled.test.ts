import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const TOLD =
  'The keeper of the lighthouse at Saltmere says that the lamp has never gone out in her time. “I have slept beside that lamp for thirty winters and it has not lied to me once in all these years,” says Ann Tide, who leaves in May.';
const MORE =
  'Nobody has asked for the post since the county wrote it out in March, and the lamp will be lit by a switch in the town hall from the first of June, eleven miles away from the sea.';
const LAST =
  'The county says that a switch costs it less in a year than a keeper in a week, and that ships have found their way into the bay of Saltmere without a lamp for a good long while now.';
const END =
  'Of the ships that call at Saltmere, nine in ten carry a map that talks, and the tenth is the ferry, whose captain was born under the lamp and steers by the smell of the bakery on the quay.';

const listTexts = (...lines: string[]): string[] =>
  pageText
    .read(['The lamp that never lied', 'By Tom Wick', '25 March 2024', ...lines].join('\n\n'))
    .blocks.flatMap((block) => ('text' in block ? block.text : []));

describe('the paragraph over a caption', () => {
  it.each([
    ['which tells of other things', MORE, 'The old stair in the tower. Photo: Tom Wick'],
    [
      'which somebody says',
      '“I will not miss the stair, and I will miss every one of its windows.”',
      'The stair. Photo: Tom Wick',
    ],
  ])('stays where no blank line parts it from one, %s', (_how, paragraph, caption) => {
    expect(listTexts(TOLD, LAST, `${paragraph}\n${caption}`, END)).toEqual([TOLD, LAST, paragraph, END]);
  });
});

describe('a line of topics', () => {
  it.each(['#lamp #Saltmere', '＃灯台', '#მეწყერი'])('is left out wherever it stands: “%s”', (line) => {
    expect(listTexts(TOLD, LAST, line, MORE, END)).toEqual([TOLD, LAST, MORE, END]);
  });
});

describe('furniture in capitals', () => {
  it.each(['PUBLICITE', 'ΔΙΑΦΗΜΙΣΗ', 'A lire aussi : Le phare rend ses clefs'])(
    'is known without its accents: “%s”',
    (line) => {
      expect(listTexts(TOLD, LAST, line, MORE, END)).toEqual([TOLD, LAST, MORE, END]);
    },
  );
});

describe('the last paragraph', () => {
  it.each(['(ANSA).', '(БТА)'])('is kept where its agency signs it: “%s”', (sign) => {
    const last = `The county will meet about the lamp on Friday, and the keeper will be there. ${sign}`;
    expect(listTexts(TOLD, MORE, LAST, last, 'Most read', 'A goat in the town hall').at(-1)).toBe(last);
  });
});

describe('a quote that a page sets apart', () => {
  it.each([
    ['with its speaker', ['It has not lied to me once in all these years', 'Ann Tide, keeper of the lamp']],
    ['with a dash before the speaker', ['“It has not lied to me once in all these years”', '— Ann Tide']],
    ['alone', ['I have slept beside that lamp for thirty winters']],
  ])('is left out %s, since a paragraph before it says it', (_how, quote) => {
    expect(listTexts(TOLD, MORE, ...quote, LAST)).toEqual([TOLD, MORE, LAST]);
  });

  it('is left out right under its paragraph, and never the paragraph', () => {
    const quote = '“The keeper of the lighthouse at Saltmere says that the lamp has never gone out.”';
    expect(listTexts(MORE, LAST, TOLD, quote)).toEqual([MORE, LAST, TOLD]);
  });

  it('is left out above its paragraph where it is a sentence', () => {
    expect(listTexts(MORE, '“It has not lied to me once in all these years.”', LAST, TOLD)).toEqual([
      MORE,
      LAST,
      TOLD,
    ]);
  });

  it('stays as the heading of the paragraphs that tell it', () => {
    const heading = '“It has not lied to me once in all these years”';
    expect(listTexts(MORE, LAST, heading, TOLD)).toEqual([MORE, LAST, heading, TOLD]);
  });

  it('is no thing that a paragraph names', () => {
    const heading = 'The lighthouse at Saltmere';
    expect(listTexts(TOLD, heading, MORE, LAST)).toEqual([TOLD, heading, MORE, LAST]);
  });

  it('is told in a script without spaces too', () => {
    const told =
      '塩見町の灯台守は三十年のあいだ毎晩この灯のそばで眠ってきたという。「この灯は一度もわたしに嘘をついたことがない」と話す彼女は、五月に町を去ることが決まっている。後任はまだ見つかっていない。';
    const more =
      '郡は三月に後任の募集を始めたが、応募した人はこれまで一人もいないという。六月からは海から離れた町役場のスイッチで灯をともすことになり、費用は年に数万円で済むと郡の担当者は説明している。';
    expect(listTexts(told, 'この灯は一度もわたしに嘘をついたことがない', more)).toEqual([told, more]);
  });
});

describe('a heading that says what somebody says under it', () => {
  const heading = '“It has not lied to me once in all these years”';

  it.each([
    ['over a link', ['Read also: The last ferry of the winter']],
    ['over an advertisement', ['Advertisement']],
  ])('stays %s', (_where, between) => {
    expect(listTexts(MORE, LAST, heading, ...between, TOLD, END)).toEqual([MORE, LAST, heading, TOLD, END]);
  });
});

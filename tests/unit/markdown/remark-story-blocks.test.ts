import { describe, expect, test } from 'vitest';
import { listProblems } from './stock.ts';

const PICTURE = '![A table](map.png "Credit: AFP")';

describe('finds', () => {
  test.each([
    [
      'an unknown block, and names those that there are',
      '::video[x]',
      /^1: There is no story block “video”\. There are: pullquote, info-box,/,
    ],
    ['an unknown block of several lines', ':::gallery\nText\n:::', /^1: There is no story block “gallery”/],
    ['too few colons', '::timeline[Votes]', /^1: “timeline” needs three colons\. Write :::timeline/],
    [
      'too many colons',
      ':::pullquote[x]\n:::',
      /^1: “pullquote” takes two colons and one line\. Write ::pullquote/,
    ],
    [
      'an unknown attribute',
      '::pullquote[x]{author="y"}',
      /^1: “pullquote” has no attribute “author”: it takes source/,
    ],
    [
      'a class on a block',
      '::big-number[votes]{number="9" .red}',
      /^1: “big-number” has no attribute “class”/,
    ],
    [
      'a style on a block',
      ':::info-box[Rules]{style="position:fixed"}\nNine.\n:::',
      /has no attribute “style”: it takes none/,
    ],
    ['a pull quote without words', '::pullquote{source="x"}', /^1: The pull quote has no words/],
    ['a big number without a number', '::big-number[votes]', /^1: The big number has no number/],
    ['a big number that counts nothing', '::big-number{number="9"}', /does not say what it counts/],
    ['a definition without a term', '::definition[A vote.]', /^1: The definition does not name its term/],
    ['a definition without a meaning', '::definition{term="Veto"}', /does not say what its term means/],
    ['a recommendation of nothing', '::recommended[x]', /does not name its article/],
    [
      'a recommendation of what is not public',
      '::recommended{article="lost"}',
      /“lost” does not exist or is not public yet/,
    ],
    ['an info box without a title', ':::info-box\nNine.\n:::', /^1: The info box has no title/],
    ['an empty info box', ':::info-box[Rules]\n:::', /^1: The info box is empty/],
    ['a timeline without a title', ':::timeline\n- **1945** x\n:::', /^1: The timeline has no title/],
    [
      'an event without a date',
      ':::timeline[Votes]\n- **1945** x\n- y\n:::',
      /every item begins with its date in bold/,
    ],
    [
      'a date without an event',
      ':::timeline[Votes]\n- **1945**\n:::',
      /every item begins with its date in bold/,
    ],
    ['text beside a timeline', ':::timeline[Votes]\n- **1945** x\n\ny\n:::', /A timeline is one list/],
    [
      'numbers that are not marked',
      ':::in-numbers[Votes]\n- 15 members\n:::',
      /every item begins with its number in bold/,
    ],
    ['a pair of one picture', `:::image-pair\n${PICTURE}\n:::`, /holds two pictures and nothing else/],
    [
      'a pair with text',
      `:::image-pair\n${PICTURE}\n\n${PICTURE}\n\nText\n:::`,
      /holds two pictures and nothing else/,
    ],
    [
      'a pair with a title',
      `:::image-pair[Two]\n${PICTURE}\n\n${PICTURE}\n:::`,
      /A picture pair has no title/,
    ],
    ['a block inside a quotation', '> ::pullquote[x]', /cannot stand inside another block/],
    [
      'a block inside a block',
      '::::info-box[Rules]\n::pullquote[x]\n::::',
      /cannot stand inside another block/,
    ],
    [
      'a block that is not closed',
      'Text.\n\n:::info-box[Rules]\nNine.\n\nThe rest.',
      /^3: The block “info-box” is not closed/,
    ],
  ])('%s', async (_name, text, message) => {
    expect(await listProblems(text)).toEqual([expect.stringMatching(message)]);
  });
});

test('finds every mistake of a body at once', async () => {
  const problems = await listProblems('::video[x]\n\n[x](un.org)\n\n::pullquote{source="x"}\n\n<b>');
  expect(problems.map((problem) => problem.slice(0, 2))).toEqual(['1:', '3:', '5:', '7:']);
});

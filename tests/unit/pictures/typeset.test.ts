import { beforeAll, describe, expect, it } from 'vitest';
import { openLetters, type Letters } from '../../../src/pictures/lettering.ts';
import { canWrite, measureLine, setLines, toRuns, toWritable } from '../../../src/pictures/typeset.ts';
import { useOwnFolders } from './stock.ts';

useOwnFolders();
let letters: Letters[] = [];

beforeAll(async () => {
  letters = await openLetters('display');
});

const HALF = '\u2026';

describe('the edition’s fonts', () => {
  it.each([
    ['English', 'Council votes: 14–0', true],
    ['French', 'Œuvre, déjà, naïf', true],
    ['Polish and Vietnamese', 'Łódź, Quốc hội', true],
    ['Arabic', 'مجلس الأمن', true],
    ['Hebrew with points', 'עִבְרִית', true],
    ['English with a pictogram, which is no letter', 'Votes 🗳', true],
    ['Japanese', '安保理', false],
    ['Cyrillic', 'Совет', false],
  ])('can write %s: %s %s', (_language, text, expected) => {
    expect(canWrite(text, letters)).toBe(expected);
  });

  it('leave out what they have no drawing for', () => {
    expect(toWritable('Votes 🗳 and vetoes', letters)).toBe('Votes and vetoes');
  });

  it('join Arabic letters, which are narrower together than alone', () => {
    const word = 'مجلس';
    const alone = [...word].reduce((sum, letter) => sum + measureLine(letter, letters), 0);
    expect(measureLine(word, letters)).toBeLessThan(alone * 0.9);
  });
});

describe('toRuns', () => {
  it.each([
    ['English', 'Fourteen vote', 'ltr', ['Fourteen vote']],
    ['a Latin name in Hebrew', 'לפי The Fair Copy היום', 'rtl', ['היום', ' ', 'The Fair Copy', ' ', 'לפי']],
    ['a number in Arabic', 'القرار 2728 اليوم', 'rtl', ['اليوم', ' ', '2728', ' ', 'القرار']],
    ['Hebrew in English', 'The word שלום here', 'ltr', ['The word ', 'שלום', ' here']],
  ] as const)('sets %s in the order in which it is seen', (_what, line, direction, seen) => {
    expect(toRuns(line, direction, letters).map(({ text }) => text)).toEqual(seen);
  });

  it('draws letters of the right direction from the right', () => {
    const [run] = toRuns('אב', 'rtl', letters);
    const [alone] = toRuns('ב', 'rtl', letters);
    expect(run?.outline.glyphs[0]?.path).toBe(alone?.outline.glyphs[0]?.path);
  });
});

describe('setLines', () => {
  const room = { width: 1000, height: 330, sizes: [84, 60, 42], leading: 1.14 };

  it('takes the largest size at which a headline fits', () => {
    expect(setLines('Council votes', 'en', letters, room)).toEqual({ size: 84, lines: ['Council votes'] });
    const long =
      'Security Council demands a Gaza ceasefire as the United States abstains and Israel answers at once';
    const { size, lines } = setLines(long, 'en', letters, room);
    expect(size).toBe(60);
    expect(lines.join(' ')).toBe(long);
    for (const line of lines) expect(measureLine(line, letters) * size).toBeLessThanOrEqual(room.width);
  });

  it('ends in dots what fits in no size', () => {
    const { lines } = setLines('Council votes again and again. '.repeat(20), 'en', letters, room);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)?.endsWith(HALF)).toBe(true);
  });

  it('parts a language that writes no spaces by its own words, no line beginning with a mark', () => {
    const wide: Letters = {
      file: '',
      grid: 1,
      has: () => true,
      shape: (text) => ({ glyphs: [], advance: [...text].length }),
    };
    const { lines } = setLines('安保理がガザでの停戦を要求、米国は棄権。', 'ja', [wide], {
      ...room,
      sizes: [100],
    });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => /^[、。]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(10);
  });
});

import type { Palette } from './palette.ts';
import { box, letters, sketch } from './sketch.ts';

/**
 * Draft resolutions and parts of them that were vetoed, by decade, as the UN's Dag Hammarskjöld Library lists them;
 * counted in the compilation of the World Politics Data Lab (version of 16 September 2022).
 * The first number counts those that the Soviet Union or Russia voted against, alone or with others.
 */
const DECADES = [
  ['1946–49', 41, 0],
  ['1950s', 25, 2],
  ['1960s', 14, 1],
  ['1970s', 6, 27],
  ['1980s', 4, 42],
  ['1990s', 2, 7],
  ['2000s', 4, 10],
  ['2010s', 19, 3],
] as const;

const [LEFT, TOP, ROW, BAR, UNIT] = [320, 170, 110, 66, 24.5];

/** Draw the vetoes of each whole decade as bars in two colours (SVG). */
export function drawVetoes(palette: Palette): string {
  return sketch(palette.ground, [
    ...drawKey(palette),
    ...DECADES.flatMap(([decade, soviet, others], row) => [
      letters(decade, [LEFT - 34, TOP + row * ROW + 52], 56, { fill: palette.ink, 'text-anchor': 'end' }),
      ...drawBar(soviet, others, TOP + row * ROW, palette),
    ]),
  ]);
}

function drawKey(palette: Palette): string[] {
  const set = { fill: palette.ink, 'font-weight': 600 };
  return [
    box([50, 56], [48, 48], { fill: palette.accent }),
    letters('Soviet Union or Russia', [118, 99], 54, set),
    box([820, 56], [48, 48], { fill: palette.brass }),
    letters('others only', [888, 99], 54, set),
  ];
}

function drawBar(soviet: number, others: number, top: number, palette: Palette): string[] {
  const split = LEFT + soviet * UNIT;
  const end = split + others * UNIT;
  return [
    box([LEFT, top], [soviet * UNIT, BAR], { fill: palette.accent }),
    box([split, top], [others * UNIT, BAR], { fill: palette.brass }),
    letters(String(soviet + others), [end + 22, top + 53], 60, { fill: palette.ink, 'font-weight': 700 }),
  ];
}

import type { Palette } from './palette.ts';
import { box, count, letters, sketch, stroke } from './sketch.ts';

const [FIRST, YEARS] = [1998, 34];
const [LEFT, TOP, WIDTH, HEIGHT] = [190, 70, 1360, 850];
const DAY = 86_400_000;

/** The civil calendar of Saudi Arabia, as the runtime's calendar data has it. */
const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  month: 'numeric',
  timeZone: 'UTC',
});

const MONTHS = [
  ['Jan', 0],
  ['Apr', 3],
  ['Jul', 6],
  ['Oct', 9],
] as const;

/** Draw the days of Ramadan through the years, each year a column from January at the top (SVG). */
export function drawRamadan(palette: Palette): string {
  return sketch(palette.ground, [
    ...MONTHS.flatMap(([name, month]) => drawMonth(name, month, palette)),
    ...count(YEARS).flatMap((place) => drawYear(FIRST + place, palette)),
    ...[2000, 2010, 2020, 2030].map((year) =>
      letters(String(year), [columnOf(year) + 14, TOP + HEIGHT + 80], 58, {
        fill: palette.ink,
        'text-anchor': 'middle',
      }),
    ),
  ]);
}

function drawMonth(name: string, month: number, palette: Palette): string[] {
  const y = TOP + (HEIGHT * month) / 12;
  return [
    stroke(
      [
        [LEFT, y],
        [LEFT + WIDTH, y],
      ],
      { stroke: palette.edge, 'stroke-width': 2 },
    ),
    letters(name, [LEFT - 30, y + 54], 56, { fill: palette.ink, 'text-anchor': 'end' }),
  ];
}

function drawYear(year: number, palette: Palette): string[] {
  const fill = year === 2024 ? palette.brass : palette.accent;
  const days = new Set(listRamadan(year));
  const firsts = [...days].filter((day) => !days.has(day - 1));
  const lasts = [...days].filter((day) => !days.has(day + 1));
  return firsts.map((first, place) => {
    const length = (lasts[place] ?? first) - first + 1;
    return box([columnOf(year), TOP + (HEIGHT * first) / 366], [28, (HEIGHT * length) / 366], { fill });
  });
}

/** The days of a year that lie in Ramadan, the ninth month, counted from 0 on 1 January. */
function listRamadan(year: number): number[] {
  const newYear = Date.UTC(year, 0, 1);
  return count(366).filter((day) => {
    const moment = new Date(newYear + day * DAY);
    return moment.getUTCFullYear() === year && UMM_AL_QURA.formatToParts(moment).some(isRamadan);
  });
}

function isRamadan({ type, value }: Intl.DateTimeFormatPart): boolean {
  return type === 'month' && value === '9';
}

function columnOf(year: number): number {
  return LEFT + ((year - FIRST) * WIDTH) / YEARS + 6;
}

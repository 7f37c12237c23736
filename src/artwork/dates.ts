import { DAY } from './palette.ts';
import type { Palette } from './palette.ts';
import { area, box, count, letters, sketch, stroke } from './sketch.ts';
import type { Point } from './sketch.ts';

/** Whole-hour offsets from UTC at which people live: Kiribati's Line Islands first, American Samoa last. */
const FIRST = 14;
const LAST = -11;
const ROW = 1067 / (FIRST - LAST + 1);
const HOUR = 1600 / 24;
/** Brass is bright by day and by night: dark letters read best on both. */
const ON_BRASS = DAY.ink;

/** Draw one UTC day: hours across, a row for each offset, a colour for each date on the local calendar. */
export function drawDates(palette: Palette): string {
  const rows = count(FIRST - LAST + 1);
  return sketch(palette.raised, [
    ...rows.map((row) => drawYesterday(row, palette)),
    ...rows.map((row) => drawTomorrow(row, palette)),
    ...drawMoment(palette),
    ...drawNames(palette),
  ]);
}

/** Until midnight there, a place west of Greenwich is still in the day before. */
function drawYesterday(row: number, { accent }: Palette): string {
  const offset = FIRST - row;
  return offset < 0 ? box([0, row * ROW], [-offset * HOUR, ROW + 0.5], { fill: accent }) : '';
}

/** East of Greenwich the next day begins before the UTC day has ended. */
function drawTomorrow(row: number, { brass }: Palette): string {
  const offset = FIRST - row;
  const start = (24 - offset) * HOUR;
  return offset > 0 ? box([start, row * ROW], [1600 - start, ROW + 0.5], { fill: brass }) : '';
}

/** Half past ten UTC: three dates at once. */
function drawMoment({ ink }: Palette): string[] {
  const x = 10.5 * HOUR;
  const head: Point[] = [
    [x - 26, 0],
    [x + 26, 0],
    [x, 40],
  ];
  return [
    stroke(
      [
        [x, 0],
        [x, 1067],
      ],
      { stroke: ink, 'stroke-width': 7 },
    ),
    area(head, ink),
  ];
}

function drawNames({ ink, raised }: Palette): string[] {
  const name = (text: string, [x, y]: Point, fill: string) =>
    letters(text, [x, y], 92, { fill, 'font-weight': 700, 'text-anchor': 'middle' });
  return [
    name('Wednesday', [1310, 156], ON_BRASS),
    name('Tuesday', [340, 440], ink),
    name('Monday', [280, 985], raised),
    letters('10.30 UTC', [10.5 * HOUR - 36, 108], 64, {
      fill: ink,
      'font-weight': 600,
      'text-anchor': 'end',
    }),
  ];
}

import type { Palette } from './palette.ts';
import { count, letters, sketch, stroke } from './sketch.ts';
import type { Point } from './sketch.ts';

/** Kilometres from the first station: the spacing of the lines is that of the stations. */
const STATIONS = [0, 22, 64, 92, 150, 178, 236, 260];
const FIRST_HOUR = 4;
const LAST_HOUR = 24;
const EDGES = { left: 40, right: 1560, top: 80, bottom: 940 };
/** Kilometres an hour between stations. */
const SPEED = { slow: 46, express: 88 };

/** Where a train stands, in hours of the day and kilometres of the line. */
type Stop = readonly [hour: number, kilometre: number];
type Run = readonly Stop[];

const DOWN = [6.2, 11.6, 17.4].map((hour) => runExpress(hour, STATIONS));
const UP = [7.6, 13.1, 18.9].map((hour) => runExpress(hour, STATIONS.toReversed()));

/** Draw a day of an imaginary line: hours across, kilometres down, a line for each train. */
export function drawTrains(palette: Palette): string {
  const slow = count(13).flatMap((place) => [
    runSlow(4.6 + place * 1.25, STATIONS, DOWN),
    runSlow(4.1 + place * 1.25, STATIONS.toReversed(), UP),
  ]);
  return sketch(palette.ground, [
    ...drawGrid(palette),
    ...slow.map((run) => drawRun(run, { stroke: palette.accent, 'stroke-width': 4.5 })),
    ...[...DOWN, ...UP].map((run) => drawRun(run, { stroke: palette.brass, 'stroke-width': 9 })),
    ...drawHours(palette),
  ]);
}

/** An express stops once, for six minutes, at the middle of the line. */
function runExpress(start: number, line: readonly number[]): Run {
  const [from, to] = [line.at(0) ?? 0, line.at(-1) ?? 0];
  const middle = line[4] ?? 0;
  const arrival = start + Math.abs(middle - from) / SPEED.express;
  return [
    [start, from],
    [arrival, middle],
    [arrival + 0.1, middle],
    [arrival + 0.1 + Math.abs(to - middle) / SPEED.express, to],
  ];
}

/** A slow train calls everywhere, and lets an express by where it would be caught before the next station. */
function runSlow(start: number, line: readonly number[], expresses: readonly Run[]): Run {
  let hour = start;
  return line.flatMap((kilometre, place): Stop[] => {
    const before = line[place - 1] ?? kilometre;
    hour += Math.abs(kilometre - before) / SPEED.slow;
    const arrival = hour;
    hour = leave(hour + 0.1, [kilometre, line[place + 1] ?? kilometre], expresses);
    return [
      [arrival, kilometre],
      [hour, kilometre],
    ];
  });
}

function leave(ready: number, [here, next]: Point, expresses: readonly Run[]): number {
  const arrival = ready + Math.abs(next - here) / SPEED.slow + 0.1;
  const caught = expresses.find((run) => passes(run, here) > ready - 0.05 && passes(run, next) < arrival);
  return caught && here !== next ? Math.max(ready, passes(caught, here) + 0.1) : ready;
}

/** The hour at which a run leaves a point of the line. */
function passes(run: Run, kilometre: number): number {
  const legs = run.slice(1).map((to, place) => [run[place] ?? to, to] as const);
  const leg = legs.findLast(
    ([from, to]) => (from[1] - kilometre) * (to[1] - kilometre) <= 0 && from[1] !== to[1],
  );
  if (!leg) return Number.POSITIVE_INFINITY;
  const [from, to] = leg;
  return from[0] + ((kilometre - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
}

function locate([hour, kilometre]: Stop): Point {
  const { left, right, top, bottom } = EDGES;
  const across = (hour - FIRST_HOUR) / (LAST_HOUR - FIRST_HOUR);
  return [left + across * (right - left), top + (kilometre / 260) * (bottom - top)];
}

function drawRun(run: Run, attributes: Record<string, string | number>): string {
  return stroke(cutAtMidnight(run).map(locate), { ...attributes, 'stroke-linecap': 'round' });
}

/** Let a train that is still on its way at the end of the day run to the edge of the chart. */
function cutAtMidnight(run: Run): Run {
  const shown = run.filter(([hour]) => hour <= LAST_HOUR);
  const [from, to] = [shown.at(-1), run[shown.length]];
  if (!from || !to) return shown;
  const share = (LAST_HOUR - from[0]) / (to[0] - from[0]);
  return [...shown, [LAST_HOUR, from[1] + share * (to[1] - from[1])]];
}

function drawGrid({ rule, edge }: Palette): string[] {
  const hours = count(LAST_HOUR - FIRST_HOUR + 1).map((hour) => {
    const [x] = locate([FIRST_HOUR + hour, 0]);
    return stroke(
      [
        [x, EDGES.top],
        [x, EDGES.bottom],
      ],
      { stroke: rule, 'stroke-width': hour % 4 ? 2 : 4 },
    );
  });
  const stations = STATIONS.map((kilometre) => {
    const [, y] = locate([0, kilometre]);
    return stroke(
      [
        [EDGES.left, y],
        [EDGES.right, y],
      ],
      { stroke: edge, 'stroke-width': 2.5 },
    );
  });
  return [...hours, ...stations];
}

function drawHours({ quiet }: Palette): string[] {
  return [4, 8, 12, 16, 20, 24].map((hour) => {
    const [x] = locate([hour, 0]);
    const anchor = hour === FIRST_HOUR ? 'start' : hour === LAST_HOUR ? 'end' : 'middle';
    return letters(`${hour}.00`, [x, 1022], 52, { fill: quiet, 'font-weight': 500, 'text-anchor': anchor });
  });
}

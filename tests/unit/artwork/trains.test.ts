import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/artwork/palette.ts';
import { drawTrains } from '../../../src/artwork/trains.ts';
import { listShapes, pointsOf } from './drawing.ts';

const paths = listShapes(drawTrains(DAY)).filter(({ name }) => name === 'path');
const runsIn = (stroke: string) =>
  paths.filter(({ attributes }) => attributes['stroke'] === stroke).map(pointsOf);
const [slow, express] = [runsIn(DAY.accent), runsIn(DAY.brass)];
const ALL = [...slow, ...express];

/** True when numbers never fall. */
function isOrdered(values: number[]): boolean {
  return values.every((value, place) => place === 0 || value >= (values[place - 1] ?? value));
}

describe('drawTrains', () => {
  it('runs thirteen slow trains and three expresses each way', () => {
    expect([slow.length, express.length]).toEqual([26, 6]);
  });

  it('never lets a train run back in time', () => {
    expect(ALL.filter((run) => !isOrdered(run.map(([x]) => x)))).toEqual([]);
  });

  it('never lets a train turn round on its way', () => {
    const turned = ALL.filter((run) => {
      const heights = run.map(([, y]) => y);
      return !isOrdered(heights) && !isOrdered(heights.toReversed());
    });
    expect(turned).toEqual([]);
  });

  it('keeps every train inside the day and the line', () => {
    const points = ALL.flat();
    expect(points.filter(([x, y]) => x < 40 || x > 1560 || y < 80 || y > 940)).toEqual([]);
  });

  it('lets each express overtake slow trains only at stations', () => {
    const stations = [0, 22, 64, 92, 150, 178, 236, 260].map((kilometre) => 80 + (kilometre / 260) * 860);
    const crossings = express.flatMap((fast) =>
      slow.filter((run) => isSameWay(run, fast)).flatMap((run) => listCrossings(fast, run)),
    );
    const inTheOpen = crossings.filter((y) => !stations.some((station) => Math.abs(station - y) < 1));
    expect(inTheOpen).toEqual([]);
  });
});

type Run = [number, number][];

function isSameWay(one: Run, other: Run): boolean {
  return goesDown(one) === goesDown(other);
}

function goesDown(run: Run): boolean {
  return (run.at(-1)?.[1] ?? 0) > (run[0]?.[1] ?? 0);
}

/** Where on the line one train is ahead before and behind after: by small steps along the other's way. */
function listCrossings(fast: Run, run: Run): number[] {
  const times = Array.from({ length: 3040 }, (_, step) => 40 + step / 2);
  const gaps = times.flatMap((x) => {
    const [a, b] = [heightAt(fast, x), heightAt(run, x)];
    return a === undefined || b === undefined ? [] : [{ gap: a - b, y: b }];
  });
  return gaps.flatMap(({ gap, y }, place) => {
    const before = gaps[place - 1]?.gap ?? 0;
    return before * gap < 0 ? [y] : [];
  });
}

function heightAt(run: Run, x: number): number | undefined {
  const place = run.findIndex(
    ([at], index) => at <= x && (run[index + 1]?.[0] ?? Number.NEGATIVE_INFINITY) >= x,
  );
  const [from, to] = [run[place], run[place + 1]];
  if (!from || !to) return undefined;
  return to[0] === from[0] ? to[1] : from[1] + ((x - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

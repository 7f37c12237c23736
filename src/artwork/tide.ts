import type { Palette } from './palette.ts';
import { area, count, disc, SIZE, sketch, stroke } from './sketch.ts';
import type { Point } from './sketch.ts';

/** Periods of the two main tides, in hours: that of the Moon (M2) and that of the Sun (S2). */
const MOON = 12.4206;
const SUN = 12;
/** The Sun's tide is a little under half the Moon's. */
const SUN_SHARE = 0.46;
const DAYS = 30;
const TOP = 140;
const STEP = 27.5;
const SWING = 64;

/**
 * Draw an ideal tide over a lunar month: a line for each day, midnight to midnight.
 * It is computed from the Moon and the Sun alone and is no record of a real harbour.
 */
export function drawTide(palette: Palette): string {
  return sketch(palette.ground, [...count(DAYS).flatMap((day) => drawDay(day, palette)), ...moons(palette)]);
}

function drawDay(day: number, palette: Palette): string[] {
  const base = TOP + day * STEP;
  const curve = count(161).map((place): Point => {
    const hour = (place / 160) * 24;
    return [(place / 160) * SIZE.width, base - SWING * height(day * 24 + hour)];
  });
  const foot: Point[] = [
    [SIZE.width, SIZE.height],
    [0, SIZE.height],
  ];
  return [
    area([...curve, ...foot], palette.ground),
    stroke(curve, { stroke: palette.accent, 'stroke-width': 4 }),
  ];
}

/** Height of the ideal tide, in parts of the greatest, at an hour after a new moon. */
function height(hour: number): number {
  const wave = (period: number) => Math.cos((2 * Math.PI * (hour - 3.6)) / period);
  return (wave(MOON) + SUN_SHARE * wave(SUN)) / (1 + SUN_SHARE);
}

/** New moon, full moon, new moon: the days of the greatest tides. */
function moons({ brass, ground }: Palette): string[] {
  const phases = [0, 14.77, 29];
  return phases.map((day, phase) => {
    const full = phase === 1;
    return disc([1500, TOP + day * STEP - 6], 36, {
      fill: full ? brass : ground,
      stroke: brass,
      'stroke-width': 6,
    });
  });
}

import type { Palette } from './palette.ts';
import { box, disc, sketch, stroke } from './sketch.ts';

/** Where each of the eleven begins, as a share of the way to the bar. */
const STARTS = [0.62, 0.18, 0.8, 0.05, 0.44, 0.7, 0.28, 0.88, 0.1, 0.54, 0.36];
const BAR = 900;

/** Draw eleven stories that begin at different times, wait at one bar and go out together. */
export function drawEmbargo(palette: Palette): string {
  const rows = STARTS.flatMap((start, row) => drawStory(start, 118 + row * 83, palette));
  return sketch(palette.ground, [...rows, drawBar(palette)]);
}

function drawStory(start: number, y: number, { accent, quiet, ground }: Palette): string[] {
  const x = 60 + start * (BAR - 200);
  return [
    stroke(
      [
        [x, y],
        [BAR, y],
      ],
      { stroke: quiet, 'stroke-width': 5 },
    ),
    disc([x, y], 14, { fill: ground, stroke: quiet, 'stroke-width': 5 }),
    stroke(
      [
        [BAR, y],
        [1600, y],
      ],
      { stroke: accent, 'stroke-width': 40 },
    ),
  ];
}

function drawBar({ brass }: Palette): string {
  return box([BAR - 14, 0], [28, 1067], { fill: brass });
}

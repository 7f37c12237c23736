import type { Palette } from './palette.ts';
import { box, count, sketch } from './sketch.ts';
import type { Point } from './sketch.ts';

/** Of 100 pages of the year 2013, those that could not be reached in October 2023 (Pew Research Center, 2024). */
const LOST = 38;
const COLUMNS = 10;
const CELL: Point = [148, 97];
const CARD: Point = [116, 72];
const CORNER: Point = [76, 61];

/** Draw 100 pages, and leave out those that are lost. */
export function drawLostPages(palette: Palette): string {
  const lost = new Set(scatter().slice(0, LOST));
  return sketch(
    palette.ground,
    count(100).map((page) => (lost.has(page) ? drawGap(page, palette) : drawCard(page, palette))),
  );
}

/** The hundred places in an order that looks like chance and is the same each time. */
function scatter(): number[] {
  const rank = (page: number) => (page ** 3 * 37 + page * 61 + 12) % 211;
  return count(100).toSorted((a, b) => rank(a) - rank(b));
}

function cornerOf(page: number): Point {
  return [CORNER[0] + (page % COLUMNS) * CELL[0], CORNER[1] + Math.floor(page / COLUMNS) * CELL[1]];
}

function drawCard(page: number, { accent, ground }: Palette): string {
  const [x, y] = cornerOf(page);
  const lines = [
    box([x + 14, y + 16], [62, 12], { fill: ground }),
    box([x + 14, y + 44], [88, 6], { fill: ground }),
  ];
  return [box([x, y], CARD, { fill: accent }), ...lines].join('');
}

function drawGap(page: number, { brass }: Palette): string {
  const [x, y] = cornerOf(page);
  const edge = { fill: 'none', stroke: brass, 'stroke-width': 4, 'stroke-dasharray': '12 10' };
  return box([x + 2, y + 2], [CARD[0] - 4, CARD[1] - 4], edge);
}

import { FAMILIES } from './fonts.ts';
import type { Palette } from './palette.ts';
import { area, box, count, letters, sketch, stroke } from './sketch.ts';
import type { Point } from './sketch.ts';

/** The Hebrew for page 12, letter by letter in the order in which it is written and stored. */
const STORED = ['ע', 'מ', 'ו', 'ד', '\u00A0', '1', '2'];
/** Where each of these stands on the line, counted from the left. */
const SHOWN = [6, 5, 4, 3, 2, 0, 1];
const CELL = 200;
const LEFT = 100;

/** Lengths of lines of text, as shares of the column. */
const RAGGED = [0.94, 0.86, 1, 0.78, 0.92, 0.84, 0.98, 0.52];

/** Draw two columns of text, one that starts at the left and one that starts at the right. */
export function drawTwoWays(palette: Palette): string {
  const { accent, brass, rule } = palette;
  const width = 610;
  const lines = RAGGED.flatMap((share, line) => {
    const y = 330 + line * 84;
    const fill = line ? accent : brass;
    return [
      box([100, y], [width * share, 34], { fill }),
      box([1500 - width * share, y], [width * share, 34], { fill }),
    ];
  });
  const middle = box([798, 100], [4, 867], { fill: rule });
  return sketch(palette.ground, [
    ...lines,
    middle,
    arrow([100, 190], [700, 190], brass),
    arrow([1500, 190], [900, 190], brass),
  ]);
}

/** Draw the letters of a Hebrew phrase in a row, numbered in the order of storage. */
export function drawStored(palette: Palette): string {
  return drawRow(palette, count(STORED.length), true);
}

/** Draw the same letters where a reader finds them on the line. */
export function drawShown(palette: Palette): string {
  return drawRow(palette, SHOWN, false);
}

function drawRow(palette: Palette, places: readonly number[], stored: boolean): string {
  const { brass, accent } = palette;
  const cells = STORED.map((letter, order) =>
    drawCell(letter, order, LEFT + (places[order] ?? 0) * CELL, palette),
  );
  const arrows = stored
    ? [arrow([110, 230], [1490, 230], brass)]
    : [arrow([1490, 230], [530, 230], brass), arrow([110, 230], [480, 230], accent)];
  return sketch(palette.ground, [...cells, ...arrows]);
}

function drawCell(
  letter: string,
  order: number,
  x: number,
  { raised, edge, ink, quiet, accent }: Palette,
): string {
  const digit = /\d/.test(letter);
  const family = digit ? FAMILIES.serif : FAMILIES.hebrew;
  return [
    box([x + 6, 410], [CELL - 12, 330], { fill: raised, stroke: edge, 'stroke-width': 4 }),
    letters(letter, [x + CELL / 2, 640], 190, {
      fill: digit ? accent : ink,
      'font-family': family,
      'font-weight': 500,
      'text-anchor': 'middle',
    }),
    letters(String(order + 1), [x + CELL / 2, 860], 84, {
      fill: quiet,
      'font-weight': 500,
      'text-anchor': 'middle',
    }),
  ].join('');
}

function arrow([x, y]: Point, [end, level]: Point, colour: string): string {
  const back = end > x ? -60 : 60;
  const tip: Point[] = [
    [end, level],
    [end + back, level - 46],
    [end + back, level + 46],
  ];
  return (
    stroke(
      [
        [x, y],
        [end + back / 2, level],
      ],
      { stroke: colour, 'stroke-width': 24 },
    ) + area(tip, colour)
  );
}

import type { Palette } from './palette.ts';
import { area, box, count, disc, letters, sketch, stroke } from './sketch.ts';
import type { Point } from './sketch.ts';

const SEA = 640;
const WALL = { left: 560, right: 1180, top: 330 };
const WELL = { left: 700, right: 900 };
const WHEEL: Point = [840, 210];

/** Draw a float gauge cut through the middle: the sea on the left, the well in the pier, the pen above. */
export function drawGauge(palette: Palette): string {
  return sketch(palette.ground, [
    ...drawSea(palette),
    ...drawPier(palette),
    ...drawFloat(palette),
    ...drawDrum(palette),
    ...drawNames(palette),
  ]);
}

function drawSea({ accent }: Palette): string[] {
  const waves = count(113).map((place): Point => [
    place * 5,
    SEA - 34 * Math.sin(place / 9) - 10 * Math.sin(place / 3.1),
  ]);
  return [area([...waves, [560, 1067], [0, 1067]], accent)];
}

function drawPier({ accent, rule, edge, ground }: Palette): string[] {
  const { left, right, top } = WALL;
  const walls = box([left, top], [right - left, 1067 - top], { fill: rule });
  const well = box([WELL.left, top], [WELL.right - WELL.left, 600], { fill: ground });
  const water = box([WELL.left, SEA], [WELL.right - WELL.left, 290], { fill: accent });
  const inlet = box([left, 868], [WELL.left - left, 34], { fill: accent });
  const edges = [
    stroke(
      [
        [left, 868],
        [left, top],
        [WELL.left, top],
        [WELL.left, 868],
        [left, 868],
      ],
      { stroke: edge, 'stroke-width': 5 },
    ),
    stroke(
      [
        [left, 902],
        [WELL.left, 902],
        [WELL.left, 930],
        [WELL.right, 930],
        [WELL.right, top],
        [right, top],
        [right, 1067],
      ],
      { stroke: edge, 'stroke-width': 5 },
    ),
    stroke(
      [
        [left, 902],
        [left, 1067],
      ],
      { stroke: edge, 'stroke-width': 5 },
    ),
  ];
  return [walls, well, water, inlet, ...edges];
}

function drawFloat({ ink, brass, raised }: Palette): string[] {
  const [x, y] = WHEEL;
  const wire = { stroke: ink, 'stroke-width': 5 };
  return [
    stroke(
      [
        [x, y],
        [x + 105, WALL.top],
      ],
      { stroke: ink, 'stroke-width': 9 },
    ),
    stroke(
      [
        [x - 40, y],
        [x - 40, SEA - 40],
      ],
      wire,
    ),
    stroke(
      [
        [x + 40, y],
        [x + 40, 450],
      ],
      wire,
    ),
    box([x - 92, SEA - 40], [104, 66], { fill: brass }),
    box([x + 22, 450], [36, 70], { fill: ink }),
    disc(WHEEL, 42, { fill: raised, stroke: ink, 'stroke-width': 7 }),
    disc(WHEEL, 7, { fill: ink }),
  ];
}

function drawDrum({ ink, raised, accent }: Palette): string[] {
  const drum = box([1010, 110], [270, 170], { fill: raised, stroke: ink, 'stroke-width': 6 });
  const curve = count(60).map((place): Point => [1016 + place * 3.2, 195 - 52 * Math.cos(place / 9)]);
  const pen = stroke(
    [
      [WHEEL[0] + 40, 210],
      [1205, 240],
    ],
    { stroke: ink, 'stroke-width': 5 },
  );
  const legs = [1040, 1160].map((x) =>
    stroke(
      [
        [x, 280],
        [x, WALL.top],
      ],
      { stroke: ink, 'stroke-width': 9 },
    ),
  );
  return [
    ...legs,
    drum,
    stroke(curve, { stroke: accent, 'stroke-width': 7 }),
    pen,
    disc([1205, 240], 9, { fill: ink }),
  ];
}

function drawNames({ ink, edge, ground }: Palette): string[] {
  const name = (text: string, point: Point, more = {}) =>
    letters(text, point, 54, { fill: ink, 'font-weight': 600, ...more });
  const lead = (points: readonly Point[]) => stroke(points, { stroke: edge, 'stroke-width': 3 });
  return [
    name('Sea', [60, 800], { fill: ground }),
    name('Inlet', [60, 1010], { fill: ground }),
    stroke(
      [
        [200, 990],
        [330, 990],
        [545, 890],
      ],
      { stroke: ground, 'stroke-width': 3 },
    ),
    name('Float', [1240, 640]),
    lead([
      [1220, 622],
      [864, 622],
    ]),
    name('Well', [1240, 800]),
    lead([
      [1220, 782],
      [830, 782],
    ]),
    name('Weight', [1240, 500]),
    lead([
      [1220, 484],
      [912, 484],
    ]),
    name('Pen and drum', [1010, 80]),
  ];
}

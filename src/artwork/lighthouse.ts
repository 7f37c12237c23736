import { FAMILIES } from './fonts.ts';
import { NIGHT } from './palette.ts';
import type { Palette } from './palette.ts';
import { area, box, count, disc, letters, sketch, stroke } from './sketch.ts';
import type { Point } from './sketch.ts';

const SKY = '#10201A';
const LAMP: Point = [330, 330];

/** Draw a lighthouse at night with three beams, each with the name of a job that words do for a picture. */
export function drawThreeBeams(): string {
  const beams = [
    {
      name: 'Alt text',
      ends: [
        [1600, 20],
        [1600, 250],
      ],
      at: [990, 258],
      turn: -9,
    },
    {
      name: 'Caption',
      ends: [
        [1600, 330],
        [1600, 560],
      ],
      at: [1000, 421],
      turn: 5,
    },
    {
      name: 'Credit',
      ends: [
        [1600, 650],
        [1600, 890],
      ],
      at: [950, 578],
      turn: 19,
    },
  ] as const;
  const shapes = beams.flatMap(({ name, ends, at, turn }) => [
    area([LAMP, ...ends], NIGHT.brass),
    letters(name, at, 84, { fill: SKY, 'font-weight': 700, transform: `rotate(${turn} ${at[0]} ${at[1]})` }),
  ]);
  return sketch(SKY, [...shapes, ...drawSea(NIGHT), ...drawTower(NIGHT)]);
}

/** Draw the same lighthouse with one beam and no words: the picture as it is seen. */
export function drawSeen(): string {
  const ship = area(
    [
      [1180, 862],
      [1400, 862],
      [1364, 916],
      [1216, 916],
    ],
    NIGHT.ink,
  );
  const sails = [
    area(
      [
        [1290, 846],
        [1290, 700],
        [1376, 846],
      ],
      NIGHT.ink,
    ),
    area(
      [
        [1274, 846],
        [1274, 740],
        [1210, 846],
      ],
      NIGHT.ink,
    ),
  ];
  const beam = area([LAMP, [1600, 560], [1600, 830]], NIGHT.brass);
  return sketch(SKY, [beam, ...drawSea(NIGHT), ship, ...sails, ...drawTower(NIGHT)]);
}

/** Draw the frame of that picture with its alternative text in it: the picture as it is heard. */
export function drawHeard(palette: Palette): string {
  const words = [
    'A lighthouse at night.',
    'Its one beam points',
    'down to the right, at',
    'a small sailing ship.',
  ];
  const lines = words.map((text, line) =>
    letters(text, [170, 330 + line * 160], 122, {
      fill: palette.ink,
      'font-family': FAMILIES.serif,
      'font-weight': 500,
    }),
  );
  const frame = box([60, 60], [1480, 947], {
    fill: palette.raised,
    stroke: palette.edge,
    'stroke-width': 8,
    'stroke-dasharray': '34 26',
  });
  return sketch(palette.ground, [frame, ...lines]);
}

function drawSea({ accent }: Palette): string[] {
  const rows = count(5).map((row) => {
    const points = count(81).map((place): Point => [
      place * 20,
      912 + row * 36 - 9 * Math.sin(place * 0.72 + row * 1.9),
    ]);
    return stroke(points, { stroke: accent, 'stroke-width': 6 });
  });
  return [box([0, 895], [1600, 172], { fill: SKY }), ...rows];
}

function drawTower({ ink, brass, accent }: Palette): string[] {
  const [x, y] = LAMP;
  const rock: Point[] = [
    [40, 1067],
    [120, 930],
    [210, 880],
    [460, 880],
    [560, 950],
    [640, 1067],
  ];
  const band = (top: number, foot: number): Point[] => [
    [x - 52 - top / 16, y + 70 + top],
    [x + 52 + top / 16, y + 70 + top],
    [x + 52 + foot / 16, y + 70 + foot],
    [x - 52 - foot / 16, y + 70 + foot],
  ];
  return [
    area(rock, '#0B1511'),
    area(band(0, 490), ink),
    area(band(110, 220), accent),
    area(band(330, 440), accent),
    box([x - 84, y + 52], [168, 22], { fill: ink }),
    box([x - 42, y - 52], [84, 106], { fill: brass }),
    area(
      [
        [x - 66, y - 52],
        [x + 66, y - 52],
        [x, y - 132],
      ],
      ink,
    ),
    disc([x, y - 140], 11, { fill: ink }),
  ];
}

import { DAY } from './palette.ts';
import type { Palette } from './palette.ts';
import { area, box, count, disc, sketch, stroke } from './sketch.ts';
import type { Point } from './sketch.ts';

/** The pages in the folder: column and row of each upper left corner. */
const PAGES = count(10).map((place): Point => [250 + (place % 5) * 230, 330 + Math.floor(place / 5) * 330]);
const PAGE: Point = [170, 230];
/** The folder is dark green by day and by night, so that pages and links stand out from it. */
const COVER = DAY.accent;
/** Which page points to which. */
const LINKS = [
  [0, 1],
  [1, 2],
  [2, 8],
  [3, 4],
  [5, 6],
  [6, 2],
  [7, 3],
  [8, 9],
  [4, 9],
  [0, 6],
  [5, 0],
  [7, 8],
] as const;

/** Draw a site as one folder: ten pages, links between them, and none that leads out. */
export function drawFolder(palette: Palette): string {
  return sketch(palette.ground, [
    ...drawCover(),
    ...PAGES.map((corner, place) => drawPage(corner, place, palette)),
    ...LINKS.map(([from, to]) => drawLink(from, to, palette)),
  ]);
}

function drawCover(): string[] {
  const tab: Point[] = [
    [120, 230],
    [120, 120],
    [560, 120],
    [640, 200],
    [1480, 200],
    [1480, 230],
  ];
  return [area(tab, COVER), box([120, 228], [1360, 740], { fill: COVER })];
}

function drawPage([x, y]: Point, place: number, { raised, rule, accent }: Palette): string {
  const [width, height] = PAGE;
  const lines = count(5).map((line) =>
    box([x + 22, y + 96 + line * 25], [line === 4 ? 70 : width - 44, 9], { fill: rule }),
  );
  const headline = box([x + 22, y + 26], [place % 2 ? 90 : 120, 20], { fill: accent });
  const second = box([x + 22, y + 56], [place % 2 ? 110 : 70, 20], { fill: accent });
  return [
    box([x, y], PAGE, { fill: raised }),
    headline,
    second,
    ...lines,
    box([x, y + height - 8], [width, 8], { fill: raised }),
  ].join('');
}

function drawLink(from: number, to: number, { brass }: Palette): string {
  const [start, end] = [centre(from), centre(to)];
  return [
    stroke([start, end], { stroke: brass, 'stroke-width': 8 }),
    disc(start, 15, { fill: brass }),
    disc(end, 15, { fill: brass }),
  ].join('');
}

function centre(place: number): Point {
  const [x, y] = PAGES[place] ?? [0, 0];
  return [x + PAGE[0] / 2, y + PAGE[1] / 2];
}

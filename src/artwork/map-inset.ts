import { geoMercator, geoPath } from 'd3-geo';
import type { Projection } from 'd3-geo';
import type { MapParts } from './map-gaza.ts';
import { drawText } from './map-lettering.ts';
import { findCountry } from './map-outlines.ts';
import type { Point } from './map-outlines.ts';

/** The part of the world that the main map shows, in degrees. */
const SUBJECT = { west: 34.02, south: 31.16, east: 34.66, north: 31.66 };

/** Where the names stand, in degrees, and how large they are. */
const NAMES = [
  { word: 'egypt', at: [33.42, 30.35], size: 21 },
  { word: 'israel', at: [34.86, 30.95], size: 21 },
  { word: 'jordan', at: [36.02, 31.35], size: 21 },
] as const;

/** The West Bank is too small for its name, which stands in the sea on a leader line. */
const WEST_BANK = { name: [34.36, 32.36], land: [35.15, 32.2], size: 19 } as const;

/**
 * Draw the small map that says where the large one is.
 * Its northern edge stays south of the Golan Heights, whose border Natural Earth draws in one disputed way only.
 */
export function drawInset(parts: MapParts): string {
  const { x, y, size } = parts.frame.inset;
  const corners = [
    [x, y],
    [x + size, y + size],
  ] as const;
  const project = geoMercator()
    .scale(size * 14.6)
    .center([34.65, 31.03])
    .translate([x + size / 2, y + size / 2])
    .clipExtent(corners);
  const box = `x="${String(x)}" y="${String(y)}" width="${String(size)}" height="${String(size)}"`;
  return [
    `<rect ${box} fill="${parts.colours.sea}"/>`,
    drawCountries(parts, project),
    drawSubject(parts, project),
    ...NAMES.map((name) => drawName(name, parts, project)),
    drawWestBank(parts, project),
    `<rect ${box} fill="none" stroke="${parts.colours.text}" stroke-width="2.6"/>`,
  ].join('');
}

function drawCountries({ countries, colours }: MapParts, project: Projection): string {
  const path = geoPath(project);
  const outline = (name: string): string => path(findCountry(countries, name)) ?? '';
  const neighbours = ['Israel', 'Egypt', 'Jordan', 'Syria', 'Lebanon', 'Iraq', 'Saudi Arabia'].map(
    (name) =>
      `<path d="${outline(name)}" fill="${colours.land}" stroke="${colours.border}" stroke-width="1.6"/>`,
  );
  const dashed = `stroke="${colours.border}" stroke-width="2" stroke-dasharray="6 4"`;
  return [...neighbours, `<path d="${outline('Palestine')}" fill="${colours.farLand}" ${dashed}/>`].join('');
}

function drawSubject({ countries, colours }: MapParts, project: Projection): string {
  const { coordinates } = findCountry(countries, 'Palestine').geometry;
  const strip = coordinates.find(([outer]) => outer?.every(([longitude]) => longitude < SUBJECT.east));
  const path = geoPath(project)({ type: 'Polygon', coordinates: strip }) ?? '';
  const corner = (point: Point): Point => project(point) ?? [0, 0];
  const [left, top] = corner([SUBJECT.west, SUBJECT.north]);
  const [right, bottom] = corner([SUBJECT.east, SUBJECT.south]);
  const size = `width="${(right - left).toFixed(1)}" height="${(bottom - top).toFixed(1)}"`;
  return [
    `<path d="${path}" fill="${colours.subject}" stroke="${colours.subject}" stroke-width="2"/>`,
    `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" ${size} fill="none" stroke="${colours.text}" stroke-width="3"/>`,
  ].join('');
}

function drawName(
  name: (typeof NAMES)[number],
  { words, colours, frame }: MapParts,
  project: Projection,
): string {
  const [x, y] = project(name.at) ?? [0, 0];
  const size = name.size * Math.sqrt(frame.lettering);
  return drawText(words[name.word], x, y, {
    family: words.land,
    size,
    colour: colours.quietText,
    halo: colours.land,
  });
}

function drawWestBank({ words, colours, frame }: MapParts, project: Projection): string {
  const [x, y] = project(WEST_BANK.name) ?? [0, 0];
  const [landX, landY] = project(WEST_BANK.land) ?? [0, 0];
  const size = WEST_BANK.size * Math.sqrt(frame.lettering);
  const line = `M${(x + 6).toFixed(1)} ${y.toFixed(1)}L${landX.toFixed(1)} ${landY.toFixed(1)}`;
  return [
    `<path d="${line}" stroke="${colours.quietText}" stroke-width="1.8"/>`,
    drawText(words.westBank, x, y, { family: words.land, size, colour: colours.quietText, anchor: 'end' }),
  ].join('');
}

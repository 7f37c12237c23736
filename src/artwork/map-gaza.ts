import { geoMercator, geoPath } from 'd3-geo';
import type { Projection } from 'd3-geo';
import { FAMILIES } from './fonts.ts';
import type { MapColours } from './map-colours.ts';
import { PLACES } from './map-frames.ts';
import type { Frame, Place } from './map-frames.ts';
import { drawInset } from './map-inset.ts';
import { drawLines, drawText } from './map-lettering.ts';
import { findCountry } from './map-outlines.ts';
import type { Country, Point } from './map-outlines.ts';
import type { MapWords } from './map-words.ts';

/** What a map is made from. */
export interface MapParts {
  countries: Map<string, Country>;
  colours: MapColours;
  words: MapWords;
  frame: Frame;
}

/** A kilometre along the parallel at 31.4° north, in degrees: 111.32 km is a degree at the equator. */
const KILOMETRE = 1 / (111.32 * Math.cos((31.4 * Math.PI) / 180));

/** One sheet of a map: what it draws lies over the sheets before it. */
export type Layer = (parts: MapParts, project: Projection) => string;

/** Draw the Gaza Strip with its neighbours, the places of the story, a scale bar and an inset (SVG). */
export function drawGaza(parts: MapParts): string {
  return drawLayers(parts, [drawLand, drawAreaNames, drawPlaces, drawScale, drawInset]);
}

/** Lay sheets over each other in one picture (SVG). */
export function drawLayers(parts: MapParts, layers: Layer[]): string {
  const { width, height, scale, centre } = parts.frame;
  const project = geoMercator()
    .scale(scale)
    .center(centre)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-99, -99],
      [width + 99, height + 99],
    ]);
  const box = `viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}"`;
  const drawn = layers.map((layer) => layer(parts, project));
  return [`<svg xmlns="http://www.w3.org/2000/svg" ${box}>`, ...drawn, '</svg>'].join('\n');
}

/** Draw sea, coast, neighbours and the strip. */
export function drawLand({ countries, colours, frame }: MapParts, project: Projection): string {
  const path = geoPath(project);
  const outline = (name: string): string => path(findCountry(countries, name)) ?? '';
  const [israel, egypt, strip] = [outline('Israel'), outline('Egypt'), outline('Palestine')];
  const water = [64, 42, 20].map(
    (width) =>
      `<path d="${israel}${egypt}${strip}" fill="none" stroke="${colours.water}" stroke-opacity=".45" stroke-width="${String(width)}" stroke-linejoin="round"/>`,
  );
  return [
    `<rect width="${String(frame.width)}" height="${String(frame.height)}" fill="${colours.sea}"/>`,
    ...water,
    `<path d="${israel}" fill="${colours.land}"/><path d="${egypt}" fill="${colours.farLand}"/>`,
    `<path d="${israel}${egypt}" fill="none" stroke="${colours.border}" stroke-width="2.4" stroke-linejoin="round"/>`,
    `<path d="${strip}" fill="${colours.subject}" stroke="${colours.paper}" stroke-width="4" stroke-linejoin="round"/>`,
  ].join('');
}

/** Name the countries, the strip and the sea. */
export function drawAreaNames({ colours, words, frame }: MapParts, project: Projection): string {
  const at = (point: Point): Point => project(point) ?? [0, 0];
  const name = (text: string): string => (words.capitals ? text.toLocaleUpperCase('en') : text);
  const spacing = words.capitals ? 0.2 : 0;
  const area = { family: words.land, size: 30 * frame.lettering, weight: 600, spacing };
  const neighbour = { ...area, colour: colours.quietText };
  const water = { family: words.water, size: 33 * frame.lettering, colour: colours.seaText, weight: 400 };
  return [
    drawText(name(words.israel), ...at(frame.israel), neighbour),
    drawText(name(words.egypt), ...at(frame.egypt), neighbour),
    drawLines(words.strip.map(name), ...at(frame.strip), {
      ...area,
      size: area.size * 0.82,
      spacing: spacing / 2,
      colour: colours.onSubject,
    }),
    drawLines(words.sea, ...at(frame.sea), { ...water, italic: words.capitals, turn: -42 }),
  ].join('');
}

/** Mark and name the places of the story. */
export function drawPlaces(parts: MapParts, project: Projection): string {
  return Object.keys(PLACES)
    .map((place) => drawPlace(place as Place, parts, project))
    .join('');
}

/** Names stand in the sea on leader lines: the strip is too narrow to hold them at the width of a phone. */
function drawPlace(place: Place, { colours, words, frame }: MapParts, project: Projection): string {
  const { at, size, weight } = PLACES[place];
  const [x, y] = project(at) ?? [0, 0];
  const [nameX, nameY] = [x + frame.offsets[place][0], y + frame.offsets[place][1]];
  const line = `M${x.toFixed(1)} ${y.toFixed(1)}L${(nameX + 10).toFixed(1)} ${nameY.toFixed(1)}`;
  const lettering = { family: words.land, size: size * frame.lettering, weight, colour: colours.text };
  return [
    `<path d="${line}" stroke="${colours.paper}" stroke-width="6"/><path d="${line}" stroke="${colours.text}" stroke-width="2"/>`,
    drawDot(place, x, y, { colours, lettering: frame.lettering }),
    drawText(words[place], nameX, nameY, { ...lettering, anchor: 'end', halo: colours.sea }),
  ].join('');
}

function drawDot(
  place: Place,
  x: number,
  y: number,
  { colours, lettering }: { colours: MapColours; lettering: number },
): string {
  const circle = (radius: number, paint: string): string =>
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(radius * lettering).toFixed(1)}" ${paint}/>`;
  if (place !== 'rafah')
    return circle(8, `fill="${colours.onSubject}" stroke="${colours.subject}" stroke-width="3"`);
  return [
    circle(22, `fill="${colours.subject}" stroke="${colours.ring}" stroke-width="4"`),
    circle(10, `fill="${colours.ring}" stroke="${colours.onSubject}" stroke-width="2.5"`),
  ].join('');
}

/** Draw ten kilometres as a bar. */
export function drawScale({ colours, words, frame }: MapParts, project: Projection): string {
  const length = (project([34.4 + 10 * KILOMETRE, 31.4])?.[0] ?? 0) - (project([34.4, 31.4])?.[0] ?? 0);
  const [left, right, bottom] = [frame.width - length - 70, frame.width - 70, frame.height - 62];
  const middle = (left + right) / 2;
  const line = `M${left.toFixed(1)} ${String(bottom - 11)}V${String(bottom)}H${String(right)}V${String(bottom - 11)}M${middle.toFixed(1)} ${String(bottom - 7)}V${String(bottom)}`;
  const lettering = { size: 25 * frame.lettering, colour: colours.text };
  const [number, unit] =
    words.direction === 'ltr' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const gap = words.direction === 'ltr' ? 4 : -4;
  const height = bottom - 16 - lettering.size / 2;
  return [
    `<path d="${line}" fill="none" stroke="${colours.text}" stroke-width="2.6"/>`,
    drawText('10', middle - gap, height, { ...lettering, family: FAMILIES.sans, anchor: number }),
    drawText(words.kilometres, middle + gap, height, { ...lettering, family: words.land, anchor: unit }),
  ].join('');
}

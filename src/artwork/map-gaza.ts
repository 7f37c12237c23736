import { geoMercator, geoPath } from 'd3-geo';
import type { Projection } from 'd3-geo';
import type { MapColours } from './map-colours.ts';
import { drawInset } from './map-inset.ts';
import { drawLines, drawText } from './map-lettering.ts';
import { findCountry } from './map-outlines.ts';
import type { Country, Point } from './map-outlines.ts';
import type { MapWords } from './map-words.ts';

/** The shape of a picture, where the land lies in it, and where names stand. */
export interface Frame {
  width: number;
  height: number;
  /** Pixels for each radian at the equator, as d3-geo has it. */
  scale: number;
  centre: Point;
  /** How much larger letters are than in the landscape picture: a phone shows a picture smaller. */
  lettering: number;
  inset: { x: number; y: number; size: number };
  israel: Point;
  egypt: Point;
  strip: Point;
  sea: Point;
  /** From the dot of a place to its name, in pixels. */
  offsets: Record<Place, Point>;
}

/** What a map is made from. */
export interface MapParts {
  countries: Map<string, Country>;
  colours: MapColours;
  words: MapWords;
  frame: Frame;
}

type Place = keyof typeof PLACES;

/** The places of the story, in degrees, and how large their names are. */
const PLACES = {
  gazaCity: { at: [34.4668, 31.5017], size: 34, weight: 600 },
  nuseirat: { at: [34.3925, 31.4486], size: 30, weight: 500 },
  khanYounis: { at: [34.3063, 31.3462], size: 34, weight: 600 },
  rafah: { at: [34.2453, 31.287], size: 42, weight: 700 },
} as const;

/** A kilometre along the parallel at 31.4° north, in degrees: 111.32 km is a degree at the equator. */
const KILOMETRE = 1 / (111.32 * Math.cos((31.4 * Math.PI) / 180));

/** For wide screens and lists. */
export const LANDSCAPE: Frame = {
  width: 1600,
  height: 1067,
  scale: 114_240,
  centre: [34.335, 31.405],
  lettering: 1,
  inset: { x: 56, y: 56, size: 380 },
  israel: [34.62, 31.345],
  egypt: [34.13, 31.215],
  strip: [34.304, 31.2855],
  sea: [34.222, 31.478],
  offsets: { gazaCity: [-130, -44], nuseirat: [-128, -40], khanYounis: [-150, -24], rafah: [-165, -74] },
};

/** For phones. */
export const PORTRAIT: Frame = {
  width: 1080,
  height: 1240,
  scale: 129_540,
  centre: [34.338, 31.418],
  lettering: 1.28,
  inset: { x: 40, y: 40, size: 380 },
  israel: [34.487, 31.3],
  egypt: [34.172, 31.197],
  strip: [34.303, 31.292],
  sea: [34.19, 31.43],
  offsets: { gazaCity: [-128, -44], nuseirat: [-128, -40], khanYounis: [-136, -30], rafah: [-144, -96] },
};

/** Draw the Gaza Strip with its neighbours and the places of the story (SVG). */
export function drawGaza(parts: MapParts): string {
  const { width, height, scale, centre, inset } = parts.frame;
  const project = geoMercator()
    .scale(scale)
    .center(centre)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-99, -99],
      [width + 99, height + 99],
    ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">`,
    drawLand(parts, project),
    drawAreaNames(parts, project),
    ...Object.keys(PLACES).map((place) => drawPlace(place as Place, parts, project)),
    drawScale(parts, project),
    drawInset(parts, inset),
    '</svg>',
  ].join('\n');
}

function drawLand({ countries, colours, frame }: MapParts, project: Projection): string {
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

function drawAreaNames({ colours, words, frame }: MapParts, project: Projection): string {
  const at = (point: Point): Point => project(point) ?? [0, 0];
  const name = (text: string): string => (words.capitals ? text.toLocaleUpperCase('en') : text);
  const spacing = words.capitals ? 0.2 : 0;
  const area = { family: words.land, size: 30 * frame.lettering, weight: 600, spacing };
  const neighbour = { ...area, colour: colours.quietText };
  const water = { family: words.water, size: 33 * frame.lettering, colour: colours.seaText, weight: 400 };
  return [
    drawText(name(words.israel), ...at(frame.israel), neighbour),
    drawText(name(words.egypt), ...at(frame.egypt), neighbour),
    drawLines(words.strip.map(name), ...at(frame.strip), { ...area, size: area.size * 0.82, spacing: spacing / 2, colour: colours.onSubject }),
    drawLines(words.sea, ...at(frame.sea), { ...water, italic: words.capitals, turn: -42 }),
  ].join('');
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

function drawDot(place: Place, x: number, y: number, { colours, lettering }: { colours: MapColours; lettering: number }): string {
  const circle = (radius: number, paint: string): string =>
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(radius * lettering).toFixed(1)}" ${paint}/>`;
  if (place !== 'rafah') return circle(8, `fill="${colours.onSubject}" stroke="${colours.subject}" stroke-width="3"`);
  return [
    circle(22, `fill="${colours.subject}" stroke="${colours.ring}" stroke-width="4"`),
    circle(10, `fill="${colours.ring}" stroke="${colours.onSubject}" stroke-width="2.5"`),
  ].join('');
}

function drawScale({ colours, words, frame }: MapParts, project: Projection): string {
  const length = (project([34.4 + 10 * KILOMETRE, 31.4])?.[0] ?? 0) - (project([34.4, 31.4])?.[0] ?? 0);
  const [left, right, bottom] = [frame.width - length - 70, frame.width - 70, frame.height - 62];
  const middle = (left + right) / 2;
  const line = `M${left.toFixed(1)} ${String(bottom - 11)}V${String(bottom)}H${String(right)}V${String(bottom - 11)}M${middle.toFixed(1)} ${String(bottom - 7)}V${String(bottom)}`;
  const lettering = { size: 25 * frame.lettering, colour: colours.text };
  const [number, unit] = words.direction === 'ltr' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const gap = words.direction === 'ltr' ? 4 : -4;
  const height = bottom - 16 - lettering.size / 2;
  return [
    `<path d="${line}" fill="none" stroke="${colours.text}" stroke-width="2.6"/>`,
    drawText('10', middle - gap, height, { ...lettering, family: 'Libre Franklin Thin', anchor: number }),
    drawText(words.kilometres, middle + gap, height, { ...lettering, family: words.land, anchor: unit }),
  ].join('');
}

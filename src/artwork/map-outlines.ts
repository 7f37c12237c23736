import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';

/** Longitude and latitude in degrees. */
export type Point = [number, number];

/** The outlines of countries as arcs, each border between two countries being one arc that both share. */
export interface Topology {
  arcs: Point[][];
  /** How whole numbers become degrees; each arc then holds steps from point to point. */
  transform?: { scale: Point; translate: Point } | undefined;
  objects: { countries: object };
}

/** A country of Natural Earth: its English name and its shape. */
export interface Country {
  properties: { name: string };
  geometry: { type: string; coordinates: Point[][][] };
}

/** The corner points of the part of the world that is smoothed, in degrees. */
const WINDOW = { west: 33.5, south: 30.5, east: 35.5, north: 32.2 };

/** Points nearer to each other than this, in degrees, are steps of the source's grid and not of the coast. */
const GRID_STEP = 0.008;

/** How many points stand for the curve between two points of the source. */
const CURVE_POINTS = 8;

/**
 * Read the countries of Natural Earth 1:10m (public domain) by their English names.
 * Around Gaza the outlines are smoothed arc by arc, so that neighbours still meet without a gap.
 */
export async function readCountries(): Promise<Map<string, Country>> {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'));
  const source = JSON.parse(await readFile(file, 'utf8')) as Topology;
  const arcs = source.arcs.map((arc) => smoothArc(toDegrees(arc, source)));
  const { features } = feature({ ...source, transform: undefined, arcs }, source.objects.countries);
  return new Map(features.map((country) => [country.properties.name, country]));
}

/** Find a country, or throw: a map with a hole is wrong. */
export function findCountry(countries: Map<string, Country>, name: string): Country {
  const country = countries.get(name);
  if (!country) throw new Error(`Natural Earth has no country named ${name}.`);
  return country;
}

function toDegrees(arc: Point[], { transform }: Topology): Point[] {
  if (!transform) return arc;
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([stepX, stepY]) => {
    x += stepX;
    y += stepY;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function smoothArc(arc: Point[]): Point[] {
  return arc.some(isInWindow) ? curve(thin(arc)) : arc;
}

function isInWindow([x, y]: Point): boolean {
  return x > WINDOW.west && x < WINDOW.east && y > WINDOW.south && y < WINDOW.north;
}

/** Leave out the points that only step along the grid; both ends stay, because other arcs begin there. */
function thin(arc: Point[]): Point[] {
  const [first, last] = [arc.at(0), arc.at(-1)];
  if (!first || !last) return arc;
  const kept = [first];
  for (const point of arc.slice(1, -1)) {
    if (isFar(point, kept.at(-1) ?? first) && isFar(point, last)) kept.push(point);
  }
  return [...kept, last];
}

function isFar(a: Point, b: Point): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) > GRID_STEP;
}

/** Run a curve through the points of an arc. */
function curve(points: Point[]): Point[] {
  const at = (place: number): Point => points[Math.max(0, Math.min(points.length - 1, place))] ?? [0, 0];
  const curved = points.slice(1).flatMap((_, place) => {
    const hull = [at(place - 1), at(place), at(place + 1), at(place + 2)] as const;
    return Array.from({ length: CURVE_POINTS }, (_point, step) => pointOnCurve(hull, step / CURVE_POINTS));
  });
  return [...curved, at(points.length - 1)];
}

/** A cubic Hermite curve from b to c; tangents as long as the chord keep it from swinging out beside a long one. */
function pointOnCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const chord = Math.hypot(c[0] - b[0], c[1] - b[1]);
  const [leave, arrive] = [tangent(a, c, chord), tangent(b, d, chord)];
  const along = (axis: 0 | 1): number =>
    (2 * t ** 3 - 3 * t ** 2 + 1) * b[axis] +
    (t ** 3 - 2 * t ** 2 + t) * leave[axis] +
    (3 * t ** 2 - 2 * t ** 3) * c[axis] +
    (t ** 3 - t ** 2) * arrive[axis];
  return [along(0), along(1)];
}

function tangent(from: Point, to: Point, length: number): Point {
  const distance = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [((to[0] - from[0]) / distance) * length, ((to[1] - from[1]) / distance) * length];
}

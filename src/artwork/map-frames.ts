import type { Point } from './map-outlines.ts';

/** The places of the story, in degrees, and how large their names are. */
export const PLACES = {
  gazaCity: { at: [34.4668, 31.5017], size: 34, weight: 600 },
  nuseirat: { at: [34.3925, 31.4486], size: 30, weight: 500 },
  khanYounis: { at: [34.3063, 31.3462], size: 34, weight: 600 },
  rafah: { at: [34.2453, 31.287], size: 42, weight: 700 },
} as const;

/** A place of the story. */
export type Place = keyof typeof PLACES;

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

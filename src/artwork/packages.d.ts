/** The parts that we use of packages that come without types. */

declare module 'subset-font' {
  interface CutOptions {
    targetFormat: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    /** Where on each axis of a variable font the cut stands, or which part of the axis it keeps. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
    /** The features of OpenType that are kept, by their tags. */
    keepFeatures?: string[];
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: CutOptions,
  ): Promise<Uint8Array>;
}

declare module 'topojson-client' {
  interface Feature {
    properties: { name: string };
    geometry: { type: string; coordinates: [number, number][][][] };
  }
  export function feature(topology: object, object: object): { features: Feature[] };
}

declare module 'd3-geo' {
  export interface Projection {
    (point: readonly [number, number]): [number, number] | null;
    scale(scale: number): this;
    center(center: readonly [number, number]): this;
    translate(point: readonly [number, number]): this;
    clipExtent(extent: readonly [readonly [number, number], readonly [number, number]]): this;
  }
  export function geoMercator(): Projection;
  export function geoPath(projection: Projection): (shape: object) => string | null;
}

import { FAMILIES } from './fonts.ts';

/** Width and height of a drawing, in pixels: three to two, as pictures stand in the paper. */
export const SIZE = { width: 1600, height: 1067 } as const;

/** A point of a drawing, in pixels from the upper left corner. */
export type Point = readonly [number, number];

/** Lay shapes on a ground of one colour and make an SVG of them. */
export function sketch(ground: string, shapes: readonly string[]): string {
  const { width, height } = SIZE;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return `${head}${box([0, 0], [width, height], { fill: ground })}${shapes.join('')}</svg>`;
}

/** Write attributes of a shape, as in ` fill="none" stroke-width="4"`. */
export function paint(attributes: Record<string, string | number>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

/** Draw a line through points, as a path that is not filled unless the paint says so. */
export function stroke(points: readonly Point[], attributes: Record<string, string | number>): string {
  return `<path d="${trace(points)}"${paint({ fill: 'none', 'stroke-linejoin': 'round', ...attributes })}/>`;
}

/** Fill the area inside points. */
export function area(points: readonly Point[], fill: string): string {
  return `<path d="${trace(points)}Z"${paint({ fill })}/>`;
}

/** Draw a rectangle from its upper left corner and its size. */
export function box(
  [x, y]: Point,
  [width, height]: Point,
  attributes: Record<string, string | number>,
): string {
  return `<rect${paint({ x, y, width, height, ...attributes })}/>`;
}

/** Draw a disc. */
export function disc([cx, cy]: Point, r: number, attributes: Record<string, string | number>): string {
  return `<circle${paint({ cx, cy, r, ...attributes })}/>`;
}

/** Set a line of lettering; `size` is in pixels, the point is the start of the baseline. */
export function letters(
  text: string,
  [x, y]: Point,
  size: number,
  attributes: Record<string, string | number>,
): string {
  const set = paint({ x, y, 'font-family': FAMILIES.sans, 'font-size': size, ...attributes });
  return `<text${set}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
}

/** Write points as the data of a path; tenths of a pixel are enough. */
export function trace(points: readonly Point[]): string {
  return points.map(([x, y], place) => `${place ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** Count from 0 to one less than `length`. */
export function count(length: number): number[] {
  return Array.from({ length }, (_, place) => place);
}

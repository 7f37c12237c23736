/** A shape of an SVG drawing: its element and what its attributes say. */
export interface Shape {
  name: string;
  attributes: Record<string, string>;
  /** The words of a line of lettering. */
  text: string;
}

/** Every shape of a drawing, in the order in which they are painted. */
export function listShapes(svg: string): Shape[] {
  return [...svg.matchAll(/<(rect|circle|path|text)((?: [\w-]+="[^"]*")*)(?:\/>|>([^<]*)<\/text>)/g)].map(
    ([, name = '', attributes = '', text = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map((found): [string, string] => [
          found[1] ?? '',
          found[2] ?? '',
        ]),
      ),
      text,
    }),
  );
}

/** A number among a shape's attributes. */
export function numberOf({ attributes }: Shape, name: string): number {
  return Number(attributes[name]);
}

/** The points of a path. */
export function pointsOf({ attributes }: Shape): [number, number][] {
  return [...(attributes['d'] ?? '').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}

/** How strongly two colours such as `#16190f` differ: WCAG's ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

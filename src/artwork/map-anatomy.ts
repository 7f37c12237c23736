import { drawAreaNames, drawLand, drawLayers, drawPlaces, drawScale } from './map-gaza.ts';
import type { Layer, MapParts } from './map-gaza.ts';
import { drawInset } from './map-inset.ts';
import { drawText } from './map-lettering.ts';

/** Where the numbers stand in the landscape picture, in pixels: beside what they count, never over it. */
const NUMBERS = [
  [672, 896],
  [985, 345],
  [770, 186],
  [1275, 1005],
  [500, 100],
  [945, 560],
] as const;

/** Draw the map of Gaza with numbers on its parts, for the article that explains them (SVG). */
export function drawAnatomy(parts: MapParts): string {
  return drawLayers(parts, [drawLand, drawAreaNames, drawPlaces, drawScale, drawInset, drawNumbers]);
}

/** Draw the map of Gaza as a shape with places and nothing that says where it is or how large (SVG). */
export function drawBare(parts: MapParts): string {
  return drawLayers(parts, [drawLand, drawPlaces]);
}

const drawNumbers: Layer = ({ colours, words }): string =>
  NUMBERS.map(([x, y], place) =>
    [
      `<circle cx="${String(x)}" cy="${String(y)}" r="38" fill="${colours.ring}" stroke="${colours.paper}" stroke-width="5"/>`,
      drawText(String(place + 1), x, y, { family: words.land, size: 48, weight: 700, colour: '#16190f' }),
    ].join(''),
  ).join('');

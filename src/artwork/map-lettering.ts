/** How a name is set on a map. */
export interface Lettering {
  family: string;
  /** In pixels of the picture. */
  size: number;
  colour: string;
  weight?: number | undefined;
  italic?: boolean | undefined;
  /** Where the point of the text is: at its left end, in its middle, at its right end. */
  anchor?: 'start' | 'middle' | 'end' | undefined;
  /** The colour of the ground, drawn around the letters so that lines do not cut them. */
  halo?: string | undefined;
  /** Space between letters, in parts of the size. */
  spacing?: number | undefined;
  /** Degrees clockwise, around the point of the text. */
  turn?: number | undefined;
}

/** Set one line of text with its middle height at a point. */
export function drawText(text: string, x: number, y: number, lettering: Lettering): string {
  const { family, size, colour, weight = 500, italic, anchor = 'middle', spacing = 0 } = lettering;
  const attributes = [
    `x="${x.toFixed(1)}" y="${(y + size * 0.34).toFixed(1)}"`,
    `font-family="${family}" font-size="${size.toFixed(1)}" font-weight="${String(weight)}"`,
    `fill="${colour}" text-anchor="${anchor}"`,
    italic ? 'font-style="italic"' : '',
    spacing ? `letter-spacing="${(size * spacing).toFixed(1)}"` : '',
    lettering.turn ? `transform="rotate(${String(lettering.turn)} ${x.toFixed(1)} ${y.toFixed(1)})"` : '',
  ];
  return `${drawHalo(text, attributes, lettering)}<text ${attributes.join(' ')}>${text}</text>`;
}

/** Set several lines of text, one under the other, around a point. */
export function drawLines(lines: string[], x: number, y: number, lettering: Lettering): string {
  const leading = lettering.size * 1.2;
  const turn = ((lettering.turn ?? 0) * Math.PI) / 180;
  return lines
    .map((line, place) => {
      const away = (place - (lines.length - 1) / 2) * leading;
      return drawText(line, x - away * Math.sin(turn), y + away * Math.cos(turn), lettering);
    })
    .join('');
}

function drawHalo(text: string, attributes: string[], { halo, size }: Lettering): string {
  if (!halo) return '';
  const stroke = `stroke="${halo}" stroke-width="${(size * 0.22).toFixed(1)}" stroke-linejoin="round"`;
  return `<text ${attributes.join(' ')} ${stroke}>${text}</text>`;
}

import { hash } from 'node:crypto';
import sharp from 'sharp';
import { encodeSmall, type Crop } from './crops.ts';
import { emitFile, measureFile } from './emit.ts';
import { nameLetters, openLetters, type Letters } from './lettering.ts';
import { SHARE } from './recipes.ts';
import { canWrite, setLines, toRuns, toWritable } from './typeset.ts';

/** What a drawn card says. */
export interface Card {
  /** The large words; where no font at hand can write them, the name of the paper stands in their place. */
  headline: string;
  /** Above the headline: the section. */
  kicker?: string | undefined;
  /** The name of the paper, at the foot. */
  masthead: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** A drawn card, and whether its headline could be written. */
export interface DrawnCard extends Crop {
  isWhole: boolean;
}

/** Change it when the drawing changes. */
const CARD_VERSION = 1;

const EDGE = 72;
const INNER = SHARE.width - 2 * EDGE;
const HEADLINE = { width: INNER, height: 330, sizes: [84, 76, 68, 60, 54, 48, 42], leading: 1.14 };
/** The paper, its ink and its two colours by day: cards are seen beside anything, so they have one dress. */
const DRESS = { paper: '#fbfbf8', ink: '#16190f', accent: '#12523b', kicker: '#674600' };

/** The fonts of headlines, and of what stands around them. */
export interface Fonts {
  display: Letters[];
  interface: Letters[];
}

let fonts: Promise<Fonts> | undefined;

/**
 * Draw a share card for a story that has no picture, in the edition's own fonts.
 *
 * It is drawn once: its address is made from all that decides what it looks like.
 */
export async function emitDrawnCard(card: Card): Promise<DrawnCard> {
  fonts ??= openFonts();
  const letters = await fonts;
  const inputs = [CARD_VERSION, card, nameLetters(letters.display), nameLetters(letters.interface)];
  const digest = hash('sha256', JSON.stringify(inputs), 'hex').slice(0, 12);
  const path = await emitFile(`${digest}-share.jpg`, () => drawCard(card, letters));
  return { path, ...SHARE, bytes: measureFile(path), isWhole: canWrite(card.headline, letters.display) };
}

/** Open the fonts that cards are drawn in. */
export async function openFonts(): Promise<Fonts> {
  return { display: await openLetters('display'), interface: await openLetters('interface') };
}

async function drawCard(card: Card, letters: Fonts): Promise<Buffer> {
  return encodeSmall(sharp(Buffer.from(toSvg(card, letters))));
}

/** The card as a drawing (SVG) whose letters are outlines, so that it looks the same wherever it is drawn. */
export function toSvg(card: Card, letters: Fonts): string {
  const large = canWrite(card.headline, letters.display) ? card.headline : card.masthead;
  const { lines, size } = setLines(
    toWritable(large, letters.display),
    card.language,
    letters.display,
    HEADLINE,
  );
  const at = (line: number) => 186 + size + line * size * HEADLINE.leading;
  const words = (text: string, style: Omit<Style, 'direction'>, use: keyof Fonts = 'display') =>
    drawLine(toWritable(text, letters[use]), { ...style, direction: card.direction }, letters[use]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE.width}" height="${SHARE.height}">`,
    `<rect width="100%" height="100%" fill="${DRESS.paper}"/>`,
    `<rect x="${EDGE}" y="56" width="${INNER}" height="8" fill="${DRESS.accent}"/>`,
    `<rect x="${EDGE}" y="70" width="${INNER}" height="2" fill="${DRESS.accent}"/>`,
    words(card.kicker ?? '', { y: 138, size: 32, colour: DRESS.kicker }, 'interface'),
    ...lines.map((line, index) => words(line, { y: at(index), size, colour: DRESS.ink })),
    words(card.masthead, { y: 572, size: 46, colour: DRESS.accent }),
    '</svg>',
  ].join('');
}

interface Style {
  /** Of the line that letters stand on. */
  y: number;
  size: number;
  colour: string;
  direction: 'ltr' | 'rtl';
}

function drawLine(line: string, { y, size, colour, direction }: Style, letters: Letters[]): string {
  const runs = toRuns(line, direction, letters);
  const width = runs.reduce((sum, { outline, font }) => sum + (outline.advance * size) / font.grid, 0);
  let x = direction === 'rtl' ? SHARE.width - EDGE - width : EDGE;
  const drawn = runs.map(({ outline, font }) => {
    const scale = size / font.grid;
    const glyphs = outline.glyphs.map((glyph) =>
      glyph.path ? `<path transform="translate(${glyph.x} ${glyph.y})" d="${glyph.path}"/>` : '',
    );
    const run = `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
    x += outline.advance * scale;
    return run;
  });
  return `<g fill="${colour}">${drawn.join('')}</g>`;
}

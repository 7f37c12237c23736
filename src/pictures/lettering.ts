import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Blob, Buffer as Text, Direction, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { cacheFolder, contentFolder } from '../loading/places.ts';

/** Letters of one font as an outline, and how far they advance; in units of the font’s grid. */
export interface Outline {
  /** Each letter's path, in a font's own units and axes, and where it stands. */
  glyphs: { path: string; x: number; y: number }[];
  advance: number;
}

/** A font that letters can be measured in and drawn with. */
export interface Letters {
  file: string;
  /** Units of the font's own grid in one type size. */
  grid: number;
  /** Say whether it has a character. */
  has: (character: string) => boolean;
  /** Shape letters of one direction: joined as Arabic wants it, with ligatures and kerning. */
  shape: (text: string, direction: 'ltr' | 'rtl') => Outline;
}

/** The weights at which the edition's fonts are cut: headlines in one, what stands around them in the other. */
export const WEIGHTS = { display: 500, interface: 600 } as const;

/** Where the fonts of the edition lie. */
const FOLDER = 'src/styles/fonts';

/** The cutter keeps only what it is told: every character of the basic plane, without the halves of pairs. */
const EVERY_LETTER = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code + 1))
  .filter((character) => character.isWellFormed())
  .join('');

/** Change it when fonts are cut in another way. */
const CUT_VERSION = 1;

/**
 * Open the fonts of the edition, for headlines or for what stands around them, in the order in which they are asked for a letter.
 * Fonts in `content/fonts` come last: there a newsroom puts those of scripts that the edition's own do not write.
 */
export async function openLetters(use: keyof typeof WEIGHTS): Promise<Letters[]> {
  const latin = use === 'display' ? 'newsreader-display' : 'libre-franklin';
  const names = [latin, `${latin}-extended`, `${latin}-vietnamese`, 'frank-ruhl-libre', 'noto-naskh-arabic'];
  const woven = names.map((name) => join(FOLDER, `${name}.woff2`)).filter((path) => existsSync(path));
  if (woven.length === 0) throw new Error(`There are no fonts in ${FOLDER}: run npm run fonts.`);
  const own = await Promise.all(woven.map((path) => cutFont(path, WEIGHTS[use])));
  return [...own, ...listOwnFonts()].map(openFont);
}

/** The name of everything that the fonts decide, for the names of the pictures drawn with them. */
export function nameLetters(letters: Letters[]): string {
  return letters.map(({ file }) => basename(file)).join(' ');
}

function listOwnFonts(): string[] {
  const folder = join(contentFolder(), 'fonts');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => /\.(ttf|otf)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Make a plain font of a web font, once; it is kept in the cache under the name of its bytes. */
async function cutFont(path: string, wght: number): Promise<string> {
  const bytes = readFileSync(path);
  const name = hash('sha256', Buffer.concat([Buffer.from(`${CUT_VERSION} ${wght} `), bytes]), 'hex').slice(
    0,
    16,
  );
  const kept = join(cacheFolder(), 'fonts', `${name}.ttf`);
  if (existsSync(kept)) return kept;
  const whole = await subsetFont(bytes, EVERY_LETTER, { targetFormat: 'sfnt' });
  const isVariable = 'wght' in new Face(new Blob(new Uint8Array(whole))).getAxisInfos();
  const font = isVariable
    ? await subsetFont(whole, EVERY_LETTER, { targetFormat: 'sfnt', variationAxes: { wght } })
    : whole;
  mkdirSync(join(kept, '..'), { recursive: true });
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, font);
  renameSync(unfinished, kept);
  return kept;
}

function openFont(file: string): Letters {
  const face = new Face(new Blob(new Uint8Array(readFileSync(file))));
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());
  return {
    file,
    grid: face.upem,
    has: (character) => known.has(character.codePointAt(0) ?? 0),
    shape: (text, direction) => shapeRun(font, text, direction),
  };
}

function shapeRun(font: Font, text: string, direction: 'ltr' | 'rtl'): Outline {
  const run = new Text();
  run.addText(text);
  run.guessSegmentProperties();
  run.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
  shape(font, run);
  let advance = 0;
  const glyphs = run
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
      const glyph = { path: font.glyphToPath(codepoint), x: advance + xOffset, y: yOffset };
      advance += xAdvance;
      return glyph;
    });
  return { glyphs, advance };
}

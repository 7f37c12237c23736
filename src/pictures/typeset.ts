import makeBidi from 'bidi-js';
import type { Letters, Outline } from './lettering.ts';

/** Lines of a headline, and the size of type at which they fit. */
export interface SetLines {
  lines: string[];
  size: number;
}

/** The room that a text may fill, in pixels, and the sizes of type to try, the largest first. */
export interface Room {
  width: number;
  height: number;
  sizes: number[];
  leading: number;
}

/** Say whether every letter of a text can be written with these fonts; what is no letter may be left out. */
export function canWrite(text: string, letters: Letters[]): boolean {
  return [...text].every(
    (character) => !/[\p{L}\p{M}\p{N}]/u.test(character) || letters.some((font) => font.has(character)),
  );
}

/** Take out what no font of ours can write, such as pictograms, and what no reader sees. */
export function toWritable(text: string, letters: Letters[]): string {
  const kept = [...text].filter(
    (character) => /\s/.test(character) || letters.some((font) => font.has(character)),
  );
  return kept.join('').replace(/\s+/g, ' ').trim();
}

/** Break a text into lines of about the same length, in the largest size at which they fit; the last line may end in dots. */
export function setLines(text: string, language: string, letters: Letters[], room: Room): SetLines {
  const measure = (line: string) => measureLine(line, letters);
  const pieces = breakIntoPieces(text, language);
  const set = (size: number) => balance(pieces, room.width / size, measure);
  const fitting = room.sizes.find((size) => set(size).length * size * room.leading <= room.height);
  const size = fitting ?? room.sizes.at(-1) ?? 0;
  const most = Math.max(1, Math.floor(room.height / (size * room.leading)));
  const lines = set(size);
  return { size, lines: lines.length > most ? shorten(lines.slice(0, most)) : lines };
}

/** The width of a line in units of the type size. */
export function measureLine(line: string, letters: Letters[]): number {
  return toRuns(line, 'ltr', letters).reduce(
    (sum, { outline, font }) => sum + outline.advance / font.grid,
    0,
  );
}

/** Letters of one font and one direction. */
interface Run {
  text: string;
  font: Letters;
  level: number;
  outline: Outline;
}

const bidi = makeBidi();

/** Part a line into runs, in the order in which they are seen from left to right (Unicode Standard Annex 9). */
export function toRuns(line: string, direction: 'ltr' | 'rtl', letters: Letters[]): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  const runs: Omit<Run, 'outline'>[] = [];
  let place = 0;
  for (const character of line) {
    const level = levels[place] ?? 0;
    place += character.length;
    const last = runs.at(-1);
    const font = chooseFont(character, letters, last?.font);
    if (!font) continue;
    if (last?.font === font && last.level === level) last.text += character;
    else runs.push({ text: character, font, level });
  }
  return inOrderOfSight(runs).map((run) => ({
    ...run,
    outline: run.font.shape(run.text, run.level % 2 ? 'rtl' : 'ltr'),
  }));
}

/** A mark goes with the letter that it stands on, if that letter's font has it. */
function chooseFont(character: string, letters: Letters[], last: Letters | undefined): Letters | undefined {
  if (last?.has(character) && /[\p{M}\s]/u.test(character)) return last;
  return letters.find((font) => font.has(character));
}

/** From the highest level down, what stands at it or above is turned round (rule L2). */
function inOrderOfSight<Item extends { level: number }>(items: Item[]): Item[] {
  const highest = Math.max(0, ...items.map(({ level }) => level));
  let seen = [...items];
  for (let level = highest; level > 0; level -= 1) seen = turnRound(seen, level);
  return seen;
}

function turnRound<Item extends { level: number }>(items: Item[], level: number): Item[] {
  const turned: Item[] = [];
  let from = 0;
  for (const [place, item] of items.entries()) {
    if (item.level < level) {
      turned.push(item);
      from = place + 1;
    } else turned.splice(from, 0, item);
  }
  return turned;
}

/** Words with the space after them; a language that writes none is parted by its own rules. */
function breakIntoPieces(text: string, language: string): string[] {
  const words = text.match(/\S+\s*/g) ?? [];
  return words.flatMap((word) => {
    if (
      !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(
        word,
      )
    )
      return [word];
    const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(word)];
    // No line begins with a mark that closes what stood before it.
    return parts.reduce<string[]>((joined, { segment }) => {
      const last = joined.at(-1);
      if (last !== undefined && /^[\p{Po}\p{Pe}\p{Pf}\s]/u.test(segment))
        joined[joined.length - 1] = last + segment;
      else joined.push(segment);
      return joined;
    }, []);
  });
}

/** Fill lines to the width, then narrow it as far as they stay as few. */
function balance(pieces: string[], width: number, measure: (line: string) => number): string[] {
  const widths = pieces.map((piece) => measure(piece));
  const filled = fill(pieces, widths, width);
  for (const share of [0.6, 0.7, 0.8, 0.9]) {
    const narrower = fill(pieces, widths, width * share);
    if (narrower.length === filled.length) return narrower;
  }
  return filled;
}

function fill(pieces: string[], widths: number[], width: number): string[] {
  const lines: string[] = [];
  let used = Infinity;
  pieces.forEach((piece, index) => {
    const own = widths[index] ?? 0;
    if (used + own > width) lines.push('');
    used = used + own > width ? own : used + own;
    lines[lines.length - 1] += piece;
  });
  return lines.map((line) => line.trim());
}

function shorten(lines: string[]): string[] {
  const last = lines.at(-1) ?? '';
  return [...lines.slice(0, -1), `${last.replace(/\s*\S*$/u, '')}…`];
}

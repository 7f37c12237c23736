/** One line of the source that is not blank. */
export interface Line {
  text: string;
  /** Its number in the source, from 1; of several joined lines, the first one's. */
  number: number;
  /** True where it follows a blank line, or begins the text. */
  opens: boolean;
}

/** The last character of a sentence, and what may stand behind it. */
const SENTENCE_END = /(?:[.!?…:;。！？؟۔।॥။។։።︒﹒．｡]|፡[፡-])[”’"'»)\]“‘」』）】]*$/u;

/** What no reader sees at the end of a line. */
const BLANK = /[\s\u200B\uFEFF]/;

/** Lines longer than this are paragraphs, not lines of text that was wrapped. */
const WIDEST_WRAP = 120;

/** Lines that are all shorter than this stand together as the words of a picture or of an address do. */
const NARROWEST_WRAP = 40;

/** So many full lines tell of a width, however many short ones stand beside them. */
const LEAST_FULL = 4;

/** Split text into the lines that are not blank, without the spaces at their ends and without control characters. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  text.split(/\r\n|[\n\r\u2028\u2029\u0085]/).forEach((raw, index) => {
    const line = trimLine(raw);
    if (line) lines.push({ text: line, number: index + 1, opens });
    opens = !line;
  });
  return lines;
}

/** Part lines into the blocks that blank lines set apart. */
export function partBlocks(lines: Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (line.opens || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

function trimLine(raw: string): string {
  // XML forbids them in the feed, and no reader sees them.
  const visible = raw.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '');
  let end = visible.length;
  // A pattern that is anchored at the end would try every space of a long run.
  while (end > 0 && BLANK.test(visible.charAt(end - 1))) end -= 1;
  return visible.slice(0, end).replace(/^[\s\u200B\uFEFF]+/, '');
}

/** How wide a text is: by its letters, or by the columns that a terminal gives them. */
type Measure = (text: string) => number;

const MEASURES: Measure[] = [(text) => text.length, countColumns];

/** Marks stand on their letters, and the letters of some scripts are twice as wide as others. */
function countColumns(text: string): number {
  const seen = text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '');
  return (
    seen.length + (seen.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\uFF01-\uFF60]/gu)?.length ?? 0)
  );
}

/** Join the lines of paragraphs that were wrapped at a width; text that was not wrapped stays as it is. */
export function joinWrapped(lines: Line[]): Line[] {
  for (const measure of MEASURES) {
    const width = findWrap(lines, measure);
    if (width !== undefined) return joinFull(lines, (line, next) => isFull(line, next, width, measure));
  }
  return lines;
}

function joinFull(lines: Line[], isWrapped: (line: Line, next: Line) => boolean): Line[] {
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const before = joined.at(-1);
    const last = lines[index - 1];
    if (before && last && isWrapped(last, line))
      before.text += `${isSpaceless(last.text, line.text) ? '' : ' '}${line.text}`;
    else joined.push({ ...line });
  });
  return joined;
}

/**
 * The width at which text was wrapped: where sentences go on in small letters on the next line, each of those lines is full. In
 * scripts without small letters, most lines are full and few of them end with a sentence.
 */
function findWrap(lines: Line[], measure: Measure): number | undefined {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    // What a picture shows stands there twice, and neither line goes on.
    return next && !next.opens && !next.text.startsWith(line.text) ? [[line, next] as const] : [];
  });
  const widest = pairs
    .flat()
    .filter(isBreakable)
    .reduce((most, { text }) => (measure(text) > measure(most) ? text : most), '');
  const width = measure(widest);
  if (width > WIDEST_WRAP || weigh(widest) < NARROWEST_WRAP) return undefined;
  const full = pairs.filter(([line, next]) => isFull(line, next, width, measure));
  const broken = full.filter(([line]) => !SENTENCE_END.test(line.text));
  const running = pairs.filter(([line, next]) => !SENTENCE_END.test(line.text) && /^\p{Ll}/u.test(next.text));
  const on = running.filter(([line, next]) => isFull(line, next, width, measure));
  const runsOn = on.length >= 2 && on.length * 4 >= running.length * 3;
  // Short lines stand in menus and lists, not in paragraphs.
  const long = pairs.filter(([line]) => full.length < LEAST_FULL || measure(line.text) * 3 >= width * 2);
  const isDense =
    broken.length >= (PHRASES.test(widest) ? LEAST_OF_PHRASES : 2) &&
    full.length * 4 >= long.length * 3 &&
    broken.length * 2 >= full.length;
  return runsOn || isDense ? width : undefined;
}

/** Between spaces these scripts have whole phrases, for which few lines have room: only many such lines tell of a width. */
const PHRASES = /[\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]/u;
const LEAST_OF_PHRASES = 8;

/** An address, or the words of a menu without spaces between them, go on beyond any width. */
function isBreakable({ text }: Line): boolean {
  return /\s|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}]/u.test(text);
}

/** What a line cannot be broken within: a word, or a character of a script without spaces and the signs behind it. */
const WORD =
  /^(?:[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+)[，。、：；！？」』）》】”’]*/u;

/** A line is full when the first word of the next one had no room in it. */
function isFull(line: Line, next: Line, width: number, measure: Measure): boolean {
  const [word = ''] = WORD.exec(next.text) ?? [];
  return !next.opens && measure(line.text) + 1 + measure(word) > width;
}

/** Chinese and Japanese set no space between words. */
export function isSpaceless(line: string, next: string): boolean {
  return (
    /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}，。、]$/u.test(line) &&
    /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(next)
  );
}

/** How much a line says, in Latin letters: a Chinese character says as much as two or three of them, a Korean or Ethiopic one as two. */
export function weigh(text: string): number {
  const dense = text.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/gu)?.length ?? 0;
  const syllables = text.match(/[\p{sc=Hang}\p{sc=Ethi}]/gu)?.length ?? 0;
  return text.length + dense * 1.6 + syllables;
}

/** Tell whether a line ends as a sentence does. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

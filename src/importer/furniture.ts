import { COMMENT_FORM, OPENING_ANEW, REPORTED_FROM } from './lexicon/forms.ts';
import { FURNITURE, LEXICONS, type FurnitureKind } from './lexicon/lexicon.ts';
import { listPhrases } from './lexicon/shape.ts';

/** A longer line is text, whatever it is made of. */
const LONGEST = 400;

/** A longer line that ends with a link is a paragraph. */
const LONGEST_LINK = 110;

const KINDS = new Map(
  FURNITURE.flatMap(({ kind, phrases }) => phrases.map((phrase) => [toKey(phrase), kind] as const)),
);

/** So many first letters of a phrase tell how long it can be at most, and in most places that none begins there. */
const FIRST_LETTERS = 3;
const LONGEST_PHRASES = new Map<string, number>();
for (const phrase of KINDS.keys()) {
  const first = phrase.slice(0, FIRST_LETTERS);
  LONGEST_PHRASES.set(first, Math.max(phrase.length, LONGEST_PHRASES.get(first) ?? 0));
}
const BEFORE_HEADLINES = new Set(LEXICONS.flatMap(({ readMore }) => listPhrases(readMore).map(toKey)));

/**
 * Read a line that is made of page furniture and nothing else, in the order of its phrases; pages run them together without a space.
 *
 * Returns nothing for any other line.
 */
export function readFurniture(line: string): FurnitureKind[] | undefined {
  if (line.length > LONGEST || DATED.test(line)) return undefined;
  return readPhrases(line) ?? readForm(line);
}

/** A day and its year at the start of a line count no pictures. */
const DATED = /^(?:19|20)\d\d\s?\d\d\/\d\d/;

/** Lines of buttons and forms that name what they work on, so that no list holds them. */
function readForm(line: string): FurnitureKind[] | undefined {
  if (COMMENT_FORM.test(line)) return ['comments open'];
  if (REPORTED_FROM.test(line)) return ['menu'];
  if (line.length <= LONGEST_LINK && LASTS.test(line) && opensListen(line)) return ['listen'];
  return line.length <= LONGEST_LINK && OPENING_ANEW.test(line) ? ['share'] : undefined;
}

/** How long a recording is, at the end of the line that plays it. */
const LASTS = /\p{L}\s?\d{1,2}:\d{2}$/u;

function opensListen(line: string): boolean {
  const text = toPlain(line);
  return findPhrase(text, 0)?.kind === 'listen';
}

function readPhrases(line: string): FurnitureKind[] | undefined {
  // Capitals show where one phrase ends and the next begins, so the letters are lowered phrase by phrase.
  const text = toPlain(line);
  const kinds: FurnitureKind[] = [];
  let at = skipSeparators(text, 0);
  while (at < text.length) {
    const found = findPhrase(text, at);
    // Some phrases have brackets of their own; others stand in them.
    const isBracket = !found && /[()（）[\]［］【】]/u.test(text.charAt(at));
    if (!found && !isBracket) return undefined;
    if (found) kinds.push(found.kind);
    at = skipSeparators(text, found ? found.end : at + 1);
  }
  return kinds.length > 0 ? kinds : undefined;
}

/** Tell whether a line names another article to read, as in `Read more: …`. */
export function isReadMore(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = toPlain(line).replace(/^[^\p{L}\p{N}]+/u, '');
  const [, label, sign] = /^(.{2,40}?)\s*([:：﹕|>»›→–—\]】］]|\/\/|-(?=\s))\s*\S/u.exec(text) ?? [];
  if (label && sign && BEFORE_HEADLINES.has(toKey(label))) return true;
  if (isGlued(text)) return true;
  const words = text.split(' ');
  return [2, 3].some((count) => {
    const next = words[count];
    return (
      next !== undefined &&
      /^[“"«(\p{Lu}]/u.test(next) &&
      BEFORE_HEADLINES.has(toKey(words.slice(0, count).join(' ')))
    );
  });
}

/** What leads to another article has no space before its headline where a page sets them apart by their looks alone. */
const GLUED_LABELS = new Set(
  LEXICONS.flatMap(({ readMore, recommended }) => [readMore, recommended].flatMap(listPhrases).map(toKey)),
);
const LONGEST_LABEL = 40;

/** Fewer letters are no headline, and more are a paragraph that has lost its line break. */
const LEAST_HEADLINE = 15;
const LONGEST_GLUED = 170;

/** A capital in a word shows where the label ends, as in `Read alsoHarbour closed`. */
function isGlued(text: string): boolean {
  if (text.length > LONGEST_GLUED) return false;
  const last = Math.min(LONGEST_LABEL, text.length - LEAST_HEADLINE);
  for (let at = 3; at <= last; at += 1) {
    if (!/^(?:\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll})/u.test(text.slice(at - 1, at + 2))) continue;
    if (GLUED_LABELS.has(toKey(text.slice(0, at)))) return true;
  }
  return false;
}

/** Openings of lines that lead to other articles, or ask for something. */
const OPENINGS = new Set(
  LEXICONS.flatMap(({ readMore, recommended, newsletter, tags }) =>
    [readMore, recommended, newsletter, tags].flatMap(listPhrases).map(toKey),
  ),
);
const MOST_WORDS = Math.max(...[...OPENINGS].map((phrase) => phrase.split(' ').length));

/** Tell whether a line opens as furniture that leads elsewhere does: with two words of it or more, or with one and a sign. */
export function opensFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = toPlain(line)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(' ');
  return Array.from({ length: Math.min(MOST_WORDS, words.length) }, (_, index) => index + 1).some((count) => {
    const opening = words.slice(0, count).join(' ');
    const phrase = opening.replace(/[:：|>»›→–—]+$/u, '');
    return (count > 1 || phrase !== opening) && OPENINGS.has(toKey(phrase));
  });
}

/** Say why furniture of this kind is no part of an article. */
export function explainFurniture(kind: FurnitureKind): string {
  return FURNITURE.find((row) => row.kind === kind)?.reason ?? '';
}

/** The longest phrase that begins there: `comments are closed` before `comments`. */
function findPhrase(text: string, at: number): { kind: FurnitureKind; end: number } | undefined {
  for (let end = Math.min(text.length, at + findLongest(text, at)); end > at; end -= 1) {
    const kind = isBoundary(text, end) ? KINDS.get(toKey(text.slice(at, end))) : undefined;
    if (kind) return { kind, end };
  }
  return undefined;
}

/** How long a phrase that begins there can be. */
function findLongest(text: string, at: number): number {
  const first = toKey(text.slice(at, at + FIRST_LETTERS));
  const lengths = Array.from(first, (_, index) => LONGEST_PHRASES.get(first.slice(0, index + 1)) ?? 0);
  return Math.max(0, ...lengths);
}

/** A phrase may end where a word does, before a capital letter, and anywhere in scripts that set no spaces. */
function isBoundary(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  if (!/^[\p{L}\p{M}]{2}$/u.test(pair)) return true;
  return (
    /.\p{Lu}$/u.test(pair) || /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u.test(pair)
  );
}

function skipSeparators(text: string, at: number): number {
  let next = at;
  while (next < text.length && /[\s|·•‧,،，;:.…!–—/>»›→+×*-]/u.test(text.charAt(next))) next += 1;
  return next;
}

/** Any space will do, fixed ones too, and any number; the signs of buttons say nothing. */
function toPlain(line: string): string {
  return line
    .replace(/(?![©®™])[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\uFE0F]/gu, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Nd}[\p{Nd},.]*/gu, '#');
}

/** Letters whose capitals cannot be told apart are one. */
function toKey(phrase: string): string {
  return (
    phrase
      .toLowerCase()
      .replace(/[\u0307\u200B-\u200F]/g, '')
      .replace(/ß/g, 'ss')
      .replace(/ı/g, 'i')
      .replace(/և/g, 'եւ')
      .replace(/ς/g, 'σ')
      // Capitals lose their accents: `A LIRE AUSSI`, `ΔΙΑΦΗΜΙΣΗ`.
      .replace(/[àâéèêάέήίόύώ]/g, (letter) => letter.normalize('NFD').charAt(0))
      .replace(/['ʼ`´]/g, '’')
      .replace(/\p{Nd}[\p{Nd},.]*/gu, '#')
  );
}

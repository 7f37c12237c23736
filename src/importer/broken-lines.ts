import { saysRole } from './bylines/byline-words.ts';
import { readNames } from './bylines/bylines.ts';
import { isCased, isName } from './bylines/name-shapes.ts';
import { CAPTION_LABELS, CREDIT_LABELS } from './lexicon/labels.ts';
import { LEXICONS } from './lexicon/lexicon.ts';
import { listPhrases } from './lexicon/shape.ts';
import { isSentence, isSpaceless, partBlocks, weigh, type Line } from './lines.ts';
import { findUncasedBlocks } from './uncased-blocks.ts';

/** So many lines that go on from the line above tell of a text that was broken at its links. */
const LEAST_SIGNS = 2;

/** At most such a share of the lines follows a blank one where blank lines do not part the blocks. */
const MOST_OPENING = 0.05;

/** A line of such a weight reads as prose; a lighter one as a name, a label or a link. */
const PROSE = 60;

/** The weight that a link has at most within a sentence. */
const HEAVIEST_LINK = 140;

/** A heavier line is no headline, under which stands the name of its author. */
const HEAVIEST_HEADLINE = 160;

/** So many letters at the end of a line tell whether it goes on. */
const TAIL = 300;

/** What ends a clause, a bracket or a quotation, and begins no line: not a smiley, a name as `.net` or an arrow, nor a quotation. */
const CLOSING =
  /^(?:[,;:!?.](?=[\s”’»"]|$)|[)\]](?=[\s,.;:!?”’»"]|$)|[،؛。，、）」』】]|[”’](?=[,.;:)]|\s\p{Ll}|$)|»(?=[,.;:)]|\s\p{Ll}))/u;

/** Behind the comma of right-to-left pages may stand the label of a picture’s words. */
const LABELLED = new RegExp(`^[,،]\\s?(?:${CAPTION_LABELS}|${CREDIT_LABELS})`, 'iu');

/** What opens a bracket or a quotation, and ends no line. */
const OPENING = /(?:^|\s)[([“‘«„¿¡「『（【]$/u;

/** A sentence that ends within a line. */
const INNER_STOP = /[.!?…؟।][”’»")]*\s+[\p{Lu}\p{Lo}“«"„]|[。！？]./u;

/** Scripts without capitals do not show that a sentence goes on. */
const UNCASED = /\p{Lo}[^\p{L}]*$/u;

/** What stands between two names, on a line of its own. */
const ANDS = new Set(
  LEXICONS.flatMap(({ and }) => listPhrases(and)).filter((word) => /^\p{Ll}{2,}$/u.test(word)),
);

/** What stands before the name of an author, on a line of its own. */
const BYS = new Set(LEXICONS.flatMap(({ by }) => listPhrases(by)));

/** A name and such a word. */
const JOINED = new RegExp(`^\\p{Lu}\\S+(?:\\s\\p{Lu}\\S+){1,3}\\s(?:${[...ANDS].join('|')})$`, 'u');

/**
 * Join the lines of a text that was broken at every link and emphasis, as some tools do: what begins with the end of a clause
 * belongs to the line above, and where there are several such lines, what goes on in small letters does too; where blank lines part
 * the paragraphs, only within one of them.
 */
export function joinBroken(lines: Line[]): Line[] {
  const isBroken = tellBroken(lines);
  const inside = isBroken ? new Set<Line>() : findBrokenBlocks(lines);
  const uncased = isBroken ? new Set<Line>() : findUncasedBlocks(lines);
  const joined: { line: Line; texts: string[] }[] = [];
  let tail = '';
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const next = lines[index + 1];
    const goesOn =
      last &&
      (uncased.has(line) ||
        isClause(tail, line.text) ||
        (isBroken && isOn(tail, line.text, next?.text)) ||
        (inside.has(line) && isOnInBlock(tail, line.text, next && !next.opens ? next.text : undefined)));
    const text = goesOn ? `${toGap(tail, line.text)}${line.text}` : line.text;
    if (goesOn) last.texts.push(text);
    else joined.push({ line, texts: [text] });
    tail = `${goesOn ? tail : ''}${text}`.slice(-TAIL);
  });
  return joined.map(({ line, texts }) => ({ ...line, text: texts.join('') }));
}

function tellBroken(lines: Line[]): boolean {
  const opening = lines.filter(({ opens }) => opens).length;
  if (opening > Math.max(1, lines.length * MOST_OPENING)) return false;
  const signs = lines.filter(({ text }, index) => {
    const before = lines[index - 1]?.text.slice(-TAIL);
    return before !== undefined && (isClause(before, text) || isRunning(before, text) || ANDS.has(text));
  });
  return signs.length >= LEAST_SIGNS;
}

/** The lines of paragraphs that were broken at their links, without the first of each; nothing where there is but one such line. */
function findBrokenBlocks(lines: Line[]): Set<Line> {
  const broken = partBlocks(lines).filter((block) => isSentence(block.at(-1)?.text ?? ''));
  const goingOn = broken.map((block) =>
    block.slice(1).filter(({ text }, index) => isSign(block[index], text)),
  );
  if (goingOn.flat().length < LEAST_SIGNS) return new Set();
  const isOpen = ([first]: Line[]) =>
    first !== undefined && !isSentence(first.text) && INNER_STOP.test(first.text);
  return new Set(
    broken.flatMap((block, index) => (goingOn[index]?.length || isOpen(block) ? block.slice(1) : [])),
  );
}

function isSign(before: Line | undefined, text: string): boolean {
  if (isClosing(text)) return true;
  // A topic or a date under its small label goes on from nothing.
  const mayGoOn = /^\p{Ll}/u.test(text) && (isSentence(text) || weigh(text) >= LEAST_RUNNING);
  return mayGoOn && before !== undefined && !isSentence(before.text);
}

/** A lighter line in small letters without a full stop may be a topic or a date. */
const LEAST_RUNNING = 30;

function isClosing(text: string): boolean {
  return CLOSING.test(text) && !LABELLED.test(text);
}

/** The end of a clause, and what an open bracket or quotation leads to. */
function isClause(before: string, text: string): boolean {
  return isClosing(text) || OPENING.test(before);
}

function isOn(before: string, text: string, next: string | undefined): boolean {
  if (isListed(before, text)) return true;
  const goesOn = isRunning(before, text) || (next !== undefined && isLink(before, text, next));
  return goesOn && !isByline(before, text, next);
}

/** Within a paragraph, what is left open goes on in small letters, in brackets, behind a dash, or with a link. */
function isOnInBlock(before: string, text: string, next: string | undefined): boolean {
  if (isSentence(before)) return false;
  if (/^[\p{Ll}(]/u.test(text) || /^[–—-]$/u.test(before)) return true;
  if (next === undefined) return INNER_STOP.test(before);
  if (UNCASED.test(before)) return CLOSING.test(next) || INNER_STOP.test(before);
  return /^[\p{Ll}(]/u.test(next) || CLOSING.test(next);
}

/** A small word stands before a name, or a name before what its bearer is: no sentence goes on there. */
function isByline(before: string, text: string, next: string | undefined): boolean {
  if (next === undefined || isProse(next)) return false;
  if (BYS.has(text)) return isFullName(next) || mayHead(before);
  if (isFullName(text) && saysRole(next)) return true;
  return mayHead(before) && readNames(text) !== undefined && isWhat(next);
}

/** Under a headline stands the name of its author. */
function mayHead(text: string): boolean {
  return weigh(text) < HEAVIEST_HEADLINE;
}

/** Two or more words that begin with capitals, with the small ones of names. */
function isFullName(text: string): boolean {
  return isCased(text) && /\s/.test(text) && isName(text);
}

/** What somebody is; a comma may part it from the name. */
function isWhat(text: string): boolean {
  return saysRole(text) || (/^[\p{L}\s,-]+$/u.test(text) && !ANDS.has(text));
}

/** A sentence that is left open and goes on in small letters, as bylines under a headline do in some languages. */
function isRunning(before: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) && !isSentence(before) && (isProse(text) || INNER_STOP.test(before));
}

/** A name behind a comma, and the word between two names. */
function isListed(before: string, text: string): boolean {
  if (isProse(text) || isSentence(before)) return false;
  return /[,،，、]$/u.test(before) || (!isProse(before) && (ANDS.has(text) || JOINED.test(before)));
}

/** A link in a sentence that is open before it and goes on behind it. */
function isLink(before: string, text: string, next: string): boolean {
  if (isSentence(before) || weigh(text) > HEAVIEST_LINK) return false;
  if (UNCASED.test(before)) return isProse(before) && INNER_STOP.test(before);
  if (!/[\p{Ll}\p{N},]$/u.test(before) || !(CLOSING.test(next) || /^\p{Ll}/u.test(next))) return false;
  return INNER_STOP.test(before) || (isProse(next) && /[.!?…,]/u.test(next));
}

function isProse(text: string): boolean {
  return weigh(text) >= PROSE;
}

/** Behind a word stands a space; before the end of a clause and behind an opening sign stands none. */
function toGap(before: string, text: string): string {
  return OPENING.test(before) || CLOSING.test(text) || isSpaceless(before, text) ? '' : ' ';
}

/** Double opening and closing, single opening and closing. */
type Quotes = readonly [string, string, string, string];

const NARROW = '\u202F';
const FIXED = '\u00A0';

const ENGLISH: Quotes = ['“', '”', '‘', '’'];

/** By language; the others quote as English does. From CLDR’s delimiters, but for Arabic, which newspapers set in guillemets. */
const QUOTES: Readonly<Record<string, Quotes>> = {
  ar: ['«', '»', '“', '”'],
  de: ['„', '“', '‚', '‘'],
  es: ['«', '»', '“', '”'],
  fr: [`«${FIXED}`, `${FIXED}»`, '“', '”'],
  he: ['”', '”', '’', '’'],
  it: ['«', '»', '“', '”'],
  pt: ['«', '»', '“', '”'],
};

/** What stands before a quotation mark that opens. */
const BEFORE_OPENING = /^$|[\s([{<—–/«„“‘‚\u2066-\u2068]/u;

/** English words that begin with an apostrophe, which is no quotation mark. */
const ELISION = /^(?:tis|twas|em|til|cause|n|\d\ds?)\b/i;

/**
 * Set a piece of text as a typesetter of its language would: quotation marks, apostrophes, dashes, dots and spaces.
 *
 * @param before The character before the piece, or nothing at the start of a paragraph.
 */
export function setPunctuation(text: string, language: string, before = ''): string {
  const base = language.split('-')[0] ?? '';
  const plain = text
    .replace(/\.{3}/g, '…')
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<!-)--(?!-)/g, '–');
  const marked = setQuotes(base === 'he' ? setGershayim(plain) : plain, QUOTES[base] ?? ENGLISH, before);
  return base === 'fr' ? setFrenchSpaces(marked, before) : marked;
}

function setQuotes(
  text: string,
  [openDouble, closeDouble, openSingle, closeSingle]: Quotes,
  before: string,
): string {
  let last = before;
  const set: string[] = [];
  for (const { index, 0: character } of text.matchAll(/./gsu)) {
    const isOpening = BEFORE_OPENING.test(last.at(-1) ?? '');
    if (character === '"') last = isOpening ? openDouble : closeDouble;
    else if (character !== "'") last = character;
    else if (isApostrophe(last, text.slice(index + 1, index + 8))) last = '’';
    else last = isOpening ? openSingle : closeSingle;
    set.push(last);
  }
  return set.join('');
}

function isApostrophe(last: string, rest: string): boolean {
  return /[\p{L}\p{N}]/u.test(last) || ELISION.test(rest);
}

/** Hebrew writes abbreviations with marks of its own, which keyboards leave out. */
function setGershayim(text: string): string {
  return text
    .replace(/(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu, '״')
    .replace(/(?<=\p{Script=Hebrew})'/gu, '׳');
}

/** French sets a space, which no line may break at, before its high signs and inside its quotation marks. */
function setFrenchSpaces(text: string, before: string): string {
  const context = before.trim();
  return `${context}${text}`
    .replace(/(?<=[^\s:;!?])[ \u00A0\u202F]?([;!?]+)(?=\s|$|[»”)])/gu, `${NARROW}$1`)
    .replace(/(?<=[^\s:;!?])[ \u00A0\u202F]?:(?=\s|$)/gu, `${FIXED}:`)
    .replace(/«[ \u00A0\u202F]?/gu, `«${FIXED}`)
    .replace(/[ \u00A0\u202F]?»/gu, `${FIXED}»`)
    .slice(context.length);
}

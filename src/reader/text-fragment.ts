/**
 * A directive that leads to words of a page (https://wicg.github.io/scroll-to-text-fragment/): the words themselves, or the first
 * and the last of them, and what stands around them where they alone would be found elsewhere first.
 */
export interface TextDirective {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
  suffix?: string | undefined;
}

/** Longer quotations, and those of more than one block, are named by their first and last words. */
const LONGEST = 200;
const FEWEST_WORDS = 3;
const MOST_WORDS = 24;

/**
 * Find the shortest directive that leads to exactly these words of a page.
 *
 * @param text The text of the page as it is seen: one space between words, one line for each block.
 * @param from Where the words begin in it; they grow to whole words, since browsers match no parts of words.
 */
export function toTextDirective(
  text: string,
  from: number,
  to: number,
  language: string,
): TextDirective | undefined {
  const range = toWholeWords(text, from, to, language);
  if (!range) return undefined;
  const [first, last] = range;
  const quote = text.slice(first, last);
  const isShort = quote.length <= LONGEST && !quote.includes('\n');
  const page = fold(text);
  let directive: TextDirective | undefined;
  for (let count = FEWEST_WORDS; count <= MOST_WORDS; count++) {
    const named = isShort ? { start: quote } : nameEnds(quote, count);
    for (const around of listContexts(text, first, last, count - FEWEST_WORDS)) {
      directive = { ...named, ...around };
      const found = findDirective(page, directive);
      if (found?.[0] === first && found[1] === last) return directive;
    }
  }
  return directive;
}

/** Write a directive as a part of an address, for behind the `#`. Marks that mean something there or end an address in a text are escaped too. */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Find where a directive leads, as browsers search: the first place where all its parts match. */
export function findDirective(page: string, directive: TextDirective): [number, number] | undefined {
  const { prefix = '', start, end, suffix = '' } = directive;
  for (let at = page.indexOf(fold(start)); at >= 0; at = page.indexOf(fold(start), at + 1)) {
    if (!page.slice(0, at).trimEnd().endsWith(fold(prefix))) continue;
    const begin = at + start.length;
    for (let until = end ? page.indexOf(fold(end), begin) : at; until >= 0;) {
      const stop = until + (end ?? start).length;
      if (page.slice(stop).trimStart().startsWith(fold(suffix))) return [at, stop];
      until = end ? page.indexOf(fold(end), until + 1) : -1;
    }
  }
  return undefined;
}

/** Browsers match without regard to case and accents; every letter stays in its place. */
function fold(text: string): string {
  const plain = text.replace(/[^\0-\x7f]/g, (letter) => letter.normalize('NFD').charAt(0));
  return plain.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase().slice(0, letter.length));
}

function toWholeWords(
  text: string,
  from: number,
  to: number,
  language: string,
): [number, number] | undefined {
  const inner = text.slice(from, to);
  const first = from + inner.length - inner.trimStart().length;
  const last = from + inner.trimEnd().length;
  if (last <= first) return undefined;
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const end = words.containing(last - 1);
  return [words.containing(first)?.index ?? first, end ? end.index + end.segment.length : last];
}

/** The first words of the first block and the last words of the last one: no part of a directive goes over the end of a block. */
function nameEnds(quote: string, count: number): TextDirective {
  const lines = quote.split('\n');
  const isOne = lines.length === 1;
  const half = quote.indexOf(' ', quote.length / 2);
  const start = takeWords(isOne && half > 0 ? quote.slice(0, half) : (lines[0] ?? ''), count, 1);
  return {
    start,
    end: takeWords(isOne && half > 0 ? quote.slice(half + 1) : (lines.at(-1) ?? ''), count, -1),
  };
}

function* listContexts(
  text: string,
  first: number,
  last: number,
  count: number,
): Generator<Partial<TextDirective>> {
  if (count === 0) {
    yield {};
    return;
  }
  const before = text.slice(0, first).trimEnd().split('\n').at(-1) ?? '';
  const after = text.slice(last).trimStart().split('\n')[0] ?? '';
  const prefix = takeWords(before, count, -1) || undefined;
  const suffix = takeWords(after, count, 1) || undefined;
  yield { prefix };
  yield { suffix };
  yield { prefix, suffix };
}

/** Take words from the start of a line, or with −1 from its end. */
function takeWords(line: string, count: number, side: 1 | -1): string {
  const words = line.split(' ');
  return (side > 0 ? words.slice(0, count) : words.slice(-count)).join(' ');
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*.~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

import { readNames } from '../bylines/bylines.ts';
import { isSentence } from '../lines.ts';
import type { Region } from './density.ts';
import { isPlain, type ReadLine, type Told } from './meta.ts';
import { partUnder } from './under-pictures.ts';

/** So many lines below the start of the text may still tell of a picture above it. */
const BELOW = 1;

/** Fewer letters are a section, more are a title in another language. */
const LENGTHS = { least: 12, most: 100 };

/** A page of another script, whose words are these. */
const OTHER_SCRIPT =
  /^[\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Arab}\p{sc=Thai}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Ethi}]/u;

/** Nothing but Latin words. */
const LATIN = /^\p{sc=Latn}[\p{sc=Latn}\s,.'’&-]+$/u;

/** A word of small letters that says something: names and titles have none. */
const SMALL = /(?:^|\s)\p{Ll}{4,}(?:\s|[,.]|$)|^\p{Lu}\p{Ll}+\s\p{Ll}{3,}/u;

/** What buttons and signs of pages say in English, whatever their language is. */
const PAGE =
  /(?:^|\s)(?:read|follow|listen|share|add|download|subscribe|click|watch|google|updated?|published|posted|edited|written|reported|translated|author|by|min|mins|minutes?|hours?|ago|join|sign|log|login|copy|link|home|news|latest|breaking|comments?|source|preferred|choose|synopsis|app|live|trending|related|story|stories|advertisement|whatsapp|facebook|twitter|telegram|youtube|videos?|photos?|gallery|us|your|our|menu|search|skip|font|size|print|save|open|view|more|desk|digital|online|staff|team|reporter|correspondent|bureau|editor)(?:\s|[,.]|$)/iu;

/**
 * Read the lines as descriptions of a picture that stand above a text in letters of another script: sites name their pictures in English for
 * the address, and show these words for what is to be seen.
 */
export function readLatinDescriptions(lines: ReadLine[], { start }: Region): ReadLine[] {
  if (!OTHER_SCRIPT.test(lines[start]?.text ?? '')) return lines;
  const end = start + BELOW;
  let isTaken = false;
  return lines.map((line, index): ReadLine => {
    if (isTaken) {
      // Its words are told of already.
      isTaken = false;
      return { ...line, role: 'furniture', kinds: ['picture'] };
    }
    if (index === 0 || index > end || !isPlain(line) || line.told || !LATIN.test(line.text)) return line;
    const [over, next] = [lines[index - 1], lines[index + 1]];
    if (over && isUnderHeadline(lines, index)) return tell(line, { alt: over.text, caption: line.text });
    if (!isDescription(line)) return line;
    isTaken = next !== undefined && isCaption(next, lines[index + 2]);
    const under = isTaken && next ? (partUnder(next.text) ?? { caption: next.text }) : {};
    return tell(line, { alt: line.text, ...under });
  });
}

function tell(line: ReadLine, told: Told): ReadLine {
  return { ...line, role: 'caption', told };
}

function isDescription({ text, weight }: ReadLine): boolean {
  return weight >= LENGTHS.least && weight <= LENGTHS.most && SMALL.test(text) && !PAGE.test(text);
}

/** One short line under it, in the letters of the page, is its caption. */
function isCaption(next: ReadLine, afterNext: ReadLine | undefined): boolean {
  return (
    next.role === 'short' &&
    isPlain(next) &&
    OTHER_SCRIPT.test(next.text) &&
    !/[:：]$/u.test(next.text) &&
    !isSentence(next.text) &&
    !readNames(next.text) &&
    afterNext?.role !== 'short'
  );
}

/** Right under the headline said once more, such words are the caption of the picture that it describes. */
function isUnderHeadline(lines: ReadLine[], index: number): boolean {
  const [line, over, next] = [lines[index], lines[index - 1], lines[index + 1]];
  if (!line || !over || !next || PAGE.test(line.text) || !/^\S+(?:\s\S+){1,6}$/u.test(line.text))
    return false;
  return over.weight >= LENGTHS.least && lines.slice(0, index - 1).some(({ text }) => text === over.text);
}

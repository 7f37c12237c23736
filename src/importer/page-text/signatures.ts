import { isAgency, isNewsroom, saysRole } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import { cutLetters, dropWith, isSigning, partAgencies, partSources, readSite } from '../bylines/signs.ts';
import { dropPortrait } from '../bylines/trim-names.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { isSentence } from '../lines.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';

/** `T. J.`, `A.T.`, `A. Tide`, `A. Sea-Tide` */
const INITIALS =
  /^\p{Lu}\p{Ll}?\.(?:\s?\p{Lu}\p{Ll}?\.){0,2}\s?(?:\p{Lu}\p{Ll}?\.|\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)$/u;

/** Those who wrote it and who looked it through: `at/bq`. */
const SMALL_LETTERS = /^\p{Ll}{2,4}(?:\s?\/\s?\p{Ll}{2,4})+\s?\/?$/u;

/** What newsrooms set around a signature. */
const AROUND = /^[(\[（【«„“"–—/©-]+\s?|(?:,\s[\d.\s-]+)?\s?[)\]）】»”"–—/-]+$/gu;

/** So agencies mark what they send as text that is ready to print: `© dpa-infocom, dpa:240325-99-1/2`. */
const INFOCOM = /^(?<agency>\p{Ll}{2,4})-infocom,\s\k<agency>:[\d-]+(?:\/\d+)?$/u;

/** The house behind initials: `A. T., Radio Saltmere`. */
const OF_HOUSE = /(?<=^\p{Lu}\p{Ll}?\.(?:\s?\p{Lu}\p{Ll}?\.){1,2}),\s\p{Lu}[^,.]{1,28}$/u;

/** `(AFP)` */
const BRACKETED = /^[(（].{2,40}[)）]$/u;

/** Tell whether a line is text that may end a story. */
export function endsText({ role, text }: ReadLine): boolean {
  return role === 'paragraph' || (role === 'short' && isSentence(text));
}

/**
 * Find who signs under a text with what nobody takes for a heading: an agency or a newsroom, letters, a name under the words for a
 * portrait, a name over what its bearer is.
 *
 * @param reach So many lines are surely of the text; the rest follow it.
 */
export function findSignature(
  lines: ReadLine[],
  reach: number,
  language: string | undefined,
): FoundAuthors | undefined {
  const start = Math.floor(reach / 2);
  const end = lines.findIndex(
    ({ role, text }, index) => index > start && role === 'copyright' && !BRACKETED.test(text),
  );
  const second = lines.slice(start, end < 0 ? undefined : end);
  for (const [index, line] of second.entries()) {
    const before = second
      .slice(0, index)
      .findLast(({ role }) => role !== 'promotion' && role !== 'furniture');
    const isUnder = before !== undefined && endsText(before);
    const authors = isUnder || BRACKETED.test(line.text) ? readSign(line, language) : undefined;
    if (authors) return { authors, lines: [line] };
  }
  return findNamed(lines.slice(0, reach + 2), language);
}

/** `— Ann Tide, The Associated Press`, `Anna Morska (PAP)`, `Hải Đăng (Theo Reuters)` */
const OF_AGENCY =
  /^(?:[—–-]\s?)?(?<name>\p{Lu}[^,()/:：]{3,40}?)(?:,\s|\s\(|\s?\/\s?)(?<agency>[^,()/]+)\)?$/u;

/** `(c)AFP/Ann TIDE`, as agencies end a text that others print. */
const CREDITED = /^(?:©|\([Cc]\))\s?(?<agency>\p{L}{2,10})\s?\/\s?(?<name>\p{Lu}[^/]{3,50})$/u;

function readSign({ text, role }: ReadLine, language: string | undefined): string[] | undefined {
  if (role !== 'short' && role !== 'caption' && !BRACKETED.test(text)) return undefined;
  const { name = '', agency = '' } = (CREDITED.exec(text) ?? OF_AGENCY.exec(text))?.groups ?? {};
  if (isAgency(agency) || /^theo\s(?!dõi)/iu.test(agency)) return readNames(name, language);
  const plain = text.replace(/^[(（]|[)）]$/gu, '');
  const source = dropWith(plain.replace(SOURCE_LABEL, '')).trim();
  const sources = source === plain ? undefined : (partSources(source, language) ?? readSite(source));
  if (sources) return sources;
  if (source !== plain && isSigning(source)) return [source];
  const said = text.replace(AROUND, '').replace(INFOCOM, '$<agency>').replace(OF_HOUSE, '');
  const isSign = isSigning(said) || isNewsroom(said) || INITIALS.test(said) || SMALL_LETTERS.test(said);
  return readSite(said) ?? partAgencies(said, language) ?? (isSign ? [cutLetters(said)] : undefined);
}

/** Right under the last sentence a name signs that has what its bearer is under it, or the words for a portrait before it. */
function findNamed(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const last = lines.findLastIndex(endsText);
  const under = lines.slice(last + 1);
  // A portrait may say the name once more.
  const [line, next] = under.filter(({ text }, index) => text !== under[index - 1]?.text);
  if (last < 0 || line?.role !== 'short') return undefined;
  const shown = dropPortrait(line.text);
  const isTold =
    next?.role === 'short' &&
    next.text.length <= LONGEST_ROLE &&
    (saysRole(next.text) || ADDRESS.test(next.text) || (line.text.endsWith(',') && QUOTED.test(next.text)));
  const isShown = shown !== line.text && next?.text === shown;
  const isDashed = DASHED.test(line.text) && !/["”“»’]$/u.test(lines[last]?.text ?? '');
  const authors =
    isShown || isTold || isDashed ? readNames(shown.replace(/^[—–]\s?|,$/gu, ''), language) : undefined;
  return authors && { authors, lines: [line] };
}

/** The paper under a name with a comma, as papers of Central Asia sign: `«Маяк»`. */
const QUOTED = /^[«„“"][^«»„“”"]{3,40}[»”“"]$/u;

/** `— Ann Tide` */
const DASHED = /^[—–]\s?\p{Lu}/u;

/** Where to write to somebody. */
const ADDRESS = /^\S+@\S+\.\S+$/u;

/** A longer line says more than what somebody is. */
const LONGEST_ROLE = 90;

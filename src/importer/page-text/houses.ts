import { isAgency } from '../bylines/byline-words.ts';
import { partSources } from '../bylines/signs.ts';
import { readNames } from '../bylines/bylines.ts';
import { cutDateWords } from '../dates/date-words.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { toKey } from '../text-key.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';
import { isDated } from './near-dates.ts';
import { readHostAtDate, readOwnSource } from './own-signs.ts';
import { partCaption } from './picture.ts';
import { findHostUnder } from './last-signs.ts';
import { LEAST, listLogos, LOGO, makeOwners } from './owners.ts';

/** Where a page says whose it is. */
export interface HousePlaces {
  /** The lines below the headline. */
  below: ReadLine[];
  /** The lines above it, from the first. */
  top: ReadLine[];
  /** The text and what follows it. */
  text: ReadLine[];
}

/** A longer text is no name of a house. */
const MOST_WORDS = 5;

/**
 * Find the house that signs as a whole, alone or beside the date, or whose writer stands before its name: it is the one that has the
 * rights in the page, or that the first lines of the page and the last ones name.
 */
export function findHouse({ below, top, text }: HousePlaces, language: string | undefined): FoundAuthors {
  const owns = makeOwners(top, text);
  const [logo = ''] = listLogos(top);
  const isOwner = (name: string) => owns(name) || (logo.includes(' ') && toKey(name) === logo);
  const logos = top.slice(0, LOGO).filter((line) => isHouseName(line.text) && isOwner(line.text));
  for (const [index, line] of below.entries()) {
    const house =
      listPieces(line, language).find((name) => isHouseName(name) && isOwner(cutDesk(name))) ??
      readHostAtDate(below, index, top) ??
      readOwnSource(line, logo);
    const next = below[index + 1];
    const isWithAgency = next !== undefined && isAgency(next.text);
    if (house !== undefined)
      return isWithAgency
        ? { authors: [house, next.text], lines: [line, next] }
        : { authors: [house], lines: [line] };
    const sources = readSource(line, language) ?? readAgencyAlone(below, index);
    if (sources) return { authors: sources, lines: [line] };
    const authors = readBefore(line, logos, language);
    if (authors) return { authors, lines: [line] };
  }
  const above = top.slice(-ABOVE);
  for (const [index, line] of above.entries()) {
    const sources = isDated(above[index - 1]) ? readSource(line, language) : undefined;
    if (sources) return { authors: sources, lines: [line] };
  }
  return { authors: findHostUnder(text, isOwner), lines: [] };
}

/** `SALTMERE`, between an agency and the date. */
const PLACE_ALONE = /^\p{Lu}{3,}(?:[\s-]\p{Lu}{2,})?$/u;

/** An agency under the date that no caption follows, said twice, or over the text and under a caption that says whose its picture is, is no credit of a picture. */
function readAgencyAlone(lines: ReadLine[], index: number): string[] | undefined {
  const [above, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!above || !line || !isAgency(line.text)) return undefined;
  const isPlaced = next !== undefined && PLACE_ALONE.test(next.text) && isDated(lines[index + 2]);
  const isSigned =
    above.text === line.text ||
    isPlaced ||
    (isDated(above) && next?.role !== 'caption') ||
    (next === undefined && above.role === 'caption' && partCaption(above.text)?.credit !== undefined);
  return isSigned ? [line.text] : undefined;
}

/** So near above a headline its source may stand under the date. */
const ABOVE = 3;

/** Beside a headline the agency may be told as the source: `Vir: STA`. */
function readSource(line: ReadLine, language: string | undefined): string[] | undefined {
  const said = listPieces(line, language).find((piece) => SOURCE_LABEL.test(piece));
  return said === undefined ? undefined : partSources(said.replace(SOURCE_LABEL, '').trim(), language);
}

function isHouseName(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS && !/^©|[.!?]$|\p{Nd}\P{Nd}+\p{Nd}/u.test(text);
}

/** The office of a house behind its name: `Tidings Online`, `塩見通信 経済部`. */
const DESK = /\s(?:online|онлайн|digital|web|\p{sc=Han}{1,6}(?:部|課|班|支局|中心))$/iu;

function cutDesk(name: string): string {
  return name.replace(DESK, '');
}

/** `Da Farol Norte` */
const OF = /^(?:da|do|dalla|by|par|por|von|od|от|од)\s(?=\p{Lu})/iu;

/** The line, or what stands beside its dates. */
function listPieces({ text, dates, role }: ReadLine, language: string | undefined): string[] {
  if (!dates) return role === 'short' || role === 'caption' ? [text.replace(OF, '')] : [];
  const beside = [cutDateWords(dates[0]?.before ?? '', language), ...dates.map(({ after }) => after)];
  return beside
    .flatMap((said) => [said, ...said.split(/\s*[|•·]\s*|\s[/–—-]\s/u)])
    .map((piece) => piece.replace(OF, '').replace(/^[\s,;:|/•·–—-]+|[\s,;:|/•·–—-]+$|\s\d.*$/gu, ''));
}

/** A place in capitals behind a name that is not. */
const PLACE = /(?<=\p{Ll})\s\p{Lu}{2,}(?:[\s-]\p{Lu}{2,})*$/u;

/** `Ann TideSaltmere Tidings / Cove` */
function readBefore(
  { text, role, told }: ReadLine,
  logos: ReadLine[],
  language: string | undefined,
): string[] | undefined {
  if ((role !== 'short' && role !== 'caption') || told?.alt) return undefined;
  const places = logos.map((logo) => text.toLowerCase().indexOf(logo.text.toLowerCase()));
  const at = places.find((place) => place > LEAST);
  if (at === undefined) return undefined;
  return readNames(
    text
      .slice(0, at)
      .replace(/[\s,/|–—-]+$/u, '')
      .replace(PLACE, ''),
    language,
  );
}

import { isAgency, isHouse, isNewsroom, saysRole } from '../bylines/byline-words.ts';
import { cutKind } from '../bylines/kinds.ts';
import { cutAnd, dropAnd, isAnd } from '../bylines/ands.ts';
import { isRole, readNames } from '../bylines/bylines.ts';
import { readDatelined } from '../bylines/datelined.ts';
import { readEastAsian } from '../bylines/east-asian.ts';
import { isGluedMaker, isMakersWork } from '../bylines/makers.ts';
import { readPlaced, readPlacedLast } from '../bylines/placed.ts';
import { readUncased } from '../bylines/uncased.ts';
import { isBioBetween } from './between-bios.ts';
import { readSigned } from './dated-names.ts';
import { isPersonalCredit, isCaptioned, isCredit } from './run-credits.ts';
import type { ReadLine } from './meta.ts';
import { isDated } from './near-dates.ts';
import { isPlaceName } from '../place-names.ts';
import { isNote } from './name-notes.ts';
import { isNoWriter } from './no-writers.ts';
import { isOfName, readUnderDate } from './of-names.ts';
import { readAtDate, readBetween } from './signed-lines.ts';

/** Names that stand alone, and the lines that hold them. */
export interface NameRun {
  authors: string[];
  lines: ReadLine[];
  /** The place behind the last of them. */
  end: number;
  /** True where a line under a name says what its bearer is, or the name once more. */
  isTold: boolean;
}

/** So many lines a run may take, with what stands between its names. */
const LONGEST_RUN = 12;

/** Lines of names that follow each other are one byline; a name that is said twice counts once. */
export function takeRun(lines: ReadLine[], start: number, language: string | undefined): NameRun | undefined {
  const taken: ReadLine[] = [];
  const authors: string[] = [];
  let [end, isTold] = [start, false];
  for (const [index, line] of lines.slice(start, start + LONGEST_RUN).entries()) {
    const next = lines[start + index + 1];
    if (taken.length > 0 && isBetween(line, next, authors, language)) continue;
    if (taken.length > 0 && isBioBetween(lines, start + index, language)) continue;
    if (taken.length > 0 && isNoWriter(line, next, language)) {
      end = start + index + 1;
      continue;
    }
    if (taken.length > 0 && isPersonalCredit(line, next, taken)) break;
    const names = readHere(lines, start + index, taken.length > 0, language);
    if (
      !names ||
      (taken.length > 0 &&
        ((next?.role === 'caption' && !authors.every(isNewsroom)) || isPlaceAtDate(line, authors, language)))
    )
      break;
    if (taken.length === 0 && (isCredit(line, next, language) || isCaptioned(line, next))) break;
    isTold ||= next !== undefined && tells(next, line);
    taken.push(line);
    end = start + index + 1;
    authors.push(...names.filter((name) => !authors.some((other) => isSame(name, other))));
    if (line.date) break;
  }
  return taken.length > 0 ? { authors, lines: taken, end, isTold } : undefined;
}

/** `Harbour reporter`, `Ann Tide Follow` */
function tells(next: ReadLine, line: ReadLine): boolean {
  return next.role === 'short' && (isRole(next.text) || saysMore(next, line));
}

/** Under a name the line of the date says where it was written: `Saltmere / 25.3.2024`. */
function isPlaceAtDate({ date, text }: ReadLine, found: string[], language: string | undefined): boolean {
  const isAgain = found.some((name) => text.startsWith(name));
  return date !== undefined && !isAgain && dropAnd(text, language) === text;
}

/** What a reporter is, on a line of its own behind the name. */
const REPORTER = /^(?:기자|특파원|記者|记者)$/u;

/** The names in one line of a run; the second may open with the word between two names. */
function readHere(
  lines: ReadLine[],
  index: number,
  isLater: boolean,
  language: string | undefined,
): string[] | undefined {
  const line = lines[index];
  if (!line || isGluedMaker(line.text)) return undefined;
  const [next] = lines.slice(index + 1).filter((other) => !isNote(other) && !saysMore(other, line));
  const said = { ...line, text: cutAnd(isLater ? dropAnd(line.text, language) : line.text, language) };
  const [after] = lines.slice(index + 1, index + 2);
  if (after && line.role === 'short' && REPORTER.test(after.text)) {
    const reporters = readEastAsian(`${line.text} ${after.text}`);
    if (reporters) return reporters;
  }
  if (language === 'ar' && line.role === 'short') {
    const isLast = index === lines.length - 1 && lines.slice(0, index).some(isDated);
    const placed = readPlaced(line.text) ?? (isLast ? readPlacedLast(line.text) : undefined);
    if (placed) return placed;
  }
  return (
    readDatelined(line.text, language) ??
    readLine(said, language) ??
    readBetween(line.text, language) ??
    readAsked(line.text, language) ??
    (isDated(next) ? readAtDate(line.text, language) : undefined) ??
    (line.role === 'short' ? readUnderDate(lines, index) : undefined) ??
    (line.role === 'short' && isOfName(lines, index, language) ? readUncased(line.text, language) : undefined)
  );
}

/** `Interview: Ann Tide` */
function readAsked(text: string, language: string | undefined): string[] | undefined {
  const said = cutKind(text);
  return said === undefined ? undefined : readNames(said, language);
}

/** A name is said again with what its bearer is run together with it. */
function saysMore({ text }: ReadLine, { text: name }: ReadLine): boolean {
  return text.length > name.length && text.startsWith(name);
}

/** What its bearer is may stand behind a name that is said again. */
function isSame(name: string, said: string): boolean {
  return name === said || name.startsWith(`${said} `);
}

/** Tell whether a run names its authors as nothing but a byline does: with the date in its line, with what they are, or as a newsroom. */
export function isSureRun({ authors, lines }: NameRun): boolean {
  return (
    lines.some((line) => isDated(line) || saysRole(line.text)) ||
    authors.every((name) => isAgency(name) || isNewsroom(name))
  );
}

/** Between two names may stand a word, a note on the first, or the letters that a page shows in place of a portrait. */
function isBetween(
  line: ReadLine,
  next: ReadLine | undefined,
  found: string[],
  language: string | undefined,
): boolean {
  if (isAnd(line.text, language) || isOfHouse(line, found)) return true;
  if (found.some((name) => line.text.startsWith(`${name}, `) && saysRole(line.text))) return true;
  if (isNote(line))
    return isMakersWork(line.text) || isPlaceName(line.text) || readNames(line.text, language) === undefined;
  return next !== undefined && /^\p{Lu}{2,3}$/u.test(line.text) && line.text === toInitials(next.text);
}

/** Tell whether a line is nothing but the name of a house or a newsroom. */
export function isHouseAlone({ text, role }: ReadLine): boolean {
  const isLine = role === 'short' || (role === 'caption' && isAgency(text));
  return isLine && text.split(' ').length <= 5 && (isHouse(text) || isNewsroom(text));
}

/** The house of a person stands under the name. */
function isOfHouse(line: ReadLine, found: string[]): boolean {
  return (
    isHouseAlone(line) && found.every((name) => name.includes(' ') && !isHouse(name) && !isNewsroom(name))
  );
}

function toInitials(text: string): string {
  return text.replace(/(\p{Lu})\S*\s?/gu, '$1');
}

function readLine(line: ReadLine, language: string | undefined): string[] | undefined {
  const isReadable = line.role === 'short' || isDated(line);
  return isReadable ? readSigned(line, language) : undefined;
}

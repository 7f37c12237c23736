import { isHouseWithAgency, isNewsroom, saysRole } from '../bylines/byline-words.ts';
import { isByLabel, readAnnounced, readNames } from '../bylines/bylines.ts';
import { readUncased } from '../bylines/uncased.ts';
import { isMakersWork, isPictureWord } from '../bylines/makers.ts';
import { ABOUT_AUTHORS } from '../lexicon/promotions.ts';
import type { ReadLine } from './meta.ts';
import { takeRun } from './name-runs.ts';
import { isSiteName } from './no-writers.ts';

/** By whom an article is, and the lines that say so. */
export interface FoundAuthors {
  authors?: string[] | undefined;
  lines: ReadLine[];
}

/** Tell whether a line is nothing but words that announce a name; behind a date a word may do so too. */
function announces({ text, dates }: ReadLine, language: string | undefined): boolean {
  const last = dates?.at(-1)?.after.split(' ').at(-1) ?? '';
  if (/^\p{L}/u.test(last) && !saysRole(last) && isByLabel(last, language)) return true;
  return isByLabel(text.replace(TWICE, '$1'), language) || ABOUT_AUTHORS.test(text);
}

/** Pages say the word once for those who see it and once for those who hear it: `ByBy`. */
const TWICE = /^(.{2,20}?)\s?\1$/u;

/** Tell whether the line at a place is nothing but words that announce a name. */
export function isLabelAt(lines: ReadLine[], index: number, language: string | undefined): boolean {
  const line = lines[index];
  return line !== undefined && announces(line, language) && !isUnderName(lines, index, language);
}

/** Find the names under a line that announces them, as `By` does. */
export function findAnnounced(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const at = lines.findIndex((_line, index) => isLabelAt(lines, index, language));
  if (at < 0) return undefined;
  const [first, ...more] = lines.slice(at + 1, at + 3);
  const [desk] = lines.slice(at, at + 1);
  if (desk && first && isNewsroom(desk.text) && isSiteName(first.text))
    return { authors: [desk.text], lines: [desk] };
  // Behind the words for pictures stands who took them.
  const pictures = lines.findIndex(({ text }, index) => index > at + 1 && isPictureWord(text));
  const said = pictures < 0 ? lines : lines.slice(0, pictures);
  const run = takeRun(said, at + 1, language);
  if (run)
    return isPlural(lines[at]?.text, language) ? { ...run, authors: run.authors.flatMap(partPair) } : run;
  if (!first) return undefined;
  if (isHouseWithAgency(first.text)) return { authors: [first.text], lines: [first] };
  const names =
    first.role === 'short'
      ? (readAnnounced(first.text, language) ?? readUncased(first.text, language) ?? readLetters(first.text))
      : undefined;
  // Under a newsroom stands the place from which it tells.
  const label = lines[at];
  if (label && isNewsroom(label.text) && names?.every((name) => !name.includes(' ')))
    return { authors: [label.text], lines: [label] };
  if (names)
    return pictures < 0
      ? { authors: names, lines: [first] }
      : addUncased(names, said.slice(at + 1), language);
  if (/[:：]$/u.test(lines[at]?.text ?? '')) return takeHouses(lines.slice(at + 1));
  // The name of a picture file may stand between.
  return more.length > 0 ? takeRun(lines, at + 2, language) : undefined;
}

/** Up to the word for pictures each line names one who wrote, in scripts without capitals too. */
function addUncased(names: string[], lines: ReadLine[], language: string | undefined): FoundAuthors {
  const [first, ...more] = lines;
  const others = more.map(({ text }) => readUncased(text, language));
  const areNames = more.length <= MOST_MORE && others.every((found) => found !== undefined);
  return areNames
    ? { authors: [...names, ...others.flatMap((found) => found ?? [])], lines }
    : { authors: names, lines: first ? [first] : [] };
}

/** A longer list is of something else. */
const MOST_MORE = 4;

/** `A. T.`, `A.T. / B.Q.` */
const LETTERS = /^(?:\p{Lu}\p{Ll}?\.\s?){2,3}(?:\s?[/,]\s?(?:\p{Lu}\p{Ll}?\.\s?){2,3}){0,3}$/u;

function readLetters(text: string): string[] | undefined {
  return LETTERS.test(text) ? text.split(/\s?[/,]\s?/u).map((letters) => letters.trim()) : undefined;
}

/** `Journalist` announces a name, or says what the bearer of the name above is. */
function isUnderName(lines: ReadLine[], index: number, language: string | undefined): boolean {
  const [above, line] = lines.slice(Math.max(0, index - 1), index + 1);
  if (line === undefined || /[:：]$/u.test(line.text) || !isNameLine(above, language)) return false;
  return saysRole(line.text) || isWorkOf(lines, index, language);
}

/** `Ann Tide`, `Text`, `Bob Quay`, `Photos`: where no name follows the last word, each says what whoever stands over it did. */
function isWorkOf(lines: ReadLine[], index: number, language: string | undefined): boolean {
  const [name, work, more] = lines.slice(index + 1, index + 4);
  return (
    isNameLine(name, language) && work !== undefined && isMakersWork(work.text) && !isNameLine(more, language)
  );
}

function isNameLine(line: ReadLine | undefined, language: string | undefined): boolean {
  return line?.role === 'short' && readNames(line.text, language) !== undefined;
}

/** A longer line is no name of a house. */
const LONGEST_HOUSE = 40;

/** Under a label with its sign whatever is short signs; a comma leads to the next. */
function takeHouses(lines: ReadLine[]): FoundAuthors | undefined {
  const end = lines.findIndex(({ text }) => !/[,，]$/u.test(text));
  const taken = lines.slice(0, end + 1);
  const authors = taken.map(({ text }) => text.replace(/\s?[,，]$/u, ''));
  const isHouse = ({ role, text }: ReadLine) =>
    role === 'short' && text.length <= LONGEST_HOUSE && /^\p{Lu}/u.test(text) && !/[.!?]$/u.test(text);
  return taken.length > 0 && taken.every(isHouse) ? { authors, lines: taken } : undefined;
}

/** Languages in which a name is of two words, three at most. */
const SHORT_NAMES: ReadonlySet<string | undefined> = new Set(
  'ru uk be bg sr mk hr sl pl cs sk lt lv et fi hu'.split(' '),
);

/** `Авторы` */
const AUTHORS =
  /^(?:автор[иы]|аўтары|аутори|autoři|autorzy|autori|avtorji|autoriai|autorid|kirjoittajat|szerzők)\P{L}*$/iu;

function isPlural(label: string | undefined, language: string | undefined): boolean {
  return label !== undefined && SHORT_NAMES.has(language) && AUTHORS.test(label);
}

/** Two names may stand with nothing between them. */
function partPair(name: string): string[] {
  const words = name.split(' ');
  return words.length === 4 ? [words.slice(0, 2).join(' '), words.slice(2).join(' ')] : [name];
}

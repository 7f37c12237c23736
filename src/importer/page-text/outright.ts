import { dropAnd, isAnd } from '../bylines/ands.ts';
import { isHouse, saysRole } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import { readUncased } from '../bylines/uncased.ts';
import { isHost } from '../bylines/signs.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { isSentence } from '../lines.ts';
import { EDITORS } from '../lexicon/newsrooms.ts';
import type { FoundAuthors } from './announced.ts';
import { findLeading } from './leading.ts';
import type { ReadLine } from './meta.ts';
import { isNote } from './name-notes.ts';
import { isHouseAlone, takeRun } from './name-runs.ts';

/** `By Ann Tide`, and the lines under it that begin so too. */
export function findOutright(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const start = lines.findIndex(({ byline }, index) => byline && !isOfPicture(lines, index));
  if (start < 0) return undefined;
  const written = readOverPublisher(lines, start) ?? readOverRole(lines, start, language);
  if (written) return written;
  const length = lines.slice(start).findIndex(({ byline }) => !byline);
  const taken = lines.slice(start, length < 0 ? undefined : start + length);
  const names = dropEditors(taken)
    .flatMap(({ byline = [] }) => byline)
    .map((name) => cutSaid(name, lines[start - 1]));
  const more = findMore(lines, start + taken.length, language);
  return {
    authors: [...new Set([...names, ...(more?.authors ?? [])])],
    lines: [...taken, ...(more?.lines ?? [])],
  };
}

/** Under what a picture shows, said twice, the source and the author are those of the picture: `Zdroj: ČTK | Autor: Anna Zee`. */
function isOfPicture(lines: ReadLine[], index: number): boolean {
  const [first, second, line] = lines.slice(Math.max(0, index - 2), index + 1);
  return (
    line !== undefined &&
    second?.role === 'short' &&
    ((SOURCE_LABEL.test(line.text) && first?.text === second.text) ||
      (MAKER.test(line.text) && isSentence(second.text) && lines.slice(0, index).some(isSignedDate)))
  );
}

/** Czech and Slovak papers name so who took a picture too, under what it shows: `Autor: Anna Zee`. */
const MAKER = /^Autor(?:ka)?\s?:/u;

/** `Anna Přílivová, Maják, 25. 3. 2024`: where somebody signs with the date, nobody else does. */
function isSignedDate({ text, date }: ReadLine): boolean {
  return date !== undefined && NAMED.test(text);
}

const NAMED = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:ová)?,\s(?:\p{Lu}\p{L}+,\s)?\d/u;

/** Papers of India name who put an article online under who wrote it: `Published by: Ann Tide`. */
const PUBLISHED_BY = /^published by\s?:/iu;

/** Read who reports in the first words of a text, where nobody is named but who put it online. */
export function findOverPublished({ lines }: FoundAuthors, text: ReadLine[]): FoundAuthors | undefined {
  const authors = lines.every((line) => PUBLISHED_BY.test(line.text)) ? findLeading(text) : undefined;
  return authors && { authors, lines };
}

function readOverPublisher(lines: ReadLine[], index: number): FoundAuthors | undefined {
  const [above, line] = lines.slice(Math.max(0, index - 1), index + 1);
  const authors =
    line && PUBLISHED_BY.test(line.text) && above?.role === 'short'
      ? readUncased(above.text, undefined)
      : undefined;
  return above && authors && { authors, lines: [above, line].filter((one) => one !== undefined) };
}

/** Under a name stands what its bearer is and for which site: `Корреспондент tidings.example`. */
function readOverRole(
  lines: ReadLine[],
  index: number,
  language: string | undefined,
): FoundAuthors | undefined {
  const [above, line] = lines.slice(Math.max(0, index - 1), index + 1);
  if (above?.role !== 'short' || !line?.byline?.every(isHost) || !saysRole(line.text)) return undefined;
  const authors = readNames(above.text, language);
  return authors?.every((name) => name.includes(' ')) ? { authors, lines: [above, line] } : undefined;
}

/** Who edited an article is told beside who wrote it. */
function dropEditors(lines: ReadLine[]): ReadLine[] {
  const writers = lines.filter(({ text }) => !EDITORS.test(text) && !EDITOR.test(text));
  return writers.length > 0 ? writers : lines;
}

/** `| Editor Nur Pantai`, without a sign between them. */
const EDITOR = /^[|\s]*(?:Editor|Penyunting|Redaktur)\s\p{Lu}/u;

/** So many lines may say what somebody is and for which house they write. */
const ABOUT = 3;

/** Those who wrote with somebody have lines of their own behind what the first is, or right above the date. */
function findMore(lines: ReadLine[], start: number, language: string | undefined): FoundAuthors | undefined {
  const line = lines[start];
  const isName = line?.role === 'short' && !isHouseAlone(line) && !/[:：]/u.test(line.text);
  const under = isName && isOpen(lines[start - 1]) ? takeRun(lines, start, language) : undefined;
  if (under && lines[under.end]?.date) return under;
  const joined = readJoined(lines, start, language);
  if (joined) return joined;
  const later = lines.slice(start, start + ABOUT);
  const at = later.findIndex(({ text, role }) => role === 'short' && dropAnd(text, language) !== text);
  const signed = later.findIndex(({ byline }) => byline);
  const end = Math.max(at, signed);
  const isAbout = later.slice(0, Math.max(0, end)).every((other) => isNote(other) || isHouseAlone(other));
  return end >= 0 && isAbout ? readMore(later[end], language) : undefined;
}

/** `By Ann Tide`, `and`, `Bob Quay`: pages set the word between two names on a line of its own. */
function readJoined(
  lines: ReadLine[],
  start: number,
  language: string | undefined,
): FoundAuthors | undefined {
  const [word, line] = lines.slice(start, start + 2);
  if (!word || !line || !/\p{L}|&/u.test(word.text) || !isAnd(word.text, language)) return undefined;
  const authors = line.role === 'short' || line.byline ? readMore(line, language)?.authors : undefined;
  const more = authors && readJoined(lines, start + 2, language);
  return (
    authors && {
      authors: [...authors, ...(more?.authors ?? [])],
      lines: [word, line, ...(more?.lines ?? [])],
    }
  );
}

/** `By Ann Tide, Crime Reporter`, `By Ann Tide,` */
function isOpen(line: ReadLine | undefined): boolean {
  const last = line?.byline?.at(-1) ?? '';
  const rest = line?.text.slice(line.text.indexOf(last) + last.length) ?? '';
  return rest === ',' || saysRole(rest);
}

function readMore(line: ReadLine | undefined, language: string | undefined): FoundAuthors | undefined {
  const authors = line?.byline ?? (line && readNames(dropAnd(line.text, language), language));
  return line && authors && { authors, lines: [line] };
}

/** The name that stands alone over a byline tells where it ends: `By Ann Tide Saltmere Tidings`; one word more is a second family name. */
function cutSaid(name: string, above: ReadLine | undefined): string {
  const said = above?.role === 'short' ? above.text : '';
  if (!said.includes(' ') || !name.startsWith(`${said} `)) return name;
  const rest = name.slice(said.length + 1);
  return rest.includes(' ') || isHouse(rest) ? said : name;
}

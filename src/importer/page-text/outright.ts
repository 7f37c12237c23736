import { dropAnd } from '../bylines/ands.ts';
import { saysRole } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import { EDITORS } from '../lexicon/newsrooms.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';
import { isHouseAlone, isNote, takeRun } from './name-runs.ts';

/** `By Ann Tide`, and the lines under it that begin so too. */
export function findOutright(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const start = lines.findIndex(({ byline }) => byline);
  if (start < 0) return undefined;
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

/** Who edited an article is told beside who wrote it. */
function dropEditors(lines: ReadLine[]): ReadLine[] {
  const writers = lines.filter(({ text }) => !EDITORS.test(text));
  return writers.length > 0 ? writers : lines;
}

/** So many lines may say what somebody is and for which house they write. */
const ABOUT = 3;

/** Those who wrote with somebody have lines of their own behind what the first is, or right above the date. */
function findMore(lines: ReadLine[], start: number, language: string | undefined): FoundAuthors | undefined {
  const line = lines[start];
  const isName = line?.role === 'short' && !isHouseAlone(line) && !/[:：]/u.test(line.text);
  const under = isName && isOpen(lines[start - 1]) ? takeRun(lines, start, language) : undefined;
  if (under && lines[under.end]?.date) return under;
  const later = lines.slice(start, start + ABOUT);
  const at = later.findIndex(({ text, role }) => role === 'short' && dropAnd(text, language) !== text);
  const signed = later.findIndex(({ byline }) => byline);
  const end = Math.max(at, signed);
  const isAbout = later.slice(0, Math.max(0, end)).every((other) => isNote(other) || isHouseAlone(other));
  return end >= 0 && isAbout ? readMore(later[end], language) : undefined;
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

/** The name that stands alone over a byline tells where it ends: `By Ann Tide Saltmere Tidings`. */
function cutSaid(name: string, above: ReadLine | undefined): string {
  const said = above?.role === 'short' ? above.text : '';
  return said.includes(' ') && name.startsWith(`${said} `) ? said : name;
}

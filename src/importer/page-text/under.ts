import { saysRole } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import { readClosing } from '../bylines/east-asian.ts';
import { announces, findAnnounced, type FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';

/** So many lines under a text may say who wrote it. */
const BELOW_TEXT = 12;

/**
 * Find who signs in a text or right under it: in a byline, under a word that announces names, in the last words of the text, as somebody
 * of whom a note under it tells what they are.
 *
 * @param reach So many lines are surely of the text.
 */
export function findUnder(
  text: ReadLine[],
  reach: number,
  language: string | undefined,
): FoundAuthors | undefined {
  const near = text.slice(0, reach + BELOW_TEXT);
  return (
    findSigned(near, language) ?? findClosing(near.slice(0, reach + 1), language) ?? findBio(near, reach)
  );
}

/** A byline, unless it stands under the headline of another article. */
function findSigned(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const at = lines.findIndex(({ byline, role }) => byline && role === 'byline');
  const label = lines.findIndex((line) => line.role === 'short' && announces(line, language));
  const announced = label < 0 ? undefined : findAnnounced(lines.slice(label), language);
  const signed = lines[at];
  if (announced && (!signed || label < at)) return announced;
  return signed ? { authors: signed.byline, lines: [signed] } : undefined;
}

/** Japanese texts end with the name in brackets; under Vietnamese ones it stands alone. */
function findClosing(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const last = lines.findLastIndex(({ role }) => role === 'paragraph');
  const authors = lines
    .slice(Math.max(0, last), last + 2)
    .map(({ text }) => readClosing(text))
    .find((names) => names !== undefined);
  if (authors) return { authors, lines: [] };
  const under = language === 'vi' ? lines[last + 1] : undefined;
  const names =
    under?.role === 'short' ? under.text.split(/\s[-–]\s/u).map((text) => readNames(text, language)) : [];
  const isSigned = under !== undefined && names.length > 0 && names.every((name) => name !== undefined);
  return isSigned ? { authors: names.flat(), lines: [under] } : undefined;
}

/** `Ann Tide is a reporter in Saltmere.` */
const BIO =
  /^(?<name>\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){1,3}?)\s(?:is|ist|est|es|é|è|jest|je|är|er|on)\s(?<what>.*)$/u;

/** What somebody is stands in the first words of such a note. */
const WHAT = 60;

function findBio(lines: ReadLine[], reach: number): FoundAuthors | undefined {
  for (const { text, role } of lines.slice(Math.max(0, reach - 2))) {
    const { name, what = '' } =
      (role === 'furniture' ? undefined : BIO.exec(text.slice(0, 160)))?.groups ?? {};
    const names = name === undefined ? undefined : readNames(name);
    if (names && saysRole(what.slice(0, WHAT))) return { authors: names, lines: [] };
  }
  return undefined;
}

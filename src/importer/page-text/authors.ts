import { isNewsroom, saysRole } from '../bylines/byline-words.ts';
import { readPlaced } from '../bylines/placed.ts';
import { findAnnounced, type FoundAuthors } from './announced.ts';
import { findBio } from './bios.ts';
import { findHouse } from './houses.ts';
import { isPlain, type ReadLine } from './meta.ts';
import { findInitialled, findLeading, findOverText, findSender } from './leading.ts';
import { isDated, isUnderDate } from './near-dates.ts';
import { isNote } from './name-notes.ts';
import { isHouseAlone, isSureRun, takeRun, type NameRun } from './name-runs.ts';
import { findTwice, isUnderDatedHeadline } from './named-above.ts';
import { findOutright, findOverPublished } from './outright.ts';
import { partCaption } from './picture.ts';
import { findOverHouse } from './over-house.ts';
import { isPersonOf, listStory } from './story-people.ts';
import { findUnder } from './under.ts';

/** Where names are looked for. */
export interface Places {
  /** From the headline to the text. */
  below: ReadLine[];
  /** The lines above the headline. */
  above: ReadLine[];
  /** The text and what follows it. */
  text: ReadLine[];
  /** The lines far above the headline: the name of a section of the paper stands there too. */
  menu: ReadLine[];
  /** So many lines of the text are surely of it. */
  reach: number;
  language: string | undefined;
  /** Columns open it with the name of their author. */
  headline: ReadLine | undefined;
}

/** The names of authors: said outright, under a word that announces them, alone beside the date or the text, or under the story. */
export function findAuthors(all: Places): FoundAuthors {
  const places = joinAgain({ ...all, below: all.below.filter(hasWords) });
  const { below, above, text, language } = places;
  const outright = findOutright(below, language) ?? findOutright(above, language);
  if (outright) return findOverPublished(outright, text) ?? findOverHouse(outright, places) ?? outright;
  // The menu has words that announce authors too.
  const beside =
    findAnnounced(below, language) ??
    findAlone(places) ??
    findAnnounced(above.slice(-4), language) ??
    findBio(below);
  if (beside) return beside;
  const over = findInitialled(below, language) ?? findOverText(text, language);
  if (over) return over;
  const leading = findLeading(below) ?? findLeading(text);
  if (leading) return { authors: leading, lines: [] };
  const signed =
    findSigners(text, places.reach, language) ??
    findHouse({ below, top: [...places.menu, ...above], text }, language);
  return signed.authors ? signed : findSender([...below, ...text.slice(0, SOON)]);
}

/** A headline that stands there again, for its picture, has the names before it. */
function joinAgain(places: Places): Places {
  const { above, below, headline } = places;
  const near = above.slice(-SOON);
  const at = near.findLastIndex(({ text }) => text === headline?.text);
  return at < 0 ? places : { ...places, below: [...near.slice(at + 1), ...below] };
}

/** A stroke on a line of its own may part the names from the date. */
function hasWords({ text }: ReadLine): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Find who signs in a text or under it. */
export function findSigners(
  text: ReadLine[],
  reach: number,
  language: string | undefined,
): FoundAuthors | undefined {
  const story = listStory(text);
  return findUnder(text, reach, (name) => isPersonOf(story, name), language);
}

/** Names alone, of people whom the story does not speak of, and that are no sections of the paper. */
function findAlone({
  below,
  above,
  text,
  menu,
  reach,
  language,
  headline,
}: Places): FoundAuthors | undefined {
  const story = listStory(text);
  const sections = new Set(menu.map((line) => line.text));
  const isSigned = text
    .slice(0, reach + 2)
    .some((line) => line.byline && line.role === 'byline' && !HELPED.test(line.text));
  const isOther = (run: NameRun, isDated: boolean): boolean =>
    (isSigned && !isDated && !run.isTold && !isSureRun(run)) ||
    run.lines.some((line) => sections.has(line.text)) ||
    (language === 'vi' && !isDated && run.authors.length === 1 && !/\p{Ll}/u.test(run.authors[0] ?? '')) ||
    (!isSureRun(run) &&
      !(isDated && run.authors.length > 1) &&
      run.authors.some(
        (name) => !LETTERS.test(name) && !isColumn(headline?.text ?? '', name) && isPersonOf(story, name),
      ));
  const find = (lines: ReadLine[], isThere: typeof isBeside): FoundAuthors | undefined => {
    for (const index of lines.keys()) {
      const run = takeRun(lines, index, language);
      if (run && isThere(lines, index, run) && !isOther(run, isThere === isAtDate)) return run;
    }
    return undefined;
  };
  return (
    find(below, isAtDate) ??
    find(below, isBeside) ??
    find(isUnderDatedHeadline(below, above) ? below.slice(0, 2) : [], isFirst) ??
    findTwice(above, language) ??
    find(takeOpening(text), isBeside) ??
    find(above.slice(-SOON), isAtDate)
  );
}

/** A house that signs by its letters may have spoken to those of whom it tells. */
const LETTERS = /^\p{Lu}{2,6}$/u;

/** `With reporting by Bob Quay` names who helped. */
const HELPED = /^(?:with|mit|avec|con|com|met|med|z|se)\s/iu;

/** So many lines above a headline may name its author. */
const SOON = 5;

/** `Ann Tide: Let the light burn` */
function isColumn(headline: string, name: string): boolean {
  return headline.startsWith(name) && /^\s?[:.|–—]\s/u.test(headline.slice(name.length));
}

/** Under a picture or a standfirst that seemed the first of the text a name may stand; it does so twice, or with what its bearer is, or over the date. */
function takeOpening(text: ReadLine[]): ReadLine[] {
  const dated = text.slice(0, DATED_OPENING).findLastIndex(({ date, role }) => date ?? role === 'moment');
  const start = text.findIndex(({ role }) => role === 'paragraph');
  const before = text.slice(0, Math.min(Math.max(0, start), OPENING));
  const behind = text.slice(start + 1, start + 3);
  const isTold = ({ text: said, role }: ReadLine, index: number) =>
    role === 'short' &&
    (saysRole(said) || behind[index + 1]?.text === said || isHouseUnder(said, behind[index + 1]));
  const opening = behind.some(isTold) ? [...before, ...takeShort(text.slice(start + 1))] : before;
  return dated < opening.length ? opening : text.slice(0, dated + 1);
}

/** The house stands under those who write for it. */
function isHouseUnder(name: string, house: ReadLine | undefined): boolean {
  return name.includes(' ') && house !== undefined && isHouseAlone(house);
}

/** Those who wrote with somebody stand in the lines that follow, up to the next paragraph. */
function takeShort(lines: ReadLine[]): ReadLine[] {
  const end = lines.findIndex(({ role }) => role === 'paragraph');
  return lines.slice(0, end < 0 ? OPENING : Math.min(end, OPENING));
}

/** So soon a date is of the head. */
const DATED_OPENING = 14;

/** So many lines may stand between a head and its text. */
const OPENING = 6;

/** The surest place of a name is right at the date, or in its line. */
function isAtDate(lines: ReadLine[], index: number, { end }: NameRun): boolean {
  const next = lines.slice(end).find((line) => !isNote(line) && !isBareCredit(line) && !isHouseAlone(line));
  return isUnderDate(lines, index) || isDated(lines[index]) || isDated(next);
}

/** Right under a headline over which the date stands. */
function isFirst(_lines: ReadLine[], index: number, { authors }: NameRun): boolean {
  return index === 0 && authors.every((name) => name.includes(' '));
}

/** The agency beside those who wrote an article. */
function isBareCredit({ role, text }: ReadLine): boolean {
  return role === 'caption' && partCaption(text)?.caption === undefined;
}

/** So near the headline a name with what its bearer is signs. */
const NEAR = 4;

/** A byline stands beside the date, the buttons or the text, or says its name twice. */
function isBeside(lines: ReadLine[], index: number, { end, isTold }: NameRun): boolean {
  const { text, role } = lines[index] ?? {};
  if (text === undefined || role !== 'short' || end > index + 1 || isTold) return true;
  if (index < NEAR && (saysRole(text) || isNewsroom(text) || readPlaced(text))) return true;
  // What somebody is and the address stand under a name.
  const later = lines.slice(index + 1).filter((line) => !isNote(line));
  const near = [...lines.slice(Math.max(0, index - 2), index), ...later.slice(0, 2)];
  return (
    end >= lines.length - 1 ||
    near.some((line) => !isPlain(line) && line.role !== 'caption') ||
    lines[index - 1]?.role === 'paragraph'
  );
}

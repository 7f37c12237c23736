import type { DraftPicture } from '../draft.ts';
import { isSentence } from '../lines.ts';
import { findAuthors, type Places } from './page-authors.ts';
import { findLead } from './page-lead.ts';
import { isButton, type Habits } from './page-figure.ts';
import { isPlain, isSignature, type ReadLine } from './page-meta.ts';
import { toLetters } from './page-words.ts';

/** What stands above the text of an article. */
export interface Head {
  headline?: ReadLine | undefined;
  standfirst?: ReadLine | undefined;
  authors?: string[] | undefined;
  /** Lines that may date the article: below its headline, then above it, the nearest first. */
  dated: ReadLine[];
  picture?: DraftPicture | undefined;
  /** Lines of the head that are text after all. */
  text: ReadLine[];
  /** Lines that belong to none of these: a menu, a kicker. */
  rest: ReadLine[];
}

/** So many lines above the headline, without furniture, may name the date and the author. */
const REACH = 12;

/** The most that the schema takes for a standfirst. */
const LONGEST_STANDFIRST = 400;

/** The longest words that tell the kind of an article in front of its headline. */
const LONGEST_KIND = 40;

/** Read the lines above the text, whose last is the last one above it. */
export function readHead(
  head: ReadLine[],
  headline: ReadLine | undefined,
  story: Pick<Places, 'text' | 'reach'>,
  language: string | undefined,
  habits: Habits,
): Head {
  const near = takeNear(head, headline);
  const at = headline ? near.indexOf(headline) : -1;
  const [above, below] = [near.slice(0, Math.max(0, at)), near.slice(at + 1)];
  const menu = head.slice(0, head.length - near.length);
  const { authors, lines: named } = findAuthors({ below, above, ...story, menu, language });
  const dropOthers = (lines: ReadLine[]) =>
    lines.filter((line) => line.role !== 'furniture' && !isButton(line) && !isName(line, named));
  const [signs, over] = [dropOthers(below), dropOthers(above)];
  const { picture, lines: pictured } = findLead(
    signs.filter((line, index) => line.text !== headline?.text || isAlternative(signs, index)),
    over,
    headline?.text ?? '',
    habits,
  );
  const free = below.filter(
    (line) =>
      isPlain(line) &&
      !isButton(line) &&
      !pictured.includes(line) &&
      !named.includes(line) &&
      !saysHeadline(line, headline),
  );
  const standfirst =
    headline &&
    (free.find((line) => isStandfirst(line) && line.role === 'paragraph') ?? free.find(isStandfirst));
  const text = free.slice(standfirst ? free.indexOf(standfirst) + 1 : 0).filter(isParagraph);
  const used = [headline, standfirst, ...named, ...pictured, ...text];
  return {
    ...{ headline, standfirst, authors, picture, text },
    dated: [...below, ...above.toReversed()],
    rest: head.filter((line) => isPlain(line) && !used.includes(line)),
  };
}

/** Below the date or the standfirst, or right above its caption, the headline stands for what the picture shows. */
function isAlternative(lines: ReadLine[], index: number): boolean {
  const next = lines[index + 1];
  return (
    next?.role === 'caption' ||
    lines.slice(0, index).some((line) => isSignature(line) || line.role === 'paragraph')
  );
}

/** A date in the line of a name still tells where the picture’s words begin. */
function isName(line: ReadLine, named: ReadLine[]): boolean {
  return line.role === 'short' && named.some(({ text }) => text === line.text);
}

function takeNear(head: ReadLine[], headline: ReadLine | undefined): ReadLine[] {
  let start = headline ? head.indexOf(headline) : head.length;
  for (let left = REACH; start > 0 && left > 0; start -= 1) {
    const before = head[start - 1];
    if (before && isPlain(before)) left -= 1;
  }
  return head.slice(start);
}

/** The kind of article and the headline once more are no standfirst. */
function saysHeadline({ text }: ReadLine, headline: ReadLine | undefined): boolean {
  if (text === headline?.text) return true;
  if (!headline || text.length > headline.text.length + LONGEST_KIND) return false;
  return !isSentence(text) && toLetters(text).includes(toLetters(headline.text));
}

function isStandfirst({ text, weight }: ReadLine): boolean {
  return weight >= 40 && text.length <= LONGEST_STANDFIRST;
}

function isParagraph({ role }: ReadLine): boolean {
  return role === 'paragraph';
}

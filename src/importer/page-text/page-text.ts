import { findDateline } from '../datelines.ts';
import type { ArticleDraft, Evidence } from '../draft.ts';
import type { Line } from '../lines.ts';
import type { TextFormat } from '../formats/format.ts';
import { partPage } from './after.ts';
import { findSigners } from './authors.ts';
import { cutBefore } from './before-standfirst.ts';
import { readBody } from './body.ts';
import { readDateline, readTimes } from './dates.ts';
import type { Region } from './density.ts';
import { isText, type MarkedLine } from './end.ts';
import { partLine } from './figure-lines.ts';
import { readFigure } from './figure.ts';
import { tellHabits, type Habits } from './habits.ts';
import { readHead, type Head } from './head.ts';
import { findHeadline } from './headline.ts';
import { cutCount, partKicker } from './kicker.ts';
import { partLead } from './lead.ts';
import { isAboveText, isPlain, type ReadLine } from './meta.ts';
import { findPicture } from './picture.ts';
import { noteAfter, noteRest, noteTitle } from './notes.ts';
import { dropMark } from './points.ts';
import { findTextEnd } from './reach.ts';
import { findHeadEnd, findLastAbove } from './region.ts';
import { dropStandfirst } from './standfirst.ts';
import { tellLines } from './tell-lines.ts';
import { dropEmpty } from '../drop-empty.ts';

/** The text of a news page, as one copies it out of a browser. */
export const pageText: TextFormat = {
  name: 'page text',
  // A file that is marked up would be read tags and all.
  recognises: (text) => !/^\s*<(?:!doctype|\?xml|html|head|body)\b/i.test(text) && !isXml(text),
  read: readPage,
};

/** Names of elements in capitals within a word, and vocabularies, are of XML and of no page. */
function isXml(text: string): boolean {
  return /^\s*<(?:[a-z]+[A-Z]|[A-Z]+[a-z]|[\w-]+:[\w-]+[\s/>]|[\w-]+\s[^<>]*\bxmlns[:=])/.test(text);
}

/** So many lines above the text are a menu, and what is above them is a page. */
const MENU = 6;

/** The lines of a page, where its text stands densest and where it ends, and how it sets its blocks and pictures. */
interface Layout {
  lines: ReadLine[];
  region: Region;
  textEnd: number;
  habits: Habits;
}

function readPage(source: string): ArticleDraft {
  const told = tellLines(source);
  const { language } = told;
  const found = findHeadline(told.lines, told.region, language);
  const { lines, region, headline } = partKicker({ ...told, headline: found });
  const habits = tellHabits(lines);
  const textEnd = findTextEnd(lines, region, habits);
  const page = { lines, region, textEnd, habits };
  const isPage = headline !== undefined || hasHead(page);
  const { head, rest } = isPage ? readTop(page, headline, language) : readBare(page, language);
  const beyond = lines.slice(textEnd);
  const { body, after } = partPage(
    [...head.text, ...rest],
    beyond,
    isPage ? (head.authors ?? []) : undefined,
  );
  return toDraft({ lines, head, body, after, language, isPage, habits: head.habits ?? habits });
}

/** Read what stands above the text of a page, once its headline is found. */
function readTop(
  { lines, region, textEnd, habits }: Layout,
  headline: ReadLine | undefined,
  language: string | undefined,
): { head: Head; rest: ReadLine[] } {
  const end = findHeadEnd(lines, region, habits, headline && lines.indexOf(headline));
  const [above, rest] = [lines.slice(0, end), lines.slice(end)];
  const story = { text: rest, reach: textEnd - end };
  const head = readHead(above, headline, story, language, habits);
  return { head, rest: head.standfirst ? dropStandfirst(rest, head.standfirst) : rest };
}

/** Tell whether there is more above the text than a picture: only then can a headline be told from a first line. */
function hasHead({ lines, region, habits }: Layout): boolean {
  const { start } = region;
  if (start >= MENU) return true;
  const above = findLastAbove(lines, region, habits);
  const head = lines.slice(0, above === undefined ? start : above + 1);
  const plain = head.filter(isPlain);
  const hasSign = head.some(
    (line) => (isAboveText(line) || line.role === 'furniture') && line.role !== 'caption',
  );
  // Some copy from the byline down.
  if (head.some(({ byline }) => byline) && head.some(({ date }) => date)) return true;
  const captions = head.filter(({ role }) => role === 'caption').length;
  return (
    plain.length > 0 &&
    (hasSign || (captions > 0 && isOverPicture(head)) || (captions === 0 && plain.length >= 3))
  );
}

/** A headline over a picture leaves the description its own line, or the credit stands alone. */
function isOverPicture(head: ReadLine[]): boolean {
  const at = head.findIndex(({ role }) => role === 'caption');
  const line = head[at];
  const caption = line && partLine(line)?.caption;
  return at >= 2 || (at === 1 && caption === undefined);
}

/** A text with no byline and no date above it: only its lead picture is told from its paragraphs. */
function readBare(
  { lines, textEnd, habits }: Layout,
  language: string | undefined,
): { head: Head; rest: ReadLine[] } {
  // A name and a year under a description look like a copyright line, so the picture is looked for among these too.
  const shown = lines.filter((line) => isText(line) || line.kinds.includes('copyright'));
  const figure = readFigure(shown.slice(0, 4), habits);
  const isTold = figure?.lines.some(({ told }) => told) || (figure?.picture.alt && figure.picture.credit);
  const found = isTold ? figure : findPicture(shown);
  const signed = findSigners(lines, textEnd, language);
  const taken = new Set(found?.lines.map(keyOf));
  return {
    head: { dated: [], text: [], rest: [], picture: found?.picture, authors: signed?.authors },
    rest: lines.filter((line) => !taken.has(keyOf(line))),
  };
}

interface ReadPage {
  lines: ReadLine[];
  head: Head;
  body: ReadLine[];
  after: ReadLine[];
  language: string | undefined;
  isPage: boolean;
  habits: Habits;
}

function toDraft({ lines, head, body, after, language, isPage, habits }: ReadPage): ArticleDraft {
  const { headline, standfirst, authors } = head;
  const { blocks: shown, notes } = readBody(body, { headline: headline?.text, authors }, habits);
  const { picture, blocks } = partLead(shown, head.picture, head.gallery);
  const start = lines.indexOf(body[0] ?? (lines[0] as ReadLine));
  const above = lines.slice(0, Math.max(0, start));
  // Some pages date their articles under the standfirst or under the text.
  const dateline = readDateline(body, language);
  const places = isPage ? [head.dated, dateline, body, after.slice(0, 12), above] : [dateline];
  const times = readTimes(places, language, after);
  const kinds = [...after, ...body].flatMap((line) => line.kinds);
  const first = blocks.find(({ type }) => type !== 'picture');
  const fields = {
    ...dropEmpty({
      headline: headline && cutCount(headline.text, language),
      standfirst: standfirst?.map(({ text }) => cutBefore(dropMark(text), lines)).join(' '),
      language,
    }),
    ...dropEmpty({ dateline: first?.type === 'paragraph' ? findDateline(first.text) : undefined }),
    ...times.fields,
  };
  return {
    fields,
    evidence: toEvidence(Object.keys({ ...fields, ...times.zoneless, authors })),
    blocks,
    picture,
    ...(authors ? { names: { authors } } : {}),
    ...(times.zoneless ? { zoneless: times.zoneless } : {}),
    ...(times.assumed ? { assumed: times.assumed } : {}),
    rights: [...after, ...body].find((line) => line.kinds.includes('copyright'))?.text,
    reuse: kinds.includes('reuse') ? true : undefined,
    comments: readComments(kinds),
    notes: [
      ...notes,
      ...noteTitle(blocks, body, isPage),
      ...noteRest(head.rest, 'above the text'),
      ...noteAfter(after),
    ],
  };
}

/** Lines are told apart by place and text, since one line of the source may have been parted into several. */
function keyOf({ number, text }: Line): string {
  return `${number} ${text}`;
}

/** Nothing in a text says which line is what. */
function toEvidence(fields: string[]): Record<string, Evidence> {
  return Object.fromEntries(fields.map((field) => [field, { certainty: 'read', witness: 'text' }]));
}

function readComments(kinds: MarkedLine['kinds']): ArticleDraft['comments'] {
  if (kinds.includes('comments not enabled')) return 'not enabled';
  if (kinds.includes('comments closed')) return 'closed';
  return kinds.includes('comments open') ? 'open' : undefined;
}

import { findLanguage } from '../languages.ts';
import type { ArticleDraft, Block } from '../draft.ts';
import { isHeading, isParagraph } from '../html/body/block-kinds.ts';
import { readTimes } from '../page-text/dates.ts';
import { markLines } from '../page-text/end.ts';
import { isSignature, readLines, type ReadLine } from '../page-text/meta.ts';
import { toText } from '../to-text.ts';

/** So many blocks may stand above the text. */
const MOST = 6;

/** What a source says of an article outside its text. */
export interface Known {
  headline?: string | undefined;
  standfirst?: string | undefined;
  language?: string | undefined;
  authors: string[];
  isDated: boolean;
}

/** What stands above a text, and the text without it. */
export interface Top extends Pick<ArticleDraft, 'zoneless'> {
  fields: { headline?: string; standfirst?: string; language?: string; published?: string; updated?: string };
  authors: string[];
  blocks: Block[];
}

/**
 * Read headline, standfirst, byline and date off the first lines of a text, where its source does not say them elsewhere: documents
 * and plain Markdown have them so, and agencies put the byline there. A byline needs its word, as `By` is one; nothing else is taken.
 * The words of the text tell its language.
 */
export function readTop(blocks: Block[], known: Known): Top {
  const language = known.language ?? findLanguage(blocks.slice(0, 20).map(toText).join(' '));
  const lines = listLines(blocks, language);
  const headline = known.headline === undefined ? findHeadline(blocks, lines) : undefined;
  const signs = lines.filter((line) => isWanted(line, known) && line !== headline);
  const above = signs[0] ? lines.slice(headline ? 1 : 0, lines.indexOf(signs[0])) : [];
  const [deck, ...others] = above;
  const isDeck = deck && others.length === 0 && known.standfirst === undefined && !isSignature(deck);
  const standfirst = isDeck && isPlainBlock(blocks[lines.indexOf(deck)]) ? deck : undefined;
  const { fields, zoneless } = known.isDated
    ? { fields: {}, zoneless: undefined }
    : readTimes([signs], language);
  const named = signs.flatMap(({ byline = [] }) => byline);
  const authors = known.authors.length > 0 || named.length === 0 ? known.authors : [...new Set(named)];
  const taken = new Set([headline, standfirst, ...signs]);
  return {
    fields: {
      ...(known.language === undefined && language !== undefined ? { language } : {}),
      ...(headline ? { headline: headline.text } : {}),
      ...(standfirst ? { standfirst: standfirst.text } : {}),
      ...fields,
    } as Top['fields'],
    zoneless,
    authors,
    blocks: blocks.filter((_block, index) => !lines[index] || !taken.has(lines[index])),
  };
}

/** The lines above the text: up to the first paragraph that has no byline and no date right under it. */
function listLines(blocks: Block[], language: string | undefined): ReadLine[] {
  const texts = blocks.slice(0, MOST + 2).map((block) => toText(block));
  const lines = readLines(
    markLines(texts.map((text, index) => ({ text, number: index + 1, opens: true }))),
    language,
  );
  const end = lines.findIndex(({ role }, index) => role === 'paragraph' && !isSigned(lines[index + 1]));
  return lines.slice(0, Math.min(MOST, end < 0 ? lines.length : end));
}

function isSigned(next: ReadLine | undefined): boolean {
  return next !== undefined && isSignature(next);
}

/** A heading, or a short line with a byline or a date under it. */
function findHeadline(blocks: Block[], lines: ReadLine[]): ReadLine | undefined {
  const [first, ...rest] = lines;
  const [block] = blocks;
  if (!first || !block) return undefined;
  if (isHeading(block)) return first;
  return first.role === 'short' && isParagraph(block) && rest.slice(0, 2).some(isSignature)
    ? first
    : undefined;
}

function isWanted({ byline, date, role }: ReadLine, { authors, isDated }: Known): boolean {
  return (
    (byline !== undefined && authors.length === 0) || (!isDated && date !== undefined && role === 'date')
  );
}

function isPlainBlock(block: Block | undefined): boolean {
  return block !== undefined && isParagraph(block);
}

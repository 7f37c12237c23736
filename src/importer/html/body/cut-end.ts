import { isBio as isAuthorBio, isRequest } from '../../bylines/author-notes.ts';
import type { Block } from '../../draft.ts';
import { ABOUT_AUTHORS, AFTER, REPLIES } from '../../lexicon/promotions.ts';
import { explainNotice } from '../../promotions.ts';
import { toText } from '../../to-text.ts';
import { isHeading, isParagraph } from './block-kinds.ts';
import type { KnownFacts } from './known-facts.ts';
import { shareOfLinks } from './links.ts';
import { isEnded } from './edges.ts';
import { toKey } from '../../text-key.ts';
import { keyOf } from '../../block-keys.ts';

/** A longer line is no heading. */
const LONGEST_HEADING = 60;

/** What follows an article is shorter than this share of it. */
const MOST_AFTER = 0.35;

/** Tell whether a paragraph is the publication’s own notice. */
export function isNotice(block: Block, text: string): boolean {
  return block.type !== 'quote' && explainNotice(text) !== undefined;
}

/** Cut off what stands after an article: its readers’ answers, other articles, and who wrote it. */
export function cutEnd(blocks: Block[], { authors = [] }: KnownFacts): Block[] {
  const texts = blocks.map((block) => (block.type === 'picture' ? '' : toText(block)));
  const total = sum(texts);
  const isLate = (index: number) => sum(texts.slice(index)) <= total * MOST_AFTER;
  const replies = texts.findIndex((text, index) => REPLIES.test(text) && index > 2);
  const end = replies > 0 && total - sum(texts.slice(replies)) > 400 ? replies : blocks.length;
  const after = texts.findIndex(
    (text, index) => index > 2 && index < end && isAfter(blocks[index], text) && isLate(index),
  );
  const isEnd =
    ABOUT_AUTHORS.test(texts[after] ?? '') ||
    (isAllShort(texts.slice(after + 1, end)) && !goesOn(blocks.slice(after, end)));
  const whole = dropTeasers(blocks.slice(0, after > 0 && isEnd ? after : end));
  return dropNotes(dropAuthorBox(whole, authors), authors);
}

/** A heading may go on after the known words; a paragraph that does is a link in the text, or a sentence. */
function isAfter(block: Block | undefined, text: string): boolean {
  if (!block || block.type === 'quote' || text.length > LONGEST_HEADING || /[.!?]$/.test(text)) return false;
  const found = (ABOUT_AUTHORS.exec(text) ?? AFTER.exec(text))?.[0];
  return found !== undefined && (isHeading(block) || found.length >= text.length - 2);
}

/** Teasers are shorter than paragraphs. */
function isAllShort(texts: string[]): boolean {
  return texts.every((text) => text.length < 400);
}

/** A paragraph of an article is longer than what is said of another. */
const RUNNING = 120;

/** One teaser may be long; with more running text under the label, a box stood between the paragraphs of the article. */
function goesOn([, ...blocks]: Block[]): boolean {
  const running = blocks.filter((block, index) => {
    const text = toText(block);
    const before = blocks[index - 1];
    return (
      isParagraph(block) &&
      text.length >= RUNNING &&
      isEnded(text) &&
      shareOfLinks(block) < 0.3 &&
      !(before && shareOfLinks(before) >= 0.95)
    );
  });
  return running.length > 1;
}

/** Texts that break off, with headings and days between them, are the openings of other articles. */
function dropTeasers(blocks: Block[]): Block[] {
  const texts = blocks.map(toText);
  const isTeaser = (text: string) => text.length < 400 && text.length > 60 && /(?:\.\.\.|…)$/.test(text);
  const last = texts.findLastIndex((text) => text.length > LONGEST_HEADING && !isTeaser(text));
  const first = texts.findIndex((text, index) => index > last && isTeaser(text));
  const isList = last >= 0 && texts.slice(last + 1).filter(isTeaser).length > 1;
  return isList ? blocks.slice(0, first) : blocks;
}

/** So many blocks say who an author is, and where to follow them. */
const LONGEST_BOX = 4;

/** Under an author’s name that stands alone near the end, there is who that is. */
function dropAuthorBox(blocks: Block[], authors: string[]): Block[] {
  const names = new Set(authors.map(toKey));
  const first = Math.max(3, blocks.length - LONGEST_BOX - 1);
  const at = blocks.findIndex((block, index) => index >= first && names.has(keyOf(block)));
  return at > 0 && isAllShort(blocks.slice(at + 1).map(toText)) ? blocks.slice(0, at) : blocks;
}

/** The last lines tell who the author is, and ask for something. */
function dropNotes(blocks: Block[], authors: string[]): Block[] {
  const rest = [...blocks];
  while (rest.length > 3 && (isBio(rest.at(-1), authors) || isAsking(rest.at(-1)))) rest.pop();
  return rest;
}

function isAsking(block: Block | undefined): boolean {
  if (!block || block.type === 'quote' || block.type === 'picture') return false;
  return isRequest(toText(block));
}

/** Tell whether a paragraph says who one of the authors is; under a byline, the first name will do. */
export function isBioOf(block: Block, authors: string[]): boolean {
  const firsts = authors.filter((name) => name.includes(' ')).map((name) => `${name.split(' ')[0]} is`);
  const key = keyOf(block);
  return (
    isBio(block, authors) ||
    (block.type === 'paragraph' && firsts.some((name) => key.startsWith(toKey(name))))
  );
}

function isBio(block: Block | undefined, authors: string[]): boolean {
  if (!block || (block.type !== 'paragraph' && block.type !== 'rich')) return false;
  return isAuthorBio(toText(block), authors);
}

function sum(texts: string[]): number {
  return texts.reduce((letters, text) => letters + text.length, 0);
}

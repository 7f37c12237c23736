import type { Block } from '../draft.ts';
import { AFTER, NOTICES, REPLIES } from '../lexicon-promotions.ts';
import { toText } from '../to-text.ts';
import { toKey } from './text-key.ts';

/** A longer line is no heading. */
const LONGEST_HEADING = 60;

/** A longer paragraph says more than a notice. */
const LONGEST_NOTICE = 450;

/** What follows an article is shorter than this share of it. */
const MOST_AFTER = 0.35;

/** Tell whether a paragraph is the publication’s own notice. */
export function isNotice(block: Block, text: string): boolean {
  if (block.type === 'quote' || text.length > LONGEST_NOTICE) return false;
  return NOTICES.some(({ pattern }) => pattern.test(text));
}

/** Cut off what stands after an article: its readers’ answers, other articles, and who wrote it. */
export function cutEnd(blocks: Block[], authors: string[]): Block[] {
  const texts = blocks.map((block) => (block.type === 'picture' ? '' : toText(block)));
  const total = sum(texts);
  const isLate = (index: number) => sum(texts.slice(index)) <= total * MOST_AFTER;
  const replies = texts.findIndex((text, index) => REPLIES.test(text) && index > 2);
  const end = replies > 0 && total - sum(texts.slice(replies)) > 400 ? replies : blocks.length;
  const after = texts.findIndex(
    (text, index) => index > 2 && index < end && isAfter(blocks[index], text) && isLate(index),
  );
  const last = after > 0 && isAllShort(texts.slice(after + 1, end)) ? after : end;
  return dropBios(blocks.slice(0, last), authors);
}

/** A heading may go on after the known words; a paragraph that does is a link in the text, or a sentence. */
function isAfter(block: Block | undefined, text: string): boolean {
  if (!block || block.type === 'quote' || text.length > LONGEST_HEADING || /[.!?]$/.test(text)) return false;
  const found = AFTER.exec(text)?.[0];
  return found !== undefined && (isHeading(block) || found.length >= text.length - 2);
}

function isHeading(block: Block): boolean {
  return block.type === 'subheading' || (block.type === 'rich' && block.node.type === 'heading');
}

/** Teasers are shorter than paragraphs. */
function isAllShort(texts: string[]): boolean {
  return texts.every((text) => text.length < 400);
}

/** The last lines tell who the author is. */
function dropBios(blocks: Block[], authors: string[]): Block[] {
  const rest = [...blocks];
  while (rest.length > 3 && isBio(rest.at(-1), authors)) rest.pop();
  return rest;
}

function isBio(block: Block | undefined, authors: string[]): boolean {
  if (!block || (block.type !== 'paragraph' && block.type !== 'rich')) return false;
  const text = toText(block);
  if (text.length > 700) return false;
  const key = toKey(text);
  return authors.some((name) => name.includes(' ') && key.startsWith(toKey(name)) && BIO.test(text));
}

const BIO =
  /\b(?:is (?:an?|the|our|based)|was (?:an?|the)|has (?:been|written|worked|covered)|joined|covers|writes|works|reports|holds|lives|ist|arbeitet|schreibt|studierte|est|travaille|es|escribe|trabaja|é|è|scrive|jest|är|er|on)\b/u;

function sum(texts: string[]): number {
  return texts.reduce((letters, text) => letters + text.length, 0);
}

import type { Block } from '../../draft.ts';
import { isPromotion } from '../../promotions.ts';
import { toKey } from '../../text-key.ts';
import { toText } from '../../to-text.ts';
import { isParagraph } from './block-kinds.ts';
import { isEnded } from './edges.ts';
import { isFollowLine } from './follow-lines.ts';
import { isDateLine, isSigned } from './head-lines.ts';
import type { KnownFacts } from './known-facts.ts';
import { isTagList, isTrail } from './page-scraps.ts';
import { EDITORS } from '../../lexicon/newsrooms.ts';

/** A longer paragraph says more than how to reach its author. */
const LONGEST_CONTACT = 250;

/** A longer line with an address is a sentence. */
const LONGEST_CONTACT_LINE = 60;

/** Pages that hide addresses from machines show them so when no script runs. */
const EMAIL = /[\w.+-]@[\w-]+\.\w|\[email\s?protected\]/i;

/** Tell whether a block at the end gives the day of the last change, or says who wrote the article and how to reach them. */
export function isTail(block: Block, known: KnownFacts): boolean {
  const text = toText(block);
  if (isDateLine(text, known.language) || isTrail(text, known.headline ?? '') || isTagList(block))
    return true;
  if (!isParagraph(block)) return false;
  if (isContact(text) || EDITORS.test(text) || isAsking(text)) return true;
  if (isFollowLine(text, known.sites ?? [])) return true;
  if (text.length <= LONGEST_CONTACT && EMAIL.test(text) && namesAuthor(text, known)) return true;
  return !isEnded(text) && !/[。．]./u.test(text) && isSigned(text, known);
}

/** A longer paragraph says more than where to follow the publication. */
const LONGEST_CALL = 140;

function isAsking(text: string): boolean {
  return text.length <= LONGEST_CALL && isPromotion(text);
}

/** A name and an address, and no sentence. */
function isContact(text: string): boolean {
  return text.length <= LONGEST_CONTACT_LINE && EMAIL.test(text) && !/[.!?。]$/u.test(text);
}

function namesAuthor(text: string, { authors = [] }: KnownFacts): boolean {
  const key = toKey(text);
  return authors.some((name) => name.includes(' ') && key.includes(toKey(name)));
}

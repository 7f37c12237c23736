import type { Block } from '../../draft.ts';
import { endsWithKind } from '../../bylines/kinds.ts';
import { findDateline } from '../../datelines.ts';
import { toText } from '../../to-text.ts';
import { PAGE, type Claim, type Decided } from './claims.ts';
import { CUT, isInText, isPartOfText, isSaidBy, listDescriptions, LONGEST } from './descriptions.ts';
import { listElements, readText } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';
import { isSentence, weigh } from '../../lines.ts';
import { dropLabel } from './standfirst-labels.ts';
import { isMarkedBox, listSeen, type Seen, type Signers } from './standfirst-lines.ts';
import { toKey } from '../../text-key.ts';
import type { Witnesses } from './witnesses.ts';

/** Find the sentence that the page shows under the headline. */
export function findStandfirst(
  witnesses: Witnesses,
  headline: string,
  blocks: Block[],
  around: PageLine[] = [],
  signers: Signers = {},
): Decided<string> | undefined {
  const told = listDescriptions(witnesses, headline);
  const seen = listSeen(witnesses, headline, around, signers);
  const isOwn = ({ isMarked, isList, value }: Seen) => isMarked && (isList || !isPartOfText(value, blocks));
  const backed = seen.filter(({ value }) => told.some((other) => isSaidBy(value, other.value)));
  const isSetApart = !MARKED_LEADS.has(signers.language?.slice(0, 2));
  const agreed =
    backed.find((one) => isOwn(one) || !(isInText(one.value, blocks) || findDateline(one.value))) ??
    (seen.some(isOwn) || !isSetApart ? undefined : backed.find((one) => !isOpening(one, told))) ??
    findBold(blocks, told) ??
    findMarked(witnesses, told) ??
    findShort(witnesses, headline, around);
  if (agreed)
    return {
      value: dropLabel(agreed.value, told),
      evidence: { certainty: 'agreed', witness: 'page, description' },
    };
  const first = seen.find((one) => isOwn(one) && !one.isAbove);
  const bold = BOLD_LEADS.has(signers.language) ? findBold(blocks) : undefined;
  const read = first ?? bold ?? findKinded(blocks);
  return read && { value: dropLabel(read.value, []), evidence: { certainty: 'read', witness: PAGE } };
}

/** A line that the page marks as a standfirst, and that its description says, is one wherever it stands. */
function findMarked({ page }: Witnesses, told: Claim[]): Claim | undefined {
  if (told.length === 0) return undefined;
  const shown = new Set(listElements(page, isMarkedBox).map((element) => toKey(readText(element))));
  return told.find(({ value }) => shown.has(toKey(value)));
}

/** Few words that end as a sentence does, that the page marks and the description says: `Light at last.` */
function findShort(witnesses: Witnesses, headline: string, around: PageLine[]): Claim | undefined {
  const marked = around.filter(
    ({ text, element, isAbove }) =>
      !isAbove && text.length <= LONGEST_SHORT && isSentence(text) && isMarkedBox(element),
  );
  if (marked.length === 0) return undefined;
  const shown = new Set(marked.map(({ text }) => toKey(text)));
  return listDescriptions(witnesses, headline, LEAST_SHORT).find(({ value }) => shown.has(toKey(value)));
}

const LEAST_SHORT = 8;
const LONGEST_SHORT = 40;

/** A paragraph after its dateline, and one that the description cuts short, is the beginning of the text. */
function isOpening({ value, isUsual }: Seen, told: Claim[]): boolean {
  const says = isUsual ? isWhollySaid : isSaidBy;
  const isCut = told.every(
    (other) => !says(value, other.value) || CUT.test(other.value) || isStartOf(value, other.value),
  );
  return isCut || findDateline(value) !== undefined;
}

/** A first paragraph like all others shares words with the description, as both tell the same; a standfirst is in the same words. */
function isWhollySaid(value: string, said: string): boolean {
  const [left, right] = [toKey(value), toKey(said)];
  return isSaidBy(value, said) && (left.includes(right) || right.includes(left));
}

/** A description that breaks off behind one of several sentences was taken from the text by a machine. */
function isStartOf(value: string, said: string): boolean {
  return (
    value.startsWith(said) &&
    value.length - said.length > LEAST_REST &&
    /^\s\S/u.test(value.slice(said.length))
  );
}

/** Less behind the words of a description is what a page sets beside them. */
const LEAST_REST = 24;

/** Some papers print their standfirst as a first paragraph in bold; that the description says the same tells it from others. */
function findBold(blocks: Block[], told?: Claim[]): { value: string } | undefined {
  const first = blocks.find(({ type }) => type !== 'picture');
  if (!first || !isBold(first)) return undefined;
  const value = toText(first);
  const isTold =
    told?.some((other) => isWhollySaid(value, other.value) && !isStartOf(value, other.value)) ??
    weigh(value) >= LEAST_LEAD;
  return value.length <= LONGEST && isTold ? { value } : undefined;
}

/** A first paragraph that says at its end of what kind its article is, as in `… the light is on. Reportage.`, is a standfirst. */
function findKinded(blocks: Block[]): { value: string } | undefined {
  const first = blocks.find(({ type }) => type !== 'picture');
  const value = first ? toText(first) : '';
  return value.length <= LONGEST && endsWithKind(value) ? { value } : undefined;
}

/** Languages whose papers and stations set the standfirst in bold above the text; in others the first paragraph stands so. */
const BOLD_LEADS: ReadonlySet<string | undefined> = new Set([
  'de',
  'nl',
  'af',
  'ro',
  'sr',
  'hr',
  'bs',
  'sl',
  'cs',
  'sk',
  'pl',
  'hu',
  'th',
  'vi',
]);

/** In these languages the first paragraph is the description too, and a line of its own bears a mark. */
const MARKED_LEADS: ReadonlySet<string | undefined> = new Set(['ja', 'zh', 'ko']);

/** Shorter bold words are a place, a heading or a name. */
const LEAST_LEAD = 60;

function isBold(block: Block): boolean {
  if (block.type !== 'rich' || block.node.type !== 'paragraph') return false;
  const parts = block.node.children.filter((part) => part.type !== 'text' || part.value.trim() !== '');
  return parts.length === 1 && /^(?:strong|emphasis)$/.test(parts[0]?.type ?? '');
}

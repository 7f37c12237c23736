import type { BodyProblem } from './body.ts';

/** Lines that no story has, by the sign of a mistake or an attack: deep nesting would exhaust the parser’s stack, or its time. */
const LIMITS: readonly { pattern: RegExp; message: string }[] = [
  {
    pattern: /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){20,}/,
    message: 'This line is nested more than twenty levels deep. Take out the signs at its beginning.',
  },
  {
    pattern: /^(?: |\t {0,3}){60,}(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/,
    message: 'This line is nested more than twenty levels deep. Take out the spaces at its beginning.',
  },
  {
    pattern: /([*_~])\1{99,}/,
    message: 'This line has a hundred or more *, _ or ~ in a row. Take them out, or write --- for a rule.',
  },
  {
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufffe\uffff]/,
    message: 'This line has an invisible control character. Type it again.',
  },
];

/** More signs than this in one paragraph mean nothing to readers, and take the parser minutes. */
const MOST_SIGNS = 400;
const SIGNS = /[*_]+|~~|`+|\[/g;
const MOST_BLOCKS = 20;

/** The parser’s time grows with the square of the number of quotations and lists: 3,000 take about a second. No story has as many. */
const MOST_NESTS = 3000;
const NESTS = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*)+/;

/** What has been seen so far of a text that is read line by line. */
interface Seen {
  /** The signs that open a block of code, and their line. */
  fence?: { sign: string; line: number } | undefined;
  openBlocks: number;
  signs: number;
  nests: number;
  /** The signs of quotations and lists before the last line: the same ones go on. */
  opening: string;
}

/** Find the lines on which the parser would lose its way, before it is given them. */
export function findExcess(text: string, firstLine: number): BodyProblem[] {
  const seen: Seen = { openBlocks: 0, signs: 0, nests: 0, opening: '' };
  const problems = text.split('\n').flatMap((content, index) => {
    const line = firstLine + index;
    return explainLine(content, line, seen).map((message) => ({ line, message }));
  });
  if (!seen.fence) return problems;
  const message = `This block of code never ends. Write ${seen.fence.sign} on a line of its own below it.`;
  return [...problems, { line: seen.fence.line, message }];
}

function explainLine(content: string, line: number, seen: Seen): string[] {
  const messages = LIMITS.filter(({ pattern }) => pattern.test(content)).map(({ message }) => message);
  if (followFence(content, line, seen)) return messages;
  if (isOneTooMany(countSigns(content, seen), MOST_SIGNS, seen.signs))
    messages.push('This paragraph has more than 400 signs such as *, _, ` and [. Take them out, or part it.');
  if (messages.length === 0 && isOneTooMany(countNests(content, seen), MOST_NESTS, seen.nests))
    messages.push('This article has more than 3,000 quotations and lists. Part it.');
  const opened = followBlocks(content, seen);
  if (isOneTooMany(opened, MOST_BLOCKS, seen.openBlocks))
    messages.push('More than twenty blocks are open here. Write ::: where each of them ends.');
  return messages;
}

/** Say it once, on the line on which it becomes too much. */
function isOneTooMany(added: number, most: number, count: number): boolean {
  return count > most && count - added <= most;
}

/** Nothing is a sign inside a block of code. */
function followFence(content: string, line: number, seen: Seen): boolean {
  const [, sign = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(content) ?? [];
  const { fence } = seen;
  if (!fence && sign !== '' && !(sign.startsWith('`') && rest.includes('`'))) seen.fence = { sign, line };
  if (fence && sign.startsWith(fence.sign) && rest.trim() === '') seen.fence = undefined;
  return fence !== undefined || seen.fence !== undefined;
}

/** Rows of a table are paragraphs of their own. */
function countSigns(content: string, seen: Seen): number {
  if (/^\s*(?:\||$)/.test(content)) seen.signs = 0;
  const added = content.match(SIGNS)?.length ?? 0;
  seen.signs += added;
  return added;
}

function countNests(content: string, seen: Seen): number {
  const opening = (NESTS.exec(content)?.[0] ?? '').replace(/\d+/, '1');
  const added = opening === seen.opening ? 0 : (opening.match(/[>*+-]|1[.)]/g)?.length ?? 0);
  seen.opening = opening;
  seen.nests += added;
  return added;
}

function followBlocks(content: string, seen: Seen): number {
  const [, opening = ''] = /^[\s>]*:{3,}(\S?)/.exec(content) ?? [];
  const step = opening !== '' ? 1 : /^[\s>]*:{3,}\s*$/.test(content) ? -1 : 0;
  seen.openBlocks = Math.max(0, seen.openBlocks + step);
  return step;
}

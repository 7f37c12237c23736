import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { remarkGrammar } from '../markdown/remark-grammar.ts';
import { escapePiece, escapeText } from './escape.ts';

/**
 * Write a node of a Markdown tree, so that our grammar reads the same node again. Where Markdown has no way to say it (emphasis that
 * ends inside a word), the emphasis goes and every letter stays.
 *
 * @param isOdd True for a list right behind another one, which needs other marks.
 */
export function writeRich(node: RootContent, isOdd: boolean): string {
  for (const make of [(one: RootContent) => one, (one: RootContent) => dropMarks(one) as RootContent]) {
    const tried = make(node);
    const text = stringify(tried, isOdd);
    if (isSame(tried, text)) return text;
  }
  return escapeText(toString(node).replace(/\s+/g, ' ').trim());
}

const text: Handle = (node: Text, _parent, state, info) =>
  escapePiece(node.value, {
    ...info,
    isHeading: state.stack.includes('headingAtx'),
    isCell: state.stack.includes('tableCell'),
  });

const OPTIONS: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fence: '`',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    // Its escapes are for directives inside a line, which our grammar has not.
    { ...directiveToMarkdown(), unsafe: [] },
    { handlers: { text } },
  ],
};

function stringify(node: RootContent, isOdd: boolean): string {
  const marks: Options = isOdd ? { bullet: '*', bulletOther: '-', bulletOrdered: ')' } : {};
  return toMarkdown({ type: 'root', children: [node] }, { ...OPTIONS, ...marks }).trimEnd();
}

const parser = remark().use(remarkGrammar).freeze();

/** Tell whether text reads as the one node that it was made of. */
function isSame(node: RootContent, text: string): boolean {
  const { children } = parser.parse(text);
  return children.length === 1 && toFacts(children[0] as Nodes) === toFacts(node);
}

/** What a tree says, without its places and what Markdown does not keep. */
function toFacts(node: Nodes): string {
  return JSON.stringify(joinTexts(node), (key, value: unknown) =>
    ['position', 'data', 'spread', 'checked', 'start', 'align'].includes(key)
      ? undefined
      : (value ?? undefined),
  );
}

/** Pieces of text that stand together are one when they are read. */
function joinTexts(node: Nodes): Nodes {
  if (!('children' in node)) return sortKeys(node);
  const children: Nodes[] = [];
  for (const child of node.children.map(joinTexts)) {
    const last = children.at(-1);
    if (last?.type === 'text' && child.type === 'text')
      children[children.length - 1] = { type: 'text', value: last.value + child.value };
    else children.push(child);
  }
  return sortKeys({ ...node, children } as Nodes);
}

function sortKeys(node: Nodes): Nodes {
  return Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1))) as unknown as Nodes;
}

/** The same node without emphasis; links stay. */
function dropMarks(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): Nodes[] => {
    const plain = dropMarks(child);
    return isMark(plain) ? plain.children : [plain];
  });
  return joinTexts({ ...node, children } as Nodes);
}

function isMark(node: Nodes): node is Nodes & { children: PhrasingContent[] } {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

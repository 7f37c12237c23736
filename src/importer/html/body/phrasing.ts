import type { Image, Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { toLinkAddress } from './addresses.ts';

/** Part a paragraph at its pictures, and where it has two line breaks in a row. */
export function splitParagraph({ children }: Paragraph): (Paragraph | Image)[] {
  const parts: (Paragraph | Image)[] = [];
  let line: PhrasingContent[] = [];
  const close = () => {
    if (line.length > 0) parts.push({ type: 'paragraph', children: line });
    line = [];
  };
  children.flatMap(liftPictures).forEach((child) => {
    const last = line.at(-1);
    if (child.type === 'image') {
      close();
      parts.push(child);
    } else if (child.type === 'break' && last?.type === 'break') {
      line.pop();
      close();
    } else if (!(isSpace(child) && last?.type === 'break')) line.push(child);
  });
  close();
  return parts;
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && /^[ \t\r\n]*$/.test(node.value);
}

/** A picture inside a link or emphasis comes out in front of it. */
function liftPictures(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const inner = node.children.flatMap(liftPictures);
  const pictures = inner.filter(({ type }) => type === 'image');
  if (pictures.length === 0) return [node];
  const rest = inner.filter(({ type }) => type !== 'image');
  return [...pictures, ...(rest.length > 0 ? [{ ...node, children: rest } as PhrasingContent] : [])];
}

/** Clean a line: links that an article may have, no emphasis of nothing, no space or break at the ends. */
export function cleanPhrasing(children: PhrasingContent[], base: string | undefined): PhrasingContent[] {
  return trimLine(cleanAll(children, base, []));
}

/** What a piece of a line stands in: no mark stands in itself. */
type Around = readonly string[];

function cleanNode(node: PhrasingContent, base: string | undefined, around: Around): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/[ \t\r\n]+/g, ' ') }];
    case 'link':
    case 'strong':
    case 'emphasis':
    case 'delete':
      return cleanMark(node, base, around);
    case 'break':
      return around.includes('link') ? [{ type: 'text', value: ' ' }] : [node];
    case 'image':
      return [node];
    case 'inlineCode':
      return node.value.trim() ? [{ type: 'inlineCode', value: node.value }] : [];
    default:
      return 'children' in node ? cleanAll(node.children, base, around) : [];
  }
}

function cleanMark(node: Marked, base: string | undefined, around: Around): PhrasingContent[] {
  const url = node.type === 'link' ? toLinkAddress(node.url, base) : undefined;
  const isLost = around.includes(node.type) || (node.type === 'link' && !url);
  const children = cleanAll(node.children, base, isLost ? around : [...around, node.type]);
  if (isLost || isBlank(children)) return children;
  const { type } = node;
  return moveSpacesOut(type === 'link' ? { type, url: url ?? '', children: children } : { type, children });
}

function cleanAll(nodes: PhrasingContent[], base: string | undefined, around: Around): PhrasingContent[] {
  return joinTexts(nodes.flatMap((node) => cleanNode(node, base, around)));
}

/** Tell whether a line says nothing. */
export function isBlank(nodes: PhrasingContent[]): boolean {
  return (
    nodes
      .map((node) => toString(node))
      .join('')
      .trim() === ''
  );
}

type Marked = Extract<PhrasingContent, { type: 'link' | 'strong' | 'emphasis' | 'delete' }>;

/** Markdown has no emphasis that begins or ends with a space. */
function moveSpacesOut(node: Marked): PhrasingContent[] {
  const children = [...node.children];
  const first = children[0];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (before && first?.type === 'text') children[0] = { ...first, value: first.value.slice(before.length) };
  const last = children.at(-1);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (after && last?.type === 'text')
    children[children.length - 1] = { ...last, value: last.value.slice(0, -after.length) };
  const kept = children.filter((child) => child.type !== 'text' || child.value !== '');
  return [...toText(before), { ...node, children: kept }, ...toText(after)];
}

function toText(value: string): PhrasingContent[] {
  return value ? [{ type: 'text', value }] : [];
}

function joinTexts<Node extends PhrasingContent>(nodes: Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = { ...last, value: `${last.value}${node.value}`.replace(/ {2,}/g, ' ') };
    else joined.push(node);
  }
  return joined;
}

function trimLine(nodes: PhrasingContent[]): PhrasingContent[] {
  const line = [...nodes];
  while (line.length > 0 && isEdge(line[0])) line.shift();
  while (line.length > 0 && isEdge(line.at(-1))) line.pop();
  const trimmed = line.map((node, index) =>
    trimAroundBreaks(node, line[index - 1], line[index + 1], index === 0, index === line.length - 1),
  );
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}

function isEdge(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /^[ \t\r\n]*$/.test(node.value));
}

function trimAroundBreaks(
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
  isFirst: boolean,
  isLast: boolean,
): PhrasingContent {
  if (node.type !== 'text') return node;
  const start = isFirst || before?.type === 'break' ? node.value.replace(/^[ \t]+/, '') : node.value;
  return { ...node, value: isLast || after?.type === 'break' ? start.replace(/[ \t]+$/, '') : start };
}

import type {
  Blockquote,
  Heading,
  Image,
  List,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block, DraftPicture } from '../../draft.ts';
import { levelHeadings } from '../body/level-headings.ts';
import { cleanPhrasing, isBlank, splitParagraph } from '../body/phrasing.ts';

/** What the tree refers to. */
export interface TreeContext {
  base: string | undefined;
  pictures: DraftPicture[];
}

/** Part a Markdown tree into the blocks of a body, each in the plainest form that says all of it. */
export function splitTree(root: Root, context: TreeContext): Block[] {
  return levelHeadings(root.children.flatMap((node) => toBlock(node, context)));
}

function toBlock(node: RootContent, context: TreeContext): Block[] {
  switch (node.type) {
    case 'paragraph':
      return toParagraphs(node, context);
    case 'heading':
      return toHeading(node, context);
    case 'list':
      return [...toList(node, context), ...toPictures(node, context)];
    case 'blockquote':
      return [...toQuote(node, context), ...toPictures(node, context)];
    case 'table':
      return [...toTable(node, context), ...toPictures(node, context)];
    case 'leafDirective':
    case 'containerDirective':
    case 'code':
    case 'thematicBreak':
      return [...toRich(node, context), ...toPictures(node, context)];
    case 'image':
      return toPictures({ type: 'paragraph', children: [node] }, context);
    case 'text':
    case 'link':
    case 'strong':
    case 'emphasis':
    case 'inlineCode':
    case 'delete':
      return toParagraphs({ type: 'paragraph', children: [node] }, context);
    default:
      return [];
  }
}

function toParagraphs(node: Paragraph, context: TreeContext): Block[] {
  return splitParagraph(node).flatMap((part): Block[] => {
    if (part.type === 'image') return toPicture(part, context);
    const children = cleanPhrasing(part.children, context.base);
    return isBlank(children) ? [] : [asParagraph(children)];
  });
}

function asParagraph(children: PhrasingContent[]): Block {
  const text = readPlain(children);
  return text === undefined
    ? { type: 'rich', node: { type: 'paragraph', children } }
    : { type: 'paragraph', text };
}

function toHeading({ depth, children }: Heading, { base }: TreeContext): Block[] {
  const clean = toOneLine(cleanPhrasing(children, base));
  if (isBlank(clean)) return [];
  return [{ type: 'rich', node: { type: 'heading', depth, children: clean } }];
}

function toList(node: List, context: TreeContext): Block[] {
  const [list] = cleanFlow([node], context.base) as List[];
  if (!list || list.children.length === 0) return [];
  const items = list.children.map(({ children }) => {
    const [only, ...others] = children;
    return only?.type === 'paragraph' && others.length === 0 ? readPlain(only.children) : undefined;
  });
  const isPlain = items.every((item) => item !== undefined) && !(list.ordered && (list.start ?? 1) !== 1);
  return isPlain ? [{ type: 'list', ordered: Boolean(list.ordered), items }] : [{ type: 'rich', node: list }];
}

function toQuote(node: Blockquote, context: TreeContext): Block[] {
  const [quote] = cleanFlow([node], context.base) as Blockquote[];
  if (!quote || quote.children.length === 0) return [];
  const paragraphs = quote.children.map((child) =>
    child.type === 'paragraph' ? readPlain(child.children) : undefined,
  );
  return paragraphs.every((text) => text !== undefined)
    ? [{ type: 'quote', paragraphs }]
    : [{ type: 'rich', node: quote }];
}

/** A table of one column or one row only lays the page out: its text is the article’s. */
function toTable(table: Table, context: TreeContext): Block[] {
  const rows = table.children.filter((row) => row.children.some((cell) => toString(cell).trim() !== ''));
  const columns = rows.reduce((most, row) => Math.max(most, row.children.length), 0);
  if (rows.length < 2 || columns < 2)
    return rows
      .flatMap((row) => row.children)
      .flatMap((cell) => toParagraphs({ type: 'paragraph', children: cell.children }, context));
  return toRich(table, context);
}

function toRich(node: RootContent, { base }: TreeContext): Block[] {
  const [clean] = cleanFlow([node], base);
  return clean && (clean.type === 'thematicBreak' || toString(clean).trim() !== '')
    ? [{ type: 'rich', node: clean as RootContent }]
    : [];
}

/** Clean what stands inside a block: there, a heading is a paragraph in bold, and a picture goes beside it. */
function cleanFlow(nodes: Nodes[], base: string | undefined): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'html' || node.type === 'image') return [];
    if (node.type === 'paragraph' || node.type === 'heading') return cleanLine(node, base);
    if (node.type === 'tableCell' || node.type === 'leafDirective')
      return [
        {
          ...node,
          children: toOneLine(cleanPhrasing(node.children, base)),
        },
      ];
    if (!('children' in node)) return [node];
    const children = cleanFlow(node.children as Nodes[], base);
    return children.length === 0 ? [] : [{ ...node, children } as Nodes];
  });
}

/** Headings and cells have no lines: where one broke, a space keeps its words apart. */
function toOneLine(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'break') return [{ type: 'text', value: ' ' }];
    return node.type === 'image' ? [] : [node];
  });
}

function cleanLine(node: Paragraph | Heading, base: string | undefined): Nodes[] {
  const children = cleanPhrasing(node.children, base).filter(({ type }) => type !== 'image');
  if (isBlank(children)) return [];
  if (node.type === 'paragraph') return [{ ...node, children }];
  return [{ type: 'paragraph', children: [{ type: 'strong', children }] }];
}

function toPictures(node: Nodes, context: TreeContext): Block[] {
  if (node.type === 'image') return toPicture(node, context);
  return 'children' in node ? (node.children as Nodes[]).flatMap((child) => toPictures(child, context)) : [];
}

function toPicture({ data }: Image, { pictures }: TreeContext): Block[] {
  const picture = pictures[(data as { picture?: number } | undefined)?.picture ?? -1];
  return picture ? [{ type: 'picture', picture }] : [];
}

/** The text of a line that is nothing but text. */
function readPlain(children: PhrasingContent[]): string | undefined {
  const isText = children.every((child) => child.type === 'text');
  return isText ? children.map((child) => (child.type === 'text' ? child.value : '')).join('') : undefined;
}

import type {
  Definition,
  FootnoteDefinition,
  Heading,
  Image,
  Nodes,
  Paragraph,
  Root,
  RootContent,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { remarkGrammar } from '../../../markdown/remark-grammar.ts';
import { toFigure } from '../../stories/figure.ts';

/** A body as HTML. */
export interface MarkdownHtml {
  html: string;
  /** Its own first heading of the first level, where it begins with one, or has only one with a menu over it. */
  title?: string | undefined;
}

const parser = remark().use(remarkGrammar).freeze();
const writer = remark()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/**
 * Turn Markdown into HTML, with what HTML it holds; that of nobody trusted, so it is for the one who reads it to clean.
 *
 * @param isBare True where it has no front matter: then a menu may stand over its headline, as in a page that was copied.
 */
export function markdownToHtml(markdown: string, notes: string[], isBare = false): MarkdownHtml {
  const tree = parser.parse(markdown);
  const title = takeTitle(tree, notes, isBare);
  lowerHeadings(tree);
  placeFootnotes(tree, notes);
  drawFigures(tree);
  const hast = writer.runSync(tree);
  return { html: writer.stringify(hast), title: title && toString(title) };
}

/** So many blocks over the only heading of the first level are a menu. */
const MENU = 4;

function takeTitle(tree: Root, notes: string[], isBare: boolean): Heading | undefined {
  const [title, ...others] = tree.children.filter(isTop);
  const at = title ? tree.children.indexOf(title) : -1;
  const isMenu = isBare && others.length === 0 && at <= MENU;
  if (!title || !(at === 0 || isMenu)) return undefined;
  const above = tree.children.slice(0, at).map((node) => toString(node));
  if (at > 0) notes.push(`Above the headline in its text stood: “${above.join(' · ')}”`);
  tree.children = tree.children.slice(at + 1);
  return title;
}

function isTop(node: Nodes): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

/** The first level of a page is its headline’s. */
function lowerHeadings(tree: Root): void {
  if (!tree.children.some(isTop)) return;
  visit(tree, 'heading', (node) => {
    node.depth = Math.min(6, node.depth + 1) as Heading['depth'];
  });
}

/** Notes go to the end, under the numbers that stand for them in the text. */
function placeFootnotes(tree: Root, notes: string[]): void {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    definitions.set(node.identifier, node);
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
  if (definitions.size === 0) return;
  const order = [...definitions.keys()];
  visit(tree, 'footnoteReference', (node, index, parent) => {
    const number = order.indexOf(node.identifier) + 1;
    if (number > 0) parent?.children.splice(index ?? 0, 1, { type: 'text', value: ` [${number}]` });
  });
  tree.children.push(...order.flatMap((name, index) => numberNote(definitions.get(name), index + 1)));
  notes.push('Its footnotes stand at the end of the text, under numbers in square brackets.');
}

function numberNote(note: FootnoteDefinition | undefined, number: number): RootContent[] {
  const [first, ...others] = note?.children ?? [];
  const mark = { type: 'text' as const, value: `[${number}] ` };
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [mark] }, ...(note?.children ?? [])];
  return [{ ...first, children: [mark, ...first.children] }, ...others];
}

/** The title of a picture is its caption; behind `| Credit:` stands who made it. */
function drawFigures(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
  visit(tree, 'paragraph', (node: Paragraph, index, parent) => {
    const [only, ...others] = node.children as Nodes[];
    const image = only && others.length === 0 ? toImage(only, definitions) : undefined;
    if (!image || !parent) return;
    const [caption = '', credit] = (image.title ?? '').split(/\s*(?:\||^)\s*Credit:\s*/i);
    const value = toFigure({ address: image.url, alt: image.alt ?? '', caption, credit });
    parent.children.splice(index ?? 0, 1, { type: 'html', value });
  });
}

function toImage(node: Nodes, definitions: ReadonlyMap<string, Definition>): Image | undefined {
  if (node.type === 'image') return node;
  const found = node.type === 'imageReference' ? definitions.get(node.identifier) : undefined;
  if (!found || node.type !== 'imageReference') return undefined;
  return { type: 'image', url: found.url, title: found.title ?? null, alt: node.alt ?? null };
}

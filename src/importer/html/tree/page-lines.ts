import type { Element, Nodes, Root } from 'hast';
import { isAnyLabel } from '../../bylines/byline-labels.ts';
import { findElement, isElement, marksOf, squeeze } from './hast.ts';
import { toKey } from '../../text-key.ts';

/** A line that readers see on a page, and the element that it stands in. */
export interface PageLine {
  text: string;
  element: Element;
  /** True where it stands above the headline. */
  isAbove?: boolean;
}

const BLOCK =
  /^(?:p|div|li|ul|ol|dl|h[1-6]|br|hr|section|article|main|figure|figcaption|blockquote|table|tr|td|th|dt|dd|header|footer|address|fieldset|legend|center|body)$/;

const SILENT =
  /^(?:head|script|style|template|noscript|svg|iframe|object|form|nav|footer|button|select|figure)$/;

/** Parts of a page that speak of other articles, and those in which readers speak. */
const FOREIGN =
  /(?:^|[\s_-])(?:comments?|comment-?list|respond|disqus|kommentare?|commentaires?|comentarios?|coment[aá]rios|commenti|komentarze|komentare|komentari|talkbacks?|reacties|yorumlar|related|recommended|recirculation|most-?read|trending|sidebar|newsletter|cookie|breadcrumbs?|menu|navigation)(?=$|[\s_-])/i;

/** Tell whether an element is a part of the page that speaks of other articles, or in which readers speak. */
export function isForeign(element: Element): boolean {
  return (
    SILENT.test(element.tagName) || (!isElement(element, 'body', 'html') && FOREIGN.test(marksOf(element)))
  );
}

/**
 * List the lines of a page in their order, without those of menus, forms, comments and boxes of other articles.
 *
 * @param isWanted Where given, only lines in elements for which it holds; such an element ends a line as a block does.
 */
export function listLines(page: Root, isWanted?: (element: Element) => boolean): PageLine[] {
  const lines: PageLine[] = [];
  let line = '';
  const close = (element: Element, isInside: boolean) => {
    const text = squeeze(line);
    if (text && isInside) lines.push({ text, element });
    line = '';
  };
  const walk = (node: Nodes, around: Element, isAround: boolean) => {
    if (node.type === 'text') line += node.value;
    // Behind the word before a name, the name may be a button that shows more of its bearer.
    const isName = isElement(node, 'button') && line.length < LONGEST_LABEL && isAnyLabel(squeeze(line));
    if (!isElement(node) || (isForeign(node) && !isName && !holdsHeading(node))) return;
    const isInside = isAround || isWanted?.(node) === true;
    const isBlock = BLOCK.test(node.tagName) || isInside !== isAround;
    if (isBlock) close(around, isAround);
    for (const [index, child] of node.children.entries()) {
      // Words of two elements are two words, whatever space the page sets by its style.
      if (isElement(child) && isElement(node.children[index - 1])) line += ' ';
      walk(child, isBlock ? node : around, isInside);
    }
    if (isBlock) close(node, isInside);
  };
  const root: Element = { type: 'element', tagName: 'body', properties: {}, children: [] };
  for (const child of page.children) if (isElement(child)) walk(child, root, isWanted === undefined);
  close(root, isWanted === undefined);
  return lines;
}

const LONGEST_LABEL = 30;

/** Some pages set all that they have into one form. */
function holdsHeading(element: Element): boolean {
  return /^(?:form|footer|nav|figure|body)$/.test(element.tagName) || FOREIGN.test(marksOf(element))
    ? findElement(element, (inner) => isElement(inner, 'h1')) !== undefined
    : false;
}

/** Lines above the headline that may belong to it. */
const ABOVE = 6;
/** Lines below the headline among which its byline and date are looked for. */
const BELOW = 24;
/** A line that is longer is a paragraph of the article. */
const PARAGRAPH = 320;

/** The lines around a headline, those below it first: nothing where no line says it. */
export function listAround(lines: PageLine[], headline: string): PageLine[] {
  const key = toKey(headline);
  const says = ({ text }: PageLine) =>
    key !== '' && toKey(text).includes(key) && text.length < key.length * 2 + 40;
  const isHeading = ({ element }: PageLine) => /^h[1-4]$/.test(element.tagName);
  const marked = lines.findIndex((line) => isElement(line.element, 'h1') && says(line));
  const heading = marked >= 0 ? marked : lines.findIndex((line) => isHeading(line) && says(line));
  const at = heading >= 0 ? heading : lines.findIndex(says);
  if (at < 0) return [];
  const below = lines.slice(at + 1, at + 1 + BELOW);
  const end = below.findIndex(({ text }) => text.length > PARAGRAPH);
  return [
    ...below.slice(0, end < 0 ? BELOW : end + 1),
    ...lines
      .slice(Math.max(0, at - ABOVE), at)
      .reverse()
      .map((line) => ({ ...line, isAbove: true })),
  ];
}

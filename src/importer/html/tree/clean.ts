import type { Element, ElementContent, Root } from 'hast';
import type { DraftPicture } from '../../draft.ts';
import { readFigure } from '../figures/figure.ts';
import { holdsSlides, isPictureBox, isPictureTable } from '../figures/picture-boxes.ts';
import { groupFigures } from '../figures/group-figures.ts';
import { isAvatar, isCredited, isFilm } from '../figures/films.ts';
import { isIcon, isImage } from '../figures/images.ts';
import { cutTeaser } from '../figures/teasers.ts';
import { isLayout, toBoxes } from '../body/layout-tables.ts';
import { liftBlocks } from '../body/lift-blocks.ts';
import { shiftDigits } from '../body/shift-digits.ts';
import { unwrapTerms } from '../body/term-lists.ts';
import { findElement, isElement, listElements, marksOf, readText, textOf } from './hast.ts';

/** What an article cannot hold, with all that is in it. */
const DROPPED =
  /^(?:script|noscript|style|template|iframe|object|embed|applet|video|audio|canvas|svg|math|form|input|button|select|textarea|nav|dialog|menu|link|meta|base|title|head|frame|frameset|map|area|track|param|portal|fencedframe|noframes|progress|meter|amp-ad|amp-analytics|amp-iframe|amp-sidebar)$/;

/** The letters are the same in every language, and so are the names of the shops for apps. */
const BUTTON_WORDS =
  /(?<![\p{L}\p{N}])(?:qr(?:[-_ ]?codes?)?|app[-_ ]?store|google[-_ ]?play|app[-_ ]?gallery|下[載载] ?app|app ?下[載载]|download (?:the |our )?app)(?![\p{L}\p{N}])/iu;

/** Pages nest few columns; a span of a thousand is an attack. */
const WIDEST_SPAN = 30;

/** Elements of our own that carry what Markdown has another form for. */
export const OWN = { picture: 'x-picture', pullquote: 'x-pullquote', infoBox: 'x-info-box' } as const;

const PULLQUOTE = /(?:^|[\s_-])pull-?_?quote(?:$|[\s_-])|pullquote/i;

const INFO_BOX =
  /(?:^|[\s_-])(?:info-?box|fact-?box|fact-?file|factbox|info-?kasten|infografik-?box|explainer-?box|key-?facts)(?:$|[\s_-])/i;

/** What was taken out of a page that an editor may miss. */
export interface CleanedTree {
  tree: Root;
  /** Pictures by the number that stands in their element. */
  pictures: DraftPicture[];
  /** Addresses of frames and films. */
  embeds: string[];
}

/** Take out of a tree what an article cannot hold, and mark what our story blocks are for. */
export function cleanTree(tree: Root): CleanedTree {
  const cleaned: CleanedTree = { tree, pictures: [], embeds: [] };
  cleaned.tree = { ...tree, children: cleanAll(tree.children as ElementContent[], cleaned) };
  return cleaned;
}

function cleanAll(children: ElementContent[], cleaned: CleanedTree): ElementContent[] {
  return groupFigures(children).flatMap((child) => cleanNode(child, cleaned));
}

function cleanNode(node: ElementContent, cleaned: CleanedTree): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: cleanText(node.value) }];
  if (!isElement(node) || isHidden(node)) return [];
  if (DROPPED.test(node.tagName) && !isAroundText(node)) return dropElement(node, cleaned);
  const special = cleanSpecial(node, cleaned);
  if (special) return special;
  const lifted = liftBlocks(node);
  if (lifted) return cleanAll(lifted, cleaned);
  if (isLayout(node))
    return cleanNode({ ...node, tagName: 'div', children: toBoxes(node.children) }, cleaned);
  const holdsCells = /^(?:table|thead|tbody|tfoot|tr)$/.test(node.tagName);
  const children = holdsCells ? node.children : toBoxes(node.children);
  const cleanChildren = cleanAll(children, cleaned);
  // A span says nothing to Markdown: words alone stand as well without it.
  if (isElement(node, 'span') && cleanChildren.every(({ type }) => type === 'text')) return cleanChildren;
  if (isWrapper(node, cleanChildren)) return cleanChildren;
  return [{ ...node, properties: keepProperties(node), children: cleanChildren }];
}

/** A box around one block, or around nothing, adds nothing to it: half of the elements of a page are such boxes. */
function isWrapper({ tagName }: Element, [first, ...others]: ElementContent[]): boolean {
  return (
    BOX.test(tagName) &&
    others.length === 0 &&
    (first === undefined || (isElement(first) && BLOCK.test(first.tagName)))
  );
}

const BOX = /^(?:article|div|footer|header|main|section)$/;
const BLOCK = /^(?:blockquote|div|h[1-6]|hr|ol|p|pre|table|ul)$/;

/** Some pages stand in a form as a whole. */
function isAroundText(node: Element): boolean {
  if (!isElement(node, 'form')) return false;
  if (findElement(node, (element) => isElement(element, 'h1')) !== undefined) return true;
  const isText = (element: Element) => isElement(element, 'p') && readText(element).length > 80;
  return listElements(node, isText, 3).length === 3;
}

function cleanSpecial(node: Element, cleaned: CleanedTree): ElementContent[] | undefined {
  const shifted = shiftDigits(node);
  if (shifted) return cleanAll(shifted, cleaned);
  if (node.tagName === 'dl')
    return [{ ...node, properties: {}, children: cleanAll(unwrapTerms(node), cleaned) }];
  const teaser = cutTeaser(node);
  if (teaser) return cleanNode(teaser, cleaned);
  const marks = marksOf(node);
  if (PULLQUOTE.test(marks)) return drawPullquote(node);
  if (isAvatar(node) || (isFilm(node) && !isCredited(readFigure(node)))) return [];
  if (isElement(node, 'figure', 'picture') || isPictureBox(node) || isPictureTable(node))
    return cleanFigure(node, cleaned);
  if (isImage(node)) return isIcon(node) ? [] : drawPicture(readFigure(node), cleaned);
  if (INFO_BOX.test(marks)) return drawInfoBox(node, cleaned);
  return undefined;
}

function cleanFigure(node: Element, cleaned: CleanedTree): ElementContent[] {
  if (isElement(node, 'figure') && holdsSlides(node)) return cleanAll(node.children, cleaned);
  const picture = readFigure(node);
  if (picture) return drawPicture(picture, cleaned);
  const kept = listElements(node, (element) => isElement(element, 'table', 'blockquote', 'pre'), 1);
  if (kept.length === 0)
    listElements(node, (element) => DROPPED.test(element.tagName)).forEach((one) =>
      dropElement(one, cleaned),
    );
  return cleanAll(kept, cleaned);
}

function drawPicture(picture: DraftPicture | undefined, cleaned: CleanedTree): ElementContent[] {
  if (!picture || isDecoration(picture)) return [];
  cleaned.pictures.push(picture);
  return [own(OWN.picture, { number: cleaned.pictures.length - 1 }, [])];
}

/** A picture that says nothing and is nowhere is a spacer or a counter, and one that only a camera reads is a button. */
function isDecoration({ alt, caption, credit, address }: DraftPicture): boolean {
  if (!caption && !credit && (BUTTON_WORDS.test(alt ?? '') || BUTTON_WORDS.test(address ?? ''))) return true;
  return (
    !alt &&
    !caption &&
    !credit &&
    (!address || /^data:|\.svg(?:$|\?)|pixel|spacer|1x1|blank\./i.test(address))
  );
}

function drawPullquote(node: Element): ElementContent[] {
  const cite = findElement(
    node,
    (element) =>
      isElement(element, 'cite', 'footer', 'figcaption') ||
      /cite|source|author|attribution/i.test(marksOf(element)),
  );
  const source = cite ? readText(cite) : '';
  const words = readText(cite ? { ...node, children: dropChild(node, cite) } : node);
  return words ? [own(OWN.pullquote, { source }, [{ type: 'text', value: words }])] : [];
}

function dropChild(node: Element, dropped: Element): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (child === dropped) return [];
    return isElement(child) ? [{ ...child, children: dropChild(child, dropped) }] : [child];
  });
}

/** Without a title it could not stand by itself, so it stays text. */
function drawInfoBox(node: Element, cleaned: CleanedTree): ElementContent[] | undefined {
  const heading = findElement(
    node,
    (element) => /^h[1-6]$/.test(element.tagName) || isElement(element, 'summary'),
  );
  const title = heading && readText(heading);
  if (!title) return undefined;
  const rest = cleanAll(dropChild(node, heading), cleaned);
  return readText({ ...node, children: rest }) ? [own(OWN.infoBox, { title }, rest)] : undefined;
}

function own(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function dropElement(node: Element, { embeds }: CleanedTree): ElementContent[] {
  const address = textOf(node.properties, 'src') || textOf(node.properties, 'dataSrc');
  if (
    /^(?:iframe|video|audio|embed|object|amp-iframe)$/.test(node.tagName) &&
    /^(?:https?:)?\/\//i.test(address)
  )
    embeds.push(address);
  return [];
}

function isHidden({ properties }: Element): boolean {
  if (properties.hidden !== undefined && properties.hidden !== false && properties.hidden !== 'until-found')
    return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(textOf(properties, 'style'));
}

function keepProperties({ properties }: Element): Element['properties'] {
  const kept: Element['properties'] = {};
  for (const name of ['href', 'start', 'align']) if (name in properties) kept[name] = properties[name];
  for (const name of ['colSpan', 'rowSpan'])
    if (Number(properties[name]) > 1) kept[name] = Math.min(Number(properties[name]), WIDEST_SPAN);
  return kept;
}

function cleanText(value: string): string {
  return value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\uFEFF\uFFFE\uFFFF]/g, '');
}

import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';

/** Tell whether a node is an element, of one of these names where some are given. */
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** A property as text; empty where it is not there. */
export function textOf(properties: Properties, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

const MARKS = [
  'className',
  'id',
  'role',
  'itemProp',
  'dataComponent',
  'dataTestId',
  'dataTestid',
  'dataType',
  'dataGuName',
];

/** The names by which a page marks an element: class, id, role, data-component and itemprop. */
export function marksOf({ properties }: Element): string {
  let marks = '';
  for (const name of MARKS) {
    const mark = textOf(properties, name);
    if (mark) marks += marks ? ` ${mark}` : mark;
  }
  return marks;
}

/** The same names with a hyphen between the words that a page writes in one, as in `articleDate`. */
export function partedMarksOf(element: Element): string {
  const known = PARTED.get(element);
  if (known !== undefined) return known;
  const parted = partWords(marksOf(element));
  PARTED.set(element, parted);
  return parted;
}

/** Set a hyphen between the words that a page writes in one: programs name things in plain letters. */
export function partWords(marks: string): string {
  return marks.replace(/([a-z])(?=[A-Z])/g, '$1-');
}

/** Elements of a page are not changed, and each is asked for its marks by all that look for a field. */
const PARTED = new WeakMap<Element, string>();

/** Find the first element for which a test holds, in the order of the page. */
export function findElement(node: Root | Element, test: (element: Element) => boolean): Element | undefined {
  return listElements(node, test, 1)[0];
}

/** List the elements for which a test holds, in the order of the page and at most so many. */
export function listElements(
  node: Root | Element,
  test: (element: Element) => boolean,
  most = Infinity,
): Element[] {
  const found: Element[] = [];
  const rest: Nodes[] = [...node.children].reverse();
  for (let next = rest.pop(); next && found.length < most; next = rest.pop()) {
    if (!isElement(next)) continue;
    if (test(next)) found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1)
      rest.push(next.children[index] as Nodes);
  }
  return found;
}

/** The text of an element with single spaces, and a space where a block or a line ends. */
export function readText(node: Root | Element | ElementContent): string {
  return squeeze(gather(node));
}

/** Single spaces, none at the ends, and nothing that no reader sees. */
export function squeeze(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\uFEFF\uFFFE\uFFFF]/g, '')
    .replace(/[ \t\r\n\f]{2,}|[\t\r\n\f]/g, ' ')
    .trim();
}

/** The same of a text into which a page writes markup. */
export function squeezeMarkup(text: string): string {
  return squeeze(text.replace(/<[^>]{0,200}>/g, ' '));
}

const BLOCK =
  /^(?:p|div|li|ul|ol|h[1-6]|br|section|article|figure|figcaption|blockquote|tr|td|th|dt|dd|header|footer)$/;

const SILENT = /^(?:script|style|template|noscript|svg|iframe|object)$/;

function gather(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (isElement(node) && SILENT.test(node.tagName)) return '';
  const text = node.children.map((child) => gather(child as Nodes)).join('');
  return isElement(node) && BLOCK.test(node.tagName) ? ` ${text} ` : text;
}

import type { ElementContent, Properties, Root } from 'hast';

/** As much of a DOM as a tree is made from. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

interface DomElement extends DomNode {
  readonly localName: string;
  readonly attributes: ArrayLike<{ name: string; value: string }>;
}

/** Attributes whose name in a tree is not the one in HTML. */
const NAMES: Record<string, string> = {
  class: 'className',
  srcset: 'srcSet',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  itemprop: 'itemProp',
  itemtype: 'itemType',
  itemscope: 'itemScope',
  datetime: 'dateTime',
};

/** Deeper than this, whatever walks a tree by calling itself would lose its way: only text is kept from there. */
const DEEPEST = 220;

/** Elements of a page’s own that load a picture late: `amp-img`, `progressive-image`. */
const PICTURE = /-(?:img|image|picture)$/;

/** Make a tree of the content of a DOM element, so that Markdown can be made of it without writing and parsing HTML again. */
export function toTree(node: DomNode): Root {
  return { type: 'root', children: toChildren(node, 0) };
}

function toChildren(node: DomNode, depth: number, isKept = false): ElementContent[] {
  const children: ElementContent[] = [];
  const nodes = Array.from(node.childNodes);
  for (const [index, child] of nodes.entries()) {
    if (child.nodeType === 1) children.push(...toElement(child as DomElement, depth + 1, isKept));
    else if (child.nodeType === 3 && (isKept || !isIndent(nodes, index, node)))
      children.push({ type: 'text', value: child.nodeValue ?? '' });
  }
  return children;
}

const SPACE = /^[ \t\r\n\f]*$/;

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Space right beside where a block begins or ends sets out the source, and is a third of all nodes: no reader sees it. */
function isIndent(nodes: DomNode[], index: number, parent: DomNode): boolean {
  const isBlock = (node: DomNode) => node.nodeType === 1 && BLOCK.test((node as DomElement).localName);
  return (
    SPACE.test(nodes[index]?.nodeValue ?? '') &&
    (isBlock(nodes[index - 1] ?? parent) || isBlock(nodes[index + 1] ?? parent))
  );
}

function toElement(node: DomElement, depth: number, isKept: boolean): ElementContent[] {
  if (depth > DEEPEST) return [{ type: 'text', value: readDeep(node) }];
  const name = node.localName.toLowerCase();
  const properties = toProperties(node);
  if (PICTURE.test(name) && (properties['src'] ?? properties['dataSrc']) !== undefined)
    return [{ type: 'element', tagName: 'img', properties, children: [] }];
  const children = toChildren(node, depth, isKept || name === 'pre');
  return [{ type: 'element', tagName: name, properties, children }];
}

function toProperties({ attributes }: DomElement): Properties {
  const properties: Properties = {};
  for (const { name, value } of Array.from(attributes)) properties[toProperty(name)] = value;
  return properties;
}

function toProperty(attribute: string): string {
  const name = attribute.toLowerCase();
  const own = NAMES[name];
  if (own !== undefined || !name.includes('-')) return own ?? name;
  return name.replace(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());
}

/** Without calling itself: there may be ten thousand levels more. */
function readDeep(node: DomNode): string {
  const texts: string[] = [];
  const rest: DomNode[] = [node];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next.nodeType === 3) texts.push(next.nodeValue ?? '');
    for (const child of Array.from(next.childNodes).reverse()) rest.push(child);
  }
  return texts.join('');
}

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** All that a body may be made of: elements, and the attributes that each may have beside `id` and `class`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
  aside: ['ariaLabelledBy'],
  bdi: [],
  blockquote: [],
  br: [],
  caption: [],
  code: ['dir'],
  dd: [],
  del: [],
  dfn: [],
  div: ['role', 'tabIndex', 'ariaLabel', 'ariaLabelledBy'],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  h2: [],
  h3: [],
  h4: [],
  hr: [],
  img: ['src', 'srcSet', 'sizes', 'width', 'height', 'alt', 'loading', 'decoding'],
  li: [],
  ol: ['start'],
  p: [],
  picture: [],
  pre: ['dir', 'tabIndex'],
  section: ['ariaLabelledBy', 'dataFootnotes'],
  source: ['srcSet', 'sizes', 'media', 'type', 'width', 'height'],
  span: [],
  strong: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['dataAlign'],
  th: ['dataAlign', 'scope'],
  thead: [],
  tr: [],
  ul: [],
};

const EVERYWHERE = ['id', 'className'];

/**
 * Refuse whatever is not on the list above, last of all, so that no path through the other plugins can bring a script,
 * an event handler, a style or a foreign frame onto a page.
 */
export function rehypeGate() {
  return (tree: Root, file: VFile): void => {
    // A body with mistakes is not drawn at all, and its editor should read of each of them once.
    if (file.messages.length > 0) return;
    visit(tree, (node) => {
      if (node.type === 'root' || node.type === 'text') return;
      const message = node.type === 'element' ? explain(node) : `A body cannot hold a “${node.type}”.`;
      if (message) file.message(message, node);
    });
  };
}

function explain({ tagName, properties }: Element): string | undefined {
  const allowed = Object.hasOwn(ALLOWED, tagName) ? ALLOWED[tagName] : undefined;
  if (!allowed) return `A body cannot hold the element “${tagName}”.`;
  const attribute = Object.keys(properties).find(
    (name) => !EVERYWHERE.includes(name) && !allowed.includes(name),
  );
  if (attribute) return `A body cannot hold the attribute “${attribute}” on “${tagName}”.`;
  const address = [properties.href, properties.src].find(
    (value) => value !== undefined && !isHarmless(String(value)),
  );
  return address === undefined ? undefined : `A body cannot hold the address “${String(address)}”.`;
}

function isHarmless(address: string): boolean {
  return /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))/i.test(address);
}

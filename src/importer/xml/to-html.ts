import { toHtmlText } from '../stories/fields.ts';
import type { Xml } from './tree.ts';

/** Elements of HTML that have no end tag. */
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col', 'source']);

/** Write XHTML as HTML. What does not belong there is the business of whoever reads that. */
export function toHtml(children: (Xml | string)[]): string {
  return children
    .map((child) => (typeof child === 'string' ? toHtmlText(child) : writeElement(child)))
    .join('');
}

function writeElement({ name, attributes, children }: Xml): string {
  const tag = name.toLowerCase();
  if (!/^[a-z][a-z0-9]*$/.test(tag)) return toHtml(children);
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    /^[a-z-]+$/.test(key) ? [` ${key}="${toHtmlText(value)}"`] : [],
  );
  const start = `<${tag}${written.join('')}>`;
  return VOID.has(tag) ? start : `${start}${toHtml(children)}</${tag}>`;
}

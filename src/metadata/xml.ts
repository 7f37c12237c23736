import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Write an XML document. */
export function writeXml(root: Element): string {
  // The serializer leaves `]]>` as it is, which XML forbids in text (https://www.w3.org/TR/xml/#syntax).
  const xml = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

/** XML has no way to hold most control characters or half of a surrogate pair: one of them breaks the whole document. */
export function clean(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

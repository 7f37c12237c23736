import type { Element } from 'hast';

/** Whether a node is an element of one of these names. */
export function isElement(node: unknown, ...names: string[]): node is Element {
  return (
    typeof node === 'object' && node !== null && 'tagName' in node && names.includes(String(node.tagName))
  );
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

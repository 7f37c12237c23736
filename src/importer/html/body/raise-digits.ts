import type { Element, ElementContent } from 'hast';
import { isElement, readText } from '../tree/hast.ts';

const RAISED: Record<string, string> = Object.fromEntries(
  [...'0123456789+-−()'].map((sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾'.charAt(index)]),
);

/**
 * Write raised figures with raised letters: Markdown has no others, and `10<sup>6</sup>` must not become 106, nor a year with the mark of
 * a note a longer number. Nothing where more than figures is raised.
 */
export function raiseDigits(raised: Element): ElementContent[] | undefined {
  return /^[\d+−()-]+$/u.test(readText(raised)) ? raised.children.map(raise) : undefined;
}

function raise(node: ElementContent): ElementContent {
  if (node.type === 'text') return { ...node, value: node.value.trim().replace(/./gsu, toRaised) };
  return isElement(node) ? { ...node, children: node.children.map(raise) } : node;
}

function toRaised(sign: string): string {
  return RAISED[sign] ?? sign;
}

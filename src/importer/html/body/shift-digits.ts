import type { Element, ElementContent } from 'hast';
import { isElement, readText } from '../tree/hast.ts';

const SIGNS = [...'0123456789+-−()'];

/** The letters that stand for raised and for lowered figures, by the element that HTML has for them. */
const SHIFTED: Record<string, ReadonlyMap<string, string>> = {
  sup: new Map(SIGNS.map((sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾'.charAt(index)])),
  sub: new Map(SIGNS.map((sign, index) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎'.charAt(index)])),
};

/**
 * Write raised and lowered figures with letters of their own: Markdown has no others, and `10<sup>6</sup>` must not become 106, nor a
 * year with the mark of a note a longer number, nor `CO<sub>2</sub>` the name of something else. Nothing where there is more than figures.
 */
export function shiftDigits(element: Element): ElementContent[] | undefined {
  const letters = SHIFTED[element.tagName];
  if (!letters || !/^[\d+−()-]+$/u.test(readText(element))) return undefined;
  return element.children.map((child) => shift(child, letters));
}

function shift(node: ElementContent, letters: ReadonlyMap<string, string>): ElementContent {
  if (node.type === 'text')
    return { ...node, value: node.value.trim().replace(/./gsu, (sign) => letters.get(sign) ?? sign) };
  return isElement(node) ? { ...node, children: node.children.map((child) => shift(child, letters)) } : node;
}

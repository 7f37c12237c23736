import type { Element, Root } from 'hast';
import { isElement, listElements, marksOf, textOf } from '../tree/hast.ts';

/** Parts of names by which pages mark the text of an article. */
const BODY =
  /(?:^|[\s_-])(?:article|entry|post|story|news|artikel|articulo|content)_{0,2}-?(?:body|content|text)(?=$|[\s_-])|articleBody|article(?:Content|Text)/i;

/**
 * The kinds of element that hold an article, the surest first, with how many times as much text as the candidate each must have to be
 * believed more: the wider it is, the more it holds that is no part of the article.
 */
const KINDS: { holds: (element: Element) => boolean; factor: number }[] = [
  { holds: (element) => isBody(element), factor: 1.5 },
  { holds: (element) => isElement(element, 'article'), factor: 2 },
  {
    holds: (element) => element.tagName === 'main' || textOf(element.properties, 'role') === 'main',
    factor: 3,
  },
];

/** A page with less text than this in its candidate may be taken as a whole. */
const LITTLE = 900;

/** Find the part of a page that its own markup calls the article, where the candidate misses most of it. */
export function findContainer(page: Root, candidate: Root | undefined): Root | undefined {
  const found = candidate ? countLetters(candidate) : 0;
  for (const { holds, factor } of KINDS) {
    const [longest] = listElements(page, holds, 200)
      .map((element) => ({ element, letters: countLetters(element) }))
      .sort((a, b) => b.letters - a.letters);
    if (longest && longest.letters > Math.max(found * factor, 200))
      return { type: 'root', children: longest.element.children };
  }
  return found < LITTLE && countLetters(page) > found * 5 ? page : candidate;
}

function isBody(element: Element): boolean {
  return (
    isElement(element, 'div', 'section', 'article', 'main') &&
    (BODY.test(marksOf(element)) || textOf(element.properties, 'itemProp') === 'articleBody')
  );
}

/** Shorter pieces of text are labels, names and numbers more often than sentences. */
const SHORT = 25;

/** The letters of a part of a page that are neither in links nor in short pieces. */
export function countLetters(tree: Root | Element): number {
  let letters = 0;
  const rest: Root['children'] = [...tree.children];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'text') {
      const { length } = node.value.trim();
      letters += length < SHORT ? 0 : length;
    } else if (isElement(node) && !SILENT.test(node.tagName))
      for (const child of node.children) rest.push(child);
  }
  return letters;
}

const SILENT = /^(?:a|script|style|noscript|template|svg|button|select|option|textarea|iframe|head)$/;

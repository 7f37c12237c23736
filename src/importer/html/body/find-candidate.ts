import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { countLetters, findContainer } from './find-container.ts';
import { toTree } from '../tree/page-tree.ts';

/** Pages have fewer elements; with more, the search would take minutes. */
const MOST_ELEMENTS = 60_000;

/**
 * Find the part of a page that is its article: by Mozilla’s Readability, and where that gives up, by where the paragraphs stand
 * densest. The document is used up.
 */
export function findCandidate(document: Document): Root | undefined {
  const page = toTree(document.body);
  const dense = findDensest(document);
  const found = askReadability(document);
  const length = (tree: Root | undefined) => (tree ? countLetters(tree) : 0);
  return findContainer(page, length(found) >= length(dense) * 0.5 && found ? found : dense);
}

function askReadability(document: Document): Root | undefined {
  try {
    const options = {
      keepClasses: true,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      charThreshold: 500,
    };
    const reader = new Readability<Root>(document, {
      ...options,
      serializer: (node) => toTree(node),
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    // It gives up on too many elements, and stumbles over some pages.
    return undefined;
  }
}

/** The element whose own paragraphs, and to half those of its children, are the longest. */
function findDensest(document: Document): Root | undefined {
  const scores = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const letters = paragraph.textContent.trim().length;
    if (letters < 40 || countLinked(paragraph) > letters * 0.5) continue;
    const parent = paragraph.parentElement;
    if (!parent) continue;
    scores.set(parent, (scores.get(parent) ?? 0) + letters);
    const above = parent.parentElement;
    if (above) scores.set(above, (scores.get(above) ?? 0) + letters / 2);
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best) return undefined;
  // A list alone holds items only.
  const [element] = best;
  return toTree(
    /^(?:ul|ol|table|tbody|tr)$/.test(element.localName) ? (element.parentElement ?? element) : element,
  );
}

/** How many letters of an element lead elsewhere. */
export function countLinked(element: Element): number {
  let letters = 0;
  for (const link of element.querySelectorAll('a')) letters += link.textContent.trim().length;
  return letters;
}

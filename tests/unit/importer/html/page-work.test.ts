import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../../src/importer/html/tree/dom.ts';
import { countLetters } from '../../../../src/importer/html/body/find-container.ts';
import { prunePage } from '../../../../src/importer/html/body/prune-page.ts';

const TEXT = 'The ferry to Saltmere stayed in the harbour, for its captain had lost the key.';

/** How many elements stand around the one that is deepest. */
function measureDepth(document: Document): number {
  const elements = [...document.querySelectorAll('*')];
  return elements.reduce((deepest, element) => {
    let depth = 0;
    for (let above = element.parentElement; above; above = above.parentElement) depth += 1;
    return Math.max(deepest, depth);
  }, 0);
}

describe('the work on a page', () => {
  it.each([
    ['boxes', '<div>'],
    ['emphases', '<b><i>'],
    ['cells and paragraphs', '<td><p>'],
    ['items and terms', '<li><dd>'],
    ['pages', '<html><body>'],
  ])('goes no deeper than pages nest, in %s', (_what, tags) => {
    const document = parseMarkup(`<html><body><p>${TEXT}</p>${tags.repeat(4000)}${TEXT}`);
    expect(measureDepth(document)).toBeLessThanOrEqual(201);
    expect(document.documentElement.textContent).toBe(TEXT.repeat(2));
  });

  it('leaves a page alone that is no deeper', () => {
    const inner = `${'<div>'.repeat(150)}<p>${TEXT}</p>${'</div>'.repeat(150)}`;
    const document = parseMarkup(`<html><body>${inner}<p>${TEXT}</p></body></html>`);
    expect(document.body.innerHTML).toBe(`${inner}<p>${TEXT}</p>`);
  });

  it('reads each paragraph twice, in however many boxes it stands', () => {
    const boxes = `${'<div class="related">'.repeat(150)}${`<p>${TEXT}</p>`.repeat(20)}`;
    const document = parseMarkup(`<html><body><article>${`<p>${TEXT}</p>`.repeat(40)}</article>${boxes}`);
    let reads = 0;
    const paragraphs = [...document.querySelectorAll('p')];
    for (const paragraph of paragraphs)
      Object.defineProperty(paragraph, 'textContent', { get: () => (reads += 1) && TEXT });
    prunePage(document);
    expect(reads).toBeLessThanOrEqual(paragraphs.length * 2);
    expect(document.querySelectorAll('p').length).toBe(40);
  });

  it('counts the letters of a box with more children than a call has room for', () => {
    const text = { type: 'text' as const, value: TEXT };
    const box = {
      type: 'element' as const,
      tagName: 'div',
      properties: {},
      children: Array.from({ length: 300_000 }, () => text),
    };
    expect(countLetters({ type: 'root', children: [box] })).toBe(TEXT.length * 300_000);
  });
});

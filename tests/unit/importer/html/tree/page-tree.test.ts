import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../../../src/importer/html/tree/dom.ts';
import { readText } from '../../../../../src/importer/html/tree/hast.ts';
import { toTree } from '../../../../../src/importer/html/tree/page-tree.ts';

function listNodes(markup: string): string[] {
  const list = (node: { type: string; value?: string; tagName?: string; children?: unknown[] }): string[] => [
    node.type === 'text' ? JSON.stringify(node.value) : (node.tagName ?? node.type),
    ...(node.children ?? []).flatMap((child) => list(child as typeof node)),
  ];
  return list(toTree(parseMarkup(`<html><body>${markup}</body></html>`).body)).slice(1);
}

describe('the tree of a page', () => {
  it.each([
    ['between blocks', '<div>\n  <p>The ferry sails.</p>\n\n  <p>It is late.</p>\n</div>'],
    ['beside words', '<div>\n  <p>The ferry sails.</p>\n\n  <b>It</b> is late.\n</div>'],
  ])('has no space that only sets out its source: %s', (_case, markup) => {
    expect(listNodes(markup).filter((node) => /^"\s*(?:\\n\s*)*"$/.test(node))).toEqual([]);
  });

  it('has the space between two words', () => {
    expect(listNodes('<p><b>Ann</b> <i>Tide</i></p>')).toEqual(['p', 'b', '"Ann"', '" "', 'i', '"Tide"']);
    expect(readText(toTree(parseMarkup('<p>Ann <a>Tide</a> <em>reports</em></p>').body))).toBe(
      'Ann Tide reports',
    );
  });

  it('has every space of what is set out by hand', () => {
    expect(listNodes('<pre><div>06:10</div>\n\n<div>07:40</div></pre>')).toContain('"\\n\\n"');
  });
});

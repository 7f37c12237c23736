import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/importer/draft.ts';
import { toMarkdown } from '../../../src/importer/to-markdown.ts';
import { NASTY } from './nasty.ts';
import { showBlocks } from './shown.ts';

const list = (ordered: boolean, ...items: string[]): Block => ({ type: 'list', ordered, items });

describe('toMarkdown', () => {
  it.each<[string, Block[], string]>([
    [
      'paragraphs',
      [
        { type: 'paragraph', text: 'One.' },
        { type: 'paragraph', text: '[Two].' },
      ],
      'One.\n\n\\[Two].\n',
    ],
    ['a subheading', [{ type: 'subheading', text: 'Vote #' }], '## Vote \\#\n'],
    ['a quotation', [{ type: 'quote', paragraphs: ['One.', '> Two.'] }], '> One.\n>\n> \\> Two.\n'],
    ['a list', [list(false, 'Yes: 14', '- No')], '- Yes: 14\n- \\- No\n'],
    ['a list with numbers', [list(true, 'Yes', '2. No')], '1. Yes\n2. 2\\. No\n'],
    ['nothing', [], ''],
  ])('writes %s', (_what, blocks, markdown) => {
    expect(toMarkdown(blocks)).toBe(markdown);
  });

  it('keeps lists that follow each other apart', () => {
    const markdown = toMarkdown([
      list(false, 'a'),
      list(false, 'b'),
      list(false, 'c'),
      list(true, 'd'),
      list(true, 'e'),
    ]);
    expect(showBlocks(markdown).map(([, text]) => text)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('keeps every letter inside quotations and lists', () => {
    for (const text of NASTY.filter((text) => !/^\s*$/.test(text))) {
      expect(
        showBlocks(toMarkdown([{ type: 'quote', paragraphs: [text] }, list(false, text), list(true, text)])),
      ).toEqual([
        ['blockquote', text],
        ['list', text],
        ['list', text],
      ]);
    }
  });
});

import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/importer/to-markdown.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { CONTEXT, SOURCE } from './bodies.ts';
import { makeNasty, NASTY } from './nasty.ts';

/** The paragraphs that a page of ours shows for these texts. */
async function showOnPage(texts: string[]): Promise<string[]> {
  const text = toMarkdown(texts.map((text) => ({ type: 'paragraph', text })));
  const { html } = await renderBody({ ...SOURCE, text }, CONTEXT);
  const { children } = rehype().data('settings', { fragment: true }).parse(html);
  return children.flatMap((node) => (node.type === 'element' ? [`${node.tagName} ${toString(node)}`] : []));
}

/** Lines have no breaks within them, and none is blank. */
const isLine = (text: string) => text.trim() !== '' && !/[\r\n]/.test(text);

describe('an imported paragraph on a page', () => {
  it.each(NASTY.filter(isLine))('shows %j letter for letter', async (text) => {
    expect(await showOnPage([text])).toEqual([`p ${text}`]);
  });
  it('shows letter for letter whatever stands around it', async () => {
    const texts = [...NASTY, ...makeNasty(1500)].filter(isLine);
    expect(await showOnPage(texts)).toEqual(texts.map((text) => `p ${text}`));
  });
});

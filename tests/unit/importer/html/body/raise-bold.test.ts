import { describe, expect, it } from 'vitest';
import { raiseBold } from '../../../../../src/importer/html/body/raise-bold.ts';
import { toBlocks } from '../../../../../src/importer/html/body/to-blocks.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const TEXT = '<p>The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning.</p>';

/** What is a heading in a body, with its level. */
function listHeadings(html: string, language?: string): string[] {
  return raiseBold(toBlocks(html).blocks, language).flatMap((block) => {
    if (block.type === 'subheading') return [`2 ${block.text}`];
    return block.type === 'rich' && block.node.type === 'heading'
      ? [`${block.node.depth} ${toText(block)}`]
      : [];
  });
}

describe('raiseBold', () => {
  it.each([
    ['A light older than the town', 'en'],
    ['Die Leuchtturmwärterin geht', 'de'],
    ['مهلة حتى نهاية السنة', 'ar'],
    ['灯塔有了新主人', 'zh'],
  ])('makes a heading of %s', (text, language) => {
    expect(listHeadings(`${TEXT}<p><strong>${text}</strong></p>${TEXT}`, language)).toEqual([`2 ${text}`]);
  });

  it('puts it under the heading above it', () => {
    const bold = '<p><b>The keepers</b></p>';
    expect(
      listHeadings(`${TEXT}${bold}${TEXT}<h2>The board</h2>${TEXT}${bold}${TEXT}${bold}${TEXT}`),
    ).toEqual(['2 The keepers', '2 The board', '3 The keepers', '3 The keepers']);
  });

  it.each([
    ['a sentence', `${TEXT}<p><b>The light burns on.</b></p>${TEXT}`],
    ['a question of an interview', `${TEXT}<p><b>Who pays for it?</b></p>${TEXT}`],
    ['who speaks', `${TEXT}<p><b>Ann Tide:</b></p>${TEXT}`],
    ['words in bold that begin a paragraph', `${TEXT}<p><b>The keepers</b> have unpacked.</p>${TEXT}`],
    ['a line in bold at the beginning', `<p><b>The keepers stay</b></p>${TEXT}`],
    ['a line in bold at the end', `${TEXT}<p><b>The keepers stay</b></p>`],
    ['several lines in bold', `${TEXT}<p><b>One keeper</b></p><p><b>Two keepers</b></p>${TEXT}`],
    ['a byline', `${TEXT}<p><b>By Ann Tide</b></p>${TEXT}`],
    ['a way to another article', `${TEXT}<p><b>Read also: The ferry</b></p>${TEXT}`],
    ['a credit', `${TEXT}<p><b>Photo: Bo Reef / Tidings</b></p>${TEXT}`],
  ])('leaves %s as it is', (_what, html) => {
    const { blocks } = toBlocks(html);
    expect(raiseBold(blocks, 'en')).toEqual(blocks);
  });
});

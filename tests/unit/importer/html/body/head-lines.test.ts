import { describe, expect, it } from 'vitest';
import { applyNewsRules } from '../../../../../src/importer/html/body/news-rules.ts';
import { toBlocks } from '../../../../../src/importer/html/body/to-blocks.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const KNOWN = {
  headline: 'Forty cows take the last ferry to the island of Marrow',
  authors: ['Gunnar Ferjemann'],
  times: ['4.6. 9:03', '4.6. 10:27', '09:38'],
};
const BODY =
  'The ferry left the harbour at dawn, with forty cows, two tractors and one very tired vet on board.';

const read = (html: string) => applyNewsRules(toBlocks(html).blocks, KNOWN).map(toText).filter(Boolean);

describe('what stands over the first sentence of a body', () => {
  it.each([
    ['an author with their office', '<p>Gunnar Ferjemann Journalist, rapporterer frå Marrow</p>'],
    ['moments that the page marks', '<p>4.6. 9:03 • Päivitetty 4.6. 10:27</p>'],
    ['a day that is counted from today', '<p>Published: Yesterday 06:02</p>'],
    ['a row of buttons', '<ul><li>Share</li><li>See all posts</li><li>Print</li><li>Bookmark</li></ul>'],
    ['the headline in other words', '<h2>Forty cows take the last ferry to Marrow island</h2>'],
  ])('leaves out %s', (_what, html) => {
    expect(read(`${html}<p>${BODY}</p>`)).toEqual([BODY]);
  });
  it('leaves out moments below pictures of who wrote it, and these pictures', () => {
    const portrait = '<figure><img src="/face.jpg" alt="Gunnar Ferjemann"></figure>';
    const head = `${portrait.repeat(6)}<p>Publisert 4.6. 9:03 Oppdatert 4.6. 10:27</p>`;
    const blocks = applyNewsRules(toBlocks(`${head}<p>${BODY}</p>`).blocks, KNOWN);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph']);
  });
  it('keeps a list of other things', () => {
    const list = '<ul><li>Forty cows</li><li>Two tractors</li><li>Print</li></ul>';
    expect(read(`${list}<p>${BODY}</p>`)).toHaveLength(2);
  });
  it('keeps the hours of a live report', () => {
    expect(read(`<p>09:38 Ann</p><p>${BODY}</p>`.repeat(8))).toContain('09:38 Ann');
  });
  it('keeps a heading between paragraphs that has the words of the headline', () => {
    const heading = 'Forty cows on the last ferry to the island';
    expect(read(`<p>${BODY}</p><h2>${heading}</h2><p>${BODY}</p>`)).toEqual([BODY, heading, BODY]);
  });
});

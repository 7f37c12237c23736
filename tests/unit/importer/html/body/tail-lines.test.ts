import { describe, expect, it } from 'vitest';
import { applyNewsRules } from '../../../../../src/importer/html/body/news-rules.ts';
import { toBlocks } from '../../../../../src/importer/html/body/to-blocks.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const BODY = Array.from(
  { length: 8 },
  (_, index) => `The ferry carried ${index} cows, two tractors and a vet to the island on that day of June.`,
);
const ARTICLE = BODY.map((text) => `<p>${text}</p>`).join('');
const BASE = 'https://ferry.example/cows';

const read = (html: string) =>
  applyNewsRules(toBlocks(html, { base: BASE }).blocks, { base: BASE, sites: ['Přívoz'] })
    .map(toText)
    .filter(Boolean);

describe('what stands under the last sentence of a body', () => {
  it.each([
    ['a name with an address', '<p>섬나루 기자(ferry@island.example)</p>'],
    ['who edited the text, in Chinese', '<p>(责编：渡船)</p>'],
    ['who edited the text, in Romanian', '<p>Editor : F.B.</p>'],
    ['initials in brackets', '<p>(raf/dwk)</p>'],
    [
      'the topics behind a label',
      '<ul><li>In:</li><li><a href="/t/a">Ferries</a></li><li><a href="/t/b">Cows</a></li></ul>',
    ],
    ['where to follow the publication', '<p>Sledujte Přívoz na Google News</p>'],
    [
      'where to follow it, above other lines',
      '<p>Sledujte Přívoz na Google News</p><p>Editor : F.B.</p><p>(raf/dwk)</p><p>5. Juni 2024</p>',
    ],
    ['initials and agencies', '<p>red, ferry.island.example/Agenturen</p>'],
  ])('leaves out %s', (_what, html) => {
    expect(read(`${ARTICLE}${html}`)).toEqual(BODY);
  });
  it('goes on after a box that stands between the paragraphs', () => {
    const html = `${ARTICLE}<p>LEES OOK</p><h3>Geiten in de trein</h3>${`<p>${'De veerman zweeg en keek naar de koeien. '.repeat(5)}</p>`.repeat(2)}`;
    expect(read(html).at(-1)).toMatch(/^De veerman/);
  });
  it('leaves out the words under a picture that begin as its description does', () => {
    const picture = '<img src="c.jpg" alt="A cow looks out of the wheelhouse window">';
    const line = '<p>A cow looks out of the wheelhouse window. island.example/Ann Other</p>';
    expect(read(`${ARTICLE}${picture}${line}${ARTICLE}`)).toEqual([...BODY, ...BODY]);
  });
});

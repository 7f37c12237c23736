import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const SENTENCE =
  'The ferry left the harbour at dawn, with forty cows, two tractors and one very tired vet on board. ';
const WORDS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];
const PARAGRAPHS = WORDS.map((word) => `<p>${word}: ${SENTENCE.repeat(3)}</p>`).join('');

function readTexts({ above = '', under = '', within = '' }): string {
  const article = `<article>${above}<h1>Cows at sea again</h1>${under}<div class="text">${PARAGRAPHS}${within}<p>Last: ${SENTENCE}</p></div></article>`;
  return readPage(`<html><body>${article}</body></html>`).blocks.map(toText).join('\n');
}

describe('the text of a saved page', () => {
  it('does not begin above its headline', () => {
    const text = readTexts({ above: '<p>Island league, day 26: Marrow against the mainland</p>' });
    expect(text).toMatch(/^First:/);
  });

  it('keeps a list that its first line leads on to', () => {
    const under = '<p>What the ferry carried on Sunday:</p><ul><li>cows</li><li>a vet</li></ul>';
    expect(readTexts({ under })).toContain('cows');
  });

  it('keeps a quotation that nothing else says', () => {
    const text = readTexts({ within: '<blockquote>The goats were louder than the engine.</blockquote>' });
    expect(text).toContain('goats');
  });

  it.each([
    ['an address of mail', '<p>goats@island.example</p>'],
    ['what else to read, without a link', '<p><b>Baca juga:</b> Goats on the mainland ferry</p>'],
  ])('leaves out %s', (_what, within) => {
    const text = readTexts({ within });
    expect(text).toContain('Last:');
    expect(text.toLowerCase()).not.toContain('goats');
  });

  it('keeps a short first sentence with a name in letters that are wide', () => {
    const first =
      '(바다=섬뉴스) 김나루 기자 = 소 마흔 마리를 실은 여객선이 8일 새벽 항구를 떠나 섬으로 향했다고 선장이 이날 오후에 밝혔다고 전해졌다고 한다.';
    expect(readTexts({ under: `<p>${first}</p>` })).toContain('소 마흔 마리');
  });
});

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';

const DECK =
  'Two keepers stay on the island of Saltmere, and the harbour board has to look for the money now.';
const TEXT = 'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning for a year.';

interface Parts {
  language?: string;
  description?: string;
  below?: string;
  first?: string;
}

const read = ({ language = 'en', description = '', below = '', first = TEXT }: Parts) =>
  readPage(`<html lang="${language}"><head><meta name="description" content="${description}"></head><body><main>
<h1>Light of Saltmere stays on</h1>${below}<div class="text"><p>${first}</p><p>${TEXT} So it was.</p><p>${TEXT} So it is.</p></div></main></body></html>`);

describe('readPage finds the standfirst in a box with marks', () => {
  it.each([
    'introtext',
    'article-brief',
    'sarrera',
    'sottotitolo',
    'untertitel',
    'article__accroche',
    'alt-baslik',
    'subtitol',
    'onderkop',
    'tom-tat',
  ])('that say so: %s', (mark) => {
    const { fields, blocks } = read({ below: `<div class="${mark}"><p>${DECK}</p></div>` });
    expect(fields['standfirst']).toBe(DECK);
    expect(blocks[0]).toMatchObject({ text: TEXT });
  });

  it.each(['has-intro', 'no-lead', 'with-summary'])('but not that say what it has: %s', (mark) => {
    const first = `${TEXT} Nobody had expected that.`;
    const page = readPage(`<html lang="en"><body><main><h1>Light of Saltmere stays on</h1><div class="text">
<p class="${mark}">${first}</p><p>${TEXT} So it was.</p><p>${TEXT} So it is.</p></div></main></body></html>`);
    expect(page.fields['standfirst']).toBeUndefined();
    expect(page.blocks[0]).toMatchObject({ text: first });
  });

  it('of few words, where the description says them', () => {
    const below = '<p class="subtitle">Light at last.</p>';
    expect(read({ below, description: 'Light at last.' }).fields['standfirst']).toBe('Light at last.');
    expect(read({ below }).fields['standfirst']).toBeUndefined();
  });

  it('of short Korean lines', () => {
    const below = '<div class="midtitle_text">소금마을 등대 불빛 계속 켠다<br>등대지기 두 명 섬에 남아</div>';
    const found = read({ language: 'ko', below }).fields['standfirst'];
    expect(found).toBe('소금마을 등대 불빛 계속 켠다 등대지기 두 명 섬에 남아');
  });

  it('and in a heading that tells more than the headline', () => {
    const more =
      'The light stays on in Saltmere: two keepers remain of the five, and the board looks for money';
    expect(read({ below: `<div class="x1"><h2>${more}</h2></div>` }).fields['standfirst']).toBe(more);
  });
});

describe('readPage reads a standfirst without what stands in its line', () => {
  it.each([
    ['a house', `(Muối Mới) - ${DECK}`, ''],
    ['a house and its digits', `(Muoi 24h) – ${DECK}`, ''],
    ['a label before a colon', `In short: ${DECK}`, ''],
    ['a label that the description leaves out', `L’essentiel ${DECK}`, DECK.slice(0, 60)],
  ])('before it: %s', (_name, line, description) => {
    const { fields, blocks } = read({ below: `<div class="sapo">${line}</div>`, description });
    expect(fields['standfirst']).toBe(DECK);
    expect(blocks[0]).toMatchObject({ text: TEXT });
  });

  it('but with what the description leaves out behind a comma', () => {
    const line = 'Two keepers stay on the island of Saltmere and write a book, “Salt and Light”';
    const found = read({ below: `<p class="dek">${line}</p>`, description: line.slice(0, 57) });
    expect(found.fields['standfirst']).toBe(line);
  });

  it('and none in a note that opens with a sign', () => {
    const below =
      '<div class="note"><p>※ 인공지능이 정리한 글이니 본문과 함께 살펴보시기 바랍니다.</p></div>';
    expect(read({ language: 'ko', below }).fields['standfirst']).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const SENTENCE =
  'The ferry left the harbour at dawn, with forty cows, two tractors and one very tired vet on board. ';
const paragraph = (word: string) => `<p>${word}: ${SENTENCE.repeat(3)}</p>`;
const article = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map(paragraph).join('');

function readTexts(body: string): string {
  return readPage(`<html><body>${body}</body></html>`).blocks.map(toText).join('\n');
}

describe('the body of a page', () => {
  it.each([
    [
      'leaves out what readers wrote, however much it is',
      `<article><h1>Cows at sea</h1>${article}</article><div id="comments">${paragraph('A reader writes').repeat(30)}</div>`,
    ],
    [
      'leaves out a box that asks for consent, however long it is',
      `<div class="cookie-consent">${paragraph('A reader writes').repeat(30)}</div><article><h1>Cows at sea</h1>${article}</article>`,
    ],
    [
      'ends where readers may answer',
      `<article><h1>Cows at sea</h1>${article}<h3>Leave a comment</h3>${paragraph('A reader writes')}</article>`,
    ],
    [
      'ends where other articles are offered',
      `<article><h1>Cows at sea</h1>${article}<h3>You may also like</h3><p>A reader writes about goats on a train.</p></article>`,
    ],
    [
      'leaves out a notice that links are paid for',
      `<article><h1>Cows at sea</h1>${article}<p>A reader writes: we may earn a commission when you buy.</p></article>`,
    ],
  ])('%s', (_what, body) => {
    const text = readTexts(body);
    expect(text).toContain('First:');
    expect(text).toContain('Sixth:');
    expect(text).not.toContain('A reader writes');
  });

  it('keeps the end where a heading only begins like one that ends an article', () => {
    const text = readTexts(
      `<article><h1>Cows at sea</h1>${article}<h3>Related-party trade in cattle</h3>${paragraph('Seventh')}</article>`,
    );
    expect(text).toContain('Seventh:');
  });

  it('reads a page that is laid out with tables', () => {
    const text = readTexts(`<table><tr><td>Menu</td><td><h1>Cows at sea</h1>${article}</td></tr></table>`);
    expect(text).toContain('First:');
    expect(text).toContain('Sixth:');
  });

  it('reads the paragraphs in a heading that has no end', () => {
    const text = readTexts(`<article><h2>Cows at sea, again<div>${article}</div></h2></article>`);
    expect(text).toContain('Cows at sea, again');
    expect(text).toContain('Sixth:');
  });

  it('takes the marked text where another part of the page reads better', () => {
    const sections = ['First', 'Second', 'Third', 'Fourth']
      .map((word) => `<div><div><section><span>${word}: ${SENTENCE.repeat(6)}</span></section></div></div>`)
      .join('');
    const text = readTexts(
      `<div class="article-body">${sections}</div><div><p>Our desk: ${SENTENCE}</p><p>${SENTENCE}</p></div>`,
    );
    expect(text).toContain('First:');
    expect(text).toContain('Fourth:');
  });

  it('keeps a table of facts a table', () => {
    const { blocks } = readPage(
      `<html><body><article><h1>Cows at sea</h1>${article}<table><tr><th>Ship</th><th>Cows</th></tr><tr><td>Aurora</td><td>40</td></tr></table></article></body></html>`,
    );
    expect(blocks.some((block) => block.type === 'rich' && block.node.type === 'table')).toBe(true);
  });

  it('leaves out who the author is at the end', () => {
    const { blocks } = readPage(
      `<html><head><meta name="author" content="Ada Brandt"></head><body><article><h1>Cows at sea</h1>${article}<p>Ada Brandt is a reporter who covers harbours and farms.</p></article></body></html>`,
    );
    expect(blocks.map(toText).join('\n')).not.toContain('covers harbours');
  });
});

describe('headings that a page marks as it marks menus', () => {
  const headed = (words: string[]) =>
    words.map((word) => `<h2 class="menu-item">On ${word}</h2>${paragraph(word)}`).join('');

  it('stay over their paragraphs', () => {
    const text = readTexts(
      `<article><h1>Cows at sea</h1>${paragraph('Start')}${headed(['First', 'Second', 'Third', 'Fourth'])}</article>`,
    );
    expect(text).toMatch(/^On First\nFirst:[^]*^On Fourth\nFourth:/m);
  });

  it('are left out where there is only one, which may be that of a box', () => {
    const box = '<div><h2 class="menu-item">On Last</h2></div>';
    expect(readTexts(`<article>${article}${box}${paragraph('End')}</article>`)).not.toContain('On Last');
  });

  it('stay where one stands among the paragraphs themselves', () => {
    expect(readTexts(`<article>${article}${headed(['Last'])}${paragraph('End')}</article>`)).toContain(
      'On Last',
    );
  });
});

it('tells the editor of what was changed after publication, and leaves it out of the text', () => {
  const note = '<p>Correction: the ferry carried four cows, not forty.</p>';
  const draft = readPage(
    `<html><body><article><h1>Cows at sea</h1>${article}${note}</article></body></html>`,
  );
  expect(draft.blocks.map(toText).join('\n')).not.toContain('Correction');
  expect(draft.notes).toContainEqual({
    type: 'check',
    message: '“Correction: the ferry carried four cows, not forty.” tells what was changed: see corrections.',
  });
});

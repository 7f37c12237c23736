import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const SENTENCE =
  'The ferry left the harbour at dawn, with forty cows, two tractors and one very tired vet on board. ';
const paragraph = (word: string) => `<p>${word}: ${SENTENCE.repeat(3)}</p>`;
const [before, after] = [
  ['First', 'Second', 'Third'],
  ['Fourth', 'Fifth', 'Sixth'],
].map((words) => words.map(paragraph).join(''));

function readTexts(box: string): string {
  const page = `<html><body><article><h1>Cows at sea</h1>${before}${box}${after}</article></body></html>`;
  return readPage(page).blocks.map(toText).join('\n');
}

describe('the boxes of a page', () => {
  it.each([
    ['a name in capitals', '<section class="islandNewsletterBox"><p>Goats come by post.</p></section>'],
    ['a name of a module', '<div class="RelatedStories_root__x1"><p>Goats come by train.</p></div>'],
    ['a list of similar articles', '<div class="similarLinks"><p>Goats come by train.</p></div>'],
    [
      'a name for those who measure it',
      '<section data-area="related_articles"><p>Goats come by train.</p></section>',
    ],
    [
      'a name of a kind of block',
      '<div class="b-audio b-audio--player"><p>Goats sing on the train.</p></div>',
    ],
    ['the title of a film', '<div class="video-title">Goats sing on the train, says the film</div>'],
    ['the label of a field', '<label>Goats only <input type="checkbox"></label>'],
    ['French', '<div class="lire-aussi"><p>Goats come by train.</p></div>'],
    ['Portuguese', '<div class="leia-mais"><p>Goats come by train.</p></div>'],
    ['Danish', '<div class="laes_ogsaa"><p>Goats come by train.</p></div>'],
    ['Czech', '<div class="souvisejici"><p>Goats come by train.</p></div>'],
    ['Turkish', '<div class="ilgili-haberler"><p>Goats come by train.</p></div>'],
    ['Vietnamese', '<div class="tin-lien-quan"><p>Goats come by train.</p></div>'],
    ['a table of comments', '<table class="comments"><tr><td>Goats come by train.</td></tr></table>'],
  ])('are left out where they are marked so: %s', (_what, box) => {
    const text = readTexts(box);
    expect(text).toContain('Fourth:');
    expect(text).not.toContain('Goats');
  });
  it('are kept where the paragraphs of the article stand in them, though in boxes of their own', () => {
    const boxed = `${before}${after}`.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
    const letter =
      '<div class="widget"><p>Every Thursday: the stories that matter most on the island.</p></div>';
    const page = `<html><body><main><h1>Cows at sea</h1><section><div class="css-1 paywall">${boxed}</div></section>${letter}</main></body></html>`;
    const text = readPage(page).blocks.map(toText).join('\n');
    expect(text).toContain('First:');
    expect(text).toContain('Sixth:');
    expect(text).not.toContain('Thursday');
  });
  it('leaves a subtitle out of the text where it is the standfirst', () => {
    const page = `<html><head><meta name="description" content="A vet tells how forty cows came to the island of Marrow."></head><body><article><h1>Cows at sea</h1><h2 class="subtitle">A vet tells how forty cows came to the island of Marrow.</h2>${before}${after}</article></body></html>`;
    const { fields, blocks } = readPage(page);
    expect(fields.standfirst).toContain('forty cows');
    expect(blocks.map(toText).join('\n')).not.toContain('A vet tells');
  });
});

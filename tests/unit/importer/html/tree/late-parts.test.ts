import { describe, expect, it } from 'vitest';
import { parseMarkup, stripPage } from '../../../../../src/importer/html/tree/dom.ts';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const read = (html: string) =>
  parseMarkup(stripPage(`<html><body>${html}</body></html>`).markup).body.textContent;

const SENTENCE =
  'The harbour board voted on Tuesday to dredge the north basin before the winter storms come in.';

describe('setLateParts', () => {
  it.each([
    ['', '<p>One.</p><template id="P:1a"></template><p>Three.</p><div hidden id="S:1a"><p>Two.</p></div>'],
    [
      'with a prefix',
      '<p>One.</p><template id="_n_P:2"></template><p>Three.</p><div hidden id="_n_S:2">Two.</div>',
    ],
    [
      'over a stand-in',
      '<p>One.</p><!--$?--><template id="B:0"></template><!--/$--><p>Three.</p><div hidden id="S:0">Two.</div>',
    ],
    [
      'in one another',
      '<p>One.</p><template id="B:0"></template><div hidden id="S:0">Two.<template id="P:1"></template></div><div hidden id="S:1"><p>Three.</p></div>',
    ],
  ])('sets parts where they belong %s', (_how, html) => {
    expect(read(html)).toBe('One.Two.Three.');
  });

  it.each([
    '<p>One.</p><template id="P:1"></template><p>Two.</p>',
    '<p>One.</p><template id="row">Stock.</template><p>Two.</p>',
    '<p>One.</p><template>Stock.</template><p>Two.</p>',
  ])('leaves out what shows nothing: %s', (html) => {
    expect(read(html)).toBe('One.Two.');
  });

  it('leaves parts that would stand in themselves', () => {
    const html =
      '<div hidden id="S:1">One.<template id="P:2"></template></div><div hidden id="S:2"><template id="P:1"></template></div>';
    expect(read(html)).toBe('One.');
  });

  it('reads an article that came in pieces', () => {
    const { blocks } = readPage(
      `<html><body><main><h1>Board votes to dredge</h1><div class="text"><p>${SENTENCE}</p><template id="P:1"></template></div></main>
      <footer>About us</footer><div hidden id="S:1"><p>A ${SENTENCE}</p><p>B ${SENTENCE}</p></div><script>$RS("S:1","P:1")</script></body></html>`,
    );
    expect(blocks.map(toText)).toEqual([SENTENCE, `A ${SENTENCE}`, `B ${SENTENCE}`]);
  });
});

describe('SHADOW', () => {
  it.each(['shadowrootmode', 'shadowroot', 'shadowmode'])('keeps what an element shows by %s', (name) => {
    expect(
      read(
        `<news-text><template ${name}="open"><style>p{}</style><p>One.</p></template></news-text><p>Two.</p>`,
      ),
    ).toBe('One.Two.');
  });
});

describe('openPanels', () => {
  it('keeps what a heading opens, and nothing else that is hidden', () => {
    const panel = (role: string) =>
      `<h3 id="q"><button aria-controls="a">What does it cost?</button></h3><div id="a" ${role} style="display:none"><p>${SENTENCE}</p></div>`;
    const page = (role: string) =>
      `<html><body><article><h1>Board votes</h1><p>A ${SENTENCE}</p><p>B ${SENTENCE}</p>${panel(role)}<p>C ${SENTENCE}</p></article></body></html>`;
    const said = (role: string) => readPage(page(role)).blocks.map(toText);
    expect(said('role="region" aria-labelledby="q"')).toContain(SENTENCE);
    expect(said('')).not.toContain(SENTENCE);
  });
});

import { describe, expect, it } from 'vitest';
import { ghost } from '../../../../src/importer/formats/ghost/ghost.ts';
import { toGhost, toInput } from './sources.ts';

async function read(post: Record<string, unknown>) {
  const { stories } = await ghost.read(toInput(toGhost({ html: null, ...post })), {});
  return stories[0];
}

const toMobiledoc = (sections: unknown[], others: Record<string, unknown> = {}) =>
  JSON.stringify({ version: '0.3.1', markups: [], atoms: [], cards: [], sections, ...others });

describe('ghost', () => {
  it('reads a body that older versions kept by its sections', async () => {
    const sections = [
      [1, 'h2', [[0, [], 0, 'Rust & salt']]],
      [
        1,
        'p',
        [
          [0, [0], 0, 'The '],
          [0, [1], 2, 'pier'],
          [1, [], 0, 0],
          [0, [], 0, ' closes.'],
        ],
      ],
      [1, 'blockquote', [[0, [], 0, 'It won.']]],
      [3, 'ol', [[[0, [], 0, 'One']], [[0, [], 0, 'Two']]]],
      [2, 'pier.jpg'],
    ];
    const markups = [['a', ['href', 'https://news.example/pier']], ['strong']];
    const story = await read({
      mobiledoc: toMobiledoc(sections, { markups, atoms: [['soft-return', '', {}]] }),
    });
    expect(story?.html.split('\n')).toEqual([
      '<h2>Rust &#38; salt</h2>',
      '<p><a href="https://news.example/pier">The <strong>pier</strong></a><br> closes.</p>',
      '<blockquote><p>It won.</p></blockquote>',
      '<ol><li>One</li><li>Two</li></ol>',
      '<figure><img src="pier.jpg" alt=""></figure>',
    ]);
  });

  it('reads the cards of such a body, and names those that an article has no block for', async () => {
    const cards = [
      ['card-markdown', { markdown: '## Tide\n\nIt *rose*.' }],
      ['image', { src: 'pier.jpg', alt: 'A "pier"', caption: 'At dusk' }],
      ['hr', {}],
      ['signup', { header: 'Join us' }],
    ];
    const story = await read({
      mobiledoc: toMobiledoc(
        [
          [10, 0],
          [10, 1],
          [10, 2],
          [10, 3],
        ],
        { cards },
      ),
    });
    expect(story?.html).toContain('<h2>Tide</h2>\n<p>It <em>rose</em>.</p>');
    expect(story?.html).toContain(
      '<img src="pier.jpg" alt="A &#34;pier&#34;"><figcaption>At dusk</figcaption>',
    );
    expect(story?.notes).toEqual(['A block of the kind “signup” was left out: an article has none such.']);
  });

  it.each(['{', '[]', '{"sections":[[1],[10,7],[1,"p",[[0,[9],5,"x"]]],null,[99]]}'])(
    'survives a body that is none: %s',
    async (mobiledoc) => {
      expect(await read({ mobiledoc })).toBeDefined();
    },
  );

  it('reads the Markdown of its first versions', async () => {
    expect((await read({ markdown: 'The *pier* closes.' }))?.html).toBe('<p>The <em>pier</em> closes.</p>');
  });
});

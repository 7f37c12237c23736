import { describe, expect, it } from 'vitest';
import { emptyStory } from '../../../../src/importer/stories/story.ts';
import { joinWraps } from '../../../../src/importer/stories/join-wraps.ts';
import { toDraft } from '../../../../src/importer/stories/to-draft.ts';
import { toText } from '../../../../src/importer/to-text.ts';
import { cpuTime } from '../../cpu-time.ts';

const draft = (html: string, fields: { headline?: string; standfirst?: string } = {}) =>
  toDraft({ ...emptyStory('feed 1'), html, fields: { headline: 'Pier closes', ...fields } }, []);
const texts = (html: string) => draft(html).blocks.map(toText);

describe('toDraft', () => {
  it('begins under the headline that a text repeats, and says what stood above it', () => {
    const { blocks, notes } = draft(
      '<ul><li>Harbour</li><li>Saltmere</li></ul><p>25.03.2024 18:40</p><h1>Pier closes</h1><p>The board voted.</p>',
    );
    expect(blocks.map(toText)).toEqual(['The board voted.']);
    expect(notes.map(({ message }) => message)).toEqual([
      'Above the headline in its text stood: “Harbour Saltmere · 25.03.2024 18:40”',
    ]);
  });

  it.each([
    ['a paragraph with the same words', '<p>A sign said:</p><p>Pier closes</p><p>Nobody knew why.</p>'],
    [
      'a heading under a long text',
      `<p>${'The board voted. '.repeat(20)}</p><h2>Pier closes</h2><p>It did.</p>`,
    ],
  ])('keeps what stands above %s', (_what, html) => {
    expect(draft(html).notes).toEqual([]);
    expect(texts(html)).toHaveLength(3);
  });

  it.each([
    ['the headline again', 'Pier closes'],
    ['the first words of the text', 'The board of Saltmere voted on Monday to close'],
    ['the first words and a mark', 'The board of Saltmere voted on […]'],
    [
      'the first sentences',
      'The board of Saltmere voted on Monday to close the pier. It is a hundred years old.',
    ],
  ])('takes %s for no standfirst', (_what, standfirst) => {
    const html =
      '<p>The board of Saltmere voted on Monday to close the pier.</p><p>It is a hundred years old.</p>';
    expect(draft(html, { standfirst }).fields.standfirst).toBeUndefined();
  });

  it('keeps a standfirst that says more', () => {
    const standfirst = 'After a hundred years the sea has won';
    expect(draft('<p>The board voted.</p>', { standfirst }).fields.standfirst).toBe(standfirst);
  });

  it('joins lines that were broken to fit a width', () => {
    const lines = [
      'The board of Saltmere voted on Monday to close the pier for good',
      'because the sea has eaten its posts, and because nobody can say',
      'who would pay for new ones. It was built a hundred years ago by a',
      'company that ran steamers to the islands until the war, and that',
      'later sold it to the town for a single coin. The mayor called the',
      'vote a sad one. Fishermen said that they would miss it more than',
      'the visitors would, who had long gone to the new beach.',
    ];
    expect(texts(`<p>${lines.join('<br />\n')}</p>`)).toEqual([lines.join(' ')]);
  });

  it.each([
    [
      'a cell',
      '<table><tr><th>Ferry</th><th>Pier</th></tr><tr><td>Ada</td><td>North<br>quay</td></tr></table>',
      'Ferry Pier Ada North quay',
    ],
    ['a heading', '<h2>To the islands<br>and back</h2>', 'To the islands and back'],
  ])('keeps words apart where a line of %s breaks', (_what, html, text) => {
    expect(texts(html).map((one) => one.replace(/\s+/g, ' '))).toEqual([text]);
  });

  it.each([
    ['a hundred and fifty thousand lines', 'low water<br>'.repeat(150_000)],
    ['a hundred thousand signs that open nothing', `${'<'.repeat(100_000)}${'<br>'.repeat(10)}`],
  ])('tells how %s were broken in bounded time', (_what, html) => {
    const start = cpuTime();
    expect(joinWraps(html)).toBe(html);
    expect(cpuTime() - start).toBeLessThan(10_000);
  });

  it('keeps the lines of a poem', () => {
    const lines = [
      'The sea came in',
      'and took the pier',
      'and left us',
      'standing here',
      'with salt',
      'and fear',
      'and beer',
    ];
    expect(draft(`<p>${lines.join('<br>')}</p>`).blocks[0]).toMatchObject({ type: 'rich' });
  });
});

import { describe, expect, it } from 'vitest';
import { emptyStory, type Story } from '../../../../src/importer/stories/story.ts';
import { toDraft } from '../../../../src/importer/stories/to-draft.ts';
import { toText } from '../../../../src/importer/to-text.ts';

const TEXT =
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning for another year.';

const read = (lines: string[], known: Partial<Story> = {}) => {
  const html = [...lines, TEXT].map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('');
  const { fields, names, zoneless, evidence, blocks, picture } = toDraft(
    { ...emptyStory('1'), html, ...known },
    [],
  );
  return {
    ...{ headline: fields.headline, standfirst: fields.standfirst, authors: names?.authors },
    ...{ published: fields.published ?? zoneless?.published, evidence, picture, text: blocks.map(toText) },
  };
};

describe('the lines above the text of a document', () => {
  it('are its headline, standfirst, byline and date, where nothing else says them', () => {
    const lines = ['The light stays', 'The board found money nobody knew of', 'By Ann Tide', '25 March 2024'];
    expect(read(lines)).toMatchObject({
      headline: 'The light stays',
      standfirst: 'The board found money nobody knew of',
      authors: ['Ann Tide'],
      published: '2024-03-25',
      evidence: { headline: { certainty: 'read', witness: 'text' }, authors: { certainty: 'read' } },
      text: [TEXT],
    });
  });

  it.each<[string, string, string[], object]>([
    ['a heading', 'en', ['<h2>The light stays</h2>'], { headline: 'The light stays', text: [TEXT] }],
    [
      'German',
      'de',
      ['<h1>Das Licht bleibt</h1>', 'Von Anna Flut', '25.3.2024'],
      { authors: ['Anna Flut'], published: '2024-03-25' },
    ],
    ['Arabic', 'ar', ['<h1>المنارة باقية</h1>', 'كتب: أحمد البحري'], { authors: ['أحمد البحري'] }],
  ])('are told by %s', (_what, language, lines, found) => {
    expect(read(lines, { fields: { language } })).toMatchObject(found);
  });

  it('stay text where the source says by whom and when it is', () => {
    const known = {
      fields: { headline: 'Pier closes', language: 'en', published: '2024-03-24T10:00:00Z' },
      authors: ['Bo Reef'],
    };
    expect(read(['By Ann Tide', '25 March 2024'], known)).toMatchObject({
      headline: 'Pier closes',
      authors: ['Bo Reef'],
      published: '2024-03-24T10:00:00Z',
      evidence: undefined,
      text: ['By Ann Tide', '25 March 2024', TEXT],
    });
  });

  it.each([
    ['a short paragraph', ['It burned.']],
    ['a line without a byline under it', ['The light stays', 'The keepers too']],
    ['a byline far below', ['The light stays', TEXT, TEXT, 'By Ann Tide']],
    [
      'words that mention a day',
      ['On 25 March 2024 the board of Saltmere had voted against it, and nobody was surprised by that.'],
    ],
  ])('leave %s in the text', (_what, lines) => {
    const { headline, authors, published, text } = read(lines);
    expect({ headline, authors, published, text }).toEqual({ authors: [], text: [...lines, TEXT] });
  });

  it('give the picture above them to the article, unless it has another', () => {
    const figure = '<figure><img src="light.jpg" alt="A light"><figcaption></figcaption></figure>';
    expect(read([figure]).picture).toMatchObject({ alt: 'A light', address: 'light.jpg' });
    const lead = { address: 'pier.jpg', alt: 'A pier' };
    expect(read([figure], { picture: lead }).picture).toMatchObject({ alt: 'A pier' });
  });
});

import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/importer/draft.ts';
import { toData, toFrontMatter } from '../../../src/importer/front-matter.ts';
import { parseFile } from '../../../src/loading/front-matter.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { NASTY } from './nasty.ts';

const EMPTY: ArticleDraft = { fields: {}, blocks: [], notes: [] };
const FILLED: ArticleDraft = {
  fields: {
    headline: 'Saltmere: “light out” #1',
    kind: 'news',
    section: 'world',
    topics: ['gaza', 'maps'],
    published: '2024-03-25T18:40:00+02:00',
    sources: [{ publication: 'The Saltmere Courier', title: undefined, date: '2024-03-25' }],
  },
  blocks: [],
  picture: { alt: 'A rock', caption: 'The rock: sold', credit: '© Archive' },
  rights: 'Copyright The Saltmere Courier 2024.',
  reuse: true,
  comments: 'closed',
  notes: [],
};
const AWAITED = { name: 'picture.jpg', isThere: false };

describe('toFrontMatter', () => {
  it('says what is missing where it belongs, and that it is a draft', () => {
    expect(toFrontMatter({ ...EMPTY, picture: { caption: 'Sold' } }, { name: 'rock.jpg', isThere: true }))
      .toBe(`---
# headline: …  ← not in the text: one line, no full stop
# kind: …  ← not in the text: one of: news, analysis, opinion, explainer, interview, live report
# section: …  ← not in the text: a name from content/sections.yml
authors: # ← not in the text: names from content/authors.yml; none where a source is named
# published: …  ← not in the text: with its zone, as in 2024-03-25T18:40:00Z
draft: true # take this line out when nothing is missing any more
picture:
  file: rock.jpg
  caption: Sold
  # alt: …  ← not in the text: what is seen, for readers who cannot see it
  # credit: …  ← not in the text: who made the picture and where it comes from
punctuation: as written
---
`);
  });
  it('keeps the names that the newsroom lacks, in one line each', () => {
    const names = { authors: ['Ann Tide', 'Bob\nQuay: "x"'], section: 'Harbour' };
    const text = toFrontMatter({ ...EMPTY, names }, AWAITED);
    expect(text.split('\n').filter((line) => line.includes('the source says'))).toEqual([
      '# section: …  ← the source says “Harbour”, which the newsroom lacks; a name from content/sections.yml',
      'authors: # ← the source says “Ann Tide, Bob Quay: "x"”, which the newsroom lacks; names from content/authors.yml; none where a source is named',
    ]);
    expect(parseFile(`${text}\nText.`).data).toMatchObject({ authors: null, draft: true });
  });
  it('writes a whole article that reads well', () => {
    expect(toFrontMatter(FILLED, AWAITED)).toBe(`---
headline: 'Saltmere: “light out” #1'
kind: news
section: world
topics: [gaza, maps]
published: 2024-03-25T18:40:00+02:00
picture:
  # Put the picture beside this file as picture.jpg, then take out the line “missing”.
  file: picture.jpg
  missing: true
  alt: A rock
  caption: 'The rock: sold'
  credit: © Archive
sources:
  - publication: The Saltmere Courier
    date: 2024-03-25
copyright: Copyright The Saltmere Courier 2024.
comments: closed
punctuation: as written
---
`);
  });
  it('writes what the schema takes as a whole article', () => {
    const { data } = parseFile(toFrontMatter(FILLED, AWAITED));
    expect(data).toEqual(toData(FILLED, AWAITED));
    expect(articleSchema.parse(data)).toMatchObject({
      draft: false,
      comments: 'closed',
      picture: { missing: true },
    });
  });
  it.each([
    ...NASTY.filter((text) => !/[\r\n]/.test(text)),
    '--- # no',
    'yes',
    '1984',
    'null',
    '2024-03-25',
    '"a" \'b\': c',
    '{a: 1}',
    '? b',
    '!tag',
    '&a *a',
    '%d',
    '@a',
    '- ',
  ])('keeps every letter of the headline %j', (headline) => {
    const front = toFrontMatter({ ...FILLED, fields: { ...FILLED.fields, headline } }, AWAITED);
    expect(parseFile(front).data).toMatchObject({ headline });
  });
  it('writes an address for reuse only where the source names one', () => {
    expect(toData(FILLED, AWAITED)).not.toHaveProperty('reuse');
    expect(toData({ ...FILLED, reuse: 'https://courier.example/reuse' }, AWAITED)).toHaveProperty(
      'reuse',
      'https://courier.example/reuse',
    );
  });
  it('leaves out that comments are open, because it has no address for them', () => {
    expect(toData({ ...FILLED, comments: 'open' }, AWAITED)).not.toHaveProperty('comments');
  });
});

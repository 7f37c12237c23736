import { describe, expect, it } from 'vitest';
import { articleSchema, KINDS } from '../../../src/schema/article.ts';

const vote = {
  headline: 'Council votes',
  kind: 'news',
  section: 'world',
  authors: ['world-desk'],
  published: '2024-03-25T18:40:00Z',
};
const picture = { file: 'map.png', alt: 'A map.', credit: 'Map: The Fair Copy' };

/** A field, values that it takes, and values that it refuses. */
const TABLE: [string, unknown[], unknown[]][] = [
  ['headline', ['Council votes'], [undefined, null, '', 7, 'x'.repeat(201), 'two\nlines']],
  ['shortHeadline', [undefined, 'Vote'], ['', 'x'.repeat(91)]],
  ['standfirst', [undefined, 'It passed.'], ['', 'x'.repeat(401)]],
  ['kind', [...KINDS], [undefined, 'News', 'blog', 'live-report']],
  ['section', ['world'], [undefined, 'World', '../world']],
  ['topics', [undefined, [], ['gaza']], ['gaza', ['Gaza Strip'], Array.from({ length: 13 }, () => 'gaza')]],
  ['authors', [undefined, [], ['world-desk']], ['world-desk', ['World desk']]],
  ['dateline', [undefined, 'New York'], ['']],
  ['published', ['2024-03-25T18:40:00Z'], [undefined, '2024-03-25', '2024-02-30T10:00:00Z']],
  ['updated', [undefined, '2024-03-26T18:40:00+01:00'], ['2024-03-26']],
  ['embargo', [undefined, '2030-01-01T00:00:00Z'], ['2030-01-01']],
  ['draft', [undefined, true, false], ['yes', 1]],
  ['language', [undefined, 'ar', 'fr'], ['arabic!', 'FR']],
  ['direction', [undefined, 'rtl'], ['right']],
  ['translationOf', [undefined, 'council-vote'], ['Council vote']],
  [
    'picture',
    [
      undefined,
      picture,
      { ...picture, caption: 'Where it is.', rights: 'CC BY 4.0', dark: 'map-dark.png' },
      { ...picture, missing: true },
    ],
    [
      'map.png',
      { ...picture, alt: '' },
      { ...picture, alt: undefined },
      { ...picture, credit: undefined },
      { ...picture, file: '../map.png' },
      { ...picture, captoin: 'x' },
    ],
  ],
  [
    'sources',
    [undefined, [{ publication: 'Financial Times', date: '2024-03-25' }]],
    [
      { publication: 'x' },
      [{ title: 'x' }],
      [{ publication: 'x', address: 'x' }],
      [{ publication: 'x', date: '25 March' }],
    ],
  ],
  ['copyright', [undefined, 'Copyright 2024'], ['']],
  ['reuse', [undefined, 'https://example.com/reuse'], ['example.com/reuse', 'javascript:alert(1)']],
  [
    'comments',
    [undefined, 'not enabled', 'closed', 'https://example.com/talk'],
    ['open', 'javascript:alert(1)', true],
  ],
  [
    'corrections',
    [undefined, [{ date: '2024-03-26T10:00:00Z', type: 'clarification', text: 'It was 14 votes.' }]],
    [
      [{ date: '2024-03-26', type: 'correction', text: 'x' }],
      [{ date: '2024-03-26T10:00:00Z', type: 'erratum', text: 'x' }],
      'text',
    ],
  ],
  ['keyPoints', [undefined, ['It passed.']], ['It passed.', [''], Array.from({ length: 9 }, () => 'x')]],
  ['related', [undefined, ['what-a-veto-is']], ['what-a-veto-is', ['What a veto is']]],
  ['redirects', [undefined, ['old-vote']], [['/articles/old-vote/']]],
  ['canonical', [undefined, 'https://example.com/vote'], ['/vote']],
  ['summary', [undefined, 'The Council voted.'], ['', 'x'.repeat(301)]],
  ['punctuation', [undefined, 'as written'], ['smart']],
];

describe.each(TABLE)('%s', (field, good, bad) => {
  it.each(good.map((value) => [value]))('takes %j', (value) => {
    expect(articleSchema.safeParse({ ...vote, [field]: value }).error?.issues ?? []).toEqual([]);
  });
  it.each(bad.map((value) => [value]))('refuses %j', (value) => {
    expect(articleSchema.safeParse({ ...vote, [field]: value }).success).toBe(false);
  });
});

describe('articleSchema', () => {
  it('covers every field in the table above', () => {
    expect(Object.keys(articleSchema.shape).sort()).toEqual(TABLE.map(([field]) => field).sort());
  });
  it('refuses a misspelt field', () => {
    const { error } = articleSchema.safeParse({ ...vote, headlin: 'Council votes' });
    expect(error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['headlin'] });
  });
  it('describes every field', () => {
    const silent = Object.entries(articleSchema.shape).filter(
      ([name, field]) => name !== 'picture' && name !== 'comments' && !field.description,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/importer/draft.ts';
import { listMissing } from '../../../src/importer/missing.ts';
import { formatReport, toFound, toWarnings, type Found, type Report } from '../../../src/importer/report.ts';

const DRAFT: ArticleDraft = {
  fields: {},
  blocks: [
    { type: 'paragraph', text: 'It passed.' },
    { type: 'list', ordered: false, items: ['Yes: 14', 'No'] },
    { type: 'quote', paragraphs: ['Out.'] },
  ],
  picture: { alt: 'A rock', credit: '© Archive' },
  rights: '© 2024 The Saltmere Courier',
  reuse: true,
  comments: 'closed',
  notes: [],
};
const REPORT: Report = {
  status: 'draft',
  slug: 'vote',
  folder: '/a/vote',
  files: ['index.md'],
  found: toFound(DRAFT, 'page text'),
  missing: ['headline'],
  warnings: ['Line 3: Look.'],
};

describe('toFound', () => {
  it('sums up what the source said', () => {
    expect(toFound(DRAFT, 'page text')).toEqual({
      format: 'page text',
      paragraphs: 3,
      words: 6,
      picture: { alt: 'A rock', caption: null, credit: '© Archive' },
      copyright: '© 2024 The Saltmere Courier',
      reuse: true,
      comments: 'closed',
      fields: [],
    });
  });
  it('takes a format that has a place for each field at its word, but for what has evidence of its own', () => {
    const draft = { fields: { headline: 'Light out', dateline: 'Saltmere' }, blocks: [], notes: [] };
    const evidence = { headline: { certainty: 'read', witness: 'text' } } as const;
    const listSure = (found: Found) => found.fields.map(({ certainty, witness }) => [certainty, witness]);
    expect(listSure(toFound({ ...draft, isStated: true }, 'nitf'))).toEqual([
      ['stated', 'nitf'],
      ['stated', 'nitf'],
    ]);
    expect(listSure(toFound({ ...draft, evidence, isStated: true }, 'nitf'))).toEqual([
      ['read', 'text'],
      ['stated', 'nitf'],
    ]);
    expect(listSure(toFound({ ...draft, evidence }, 'page text'))).toEqual([
      ['read', 'text'],
      [null, null],
    ]);
  });
  it('says what the source did not say', () => {
    expect(toFound({ fields: {}, blocks: [], notes: [] }, 'page text')).toMatchObject({
      picture: null,
      copyright: null,
      reuse: false,
      comments: null,
    });
  });
});

describe('toWarnings', () => {
  it('says them in the order of the source', () => {
    const notes = toWarnings([
      { line: 9, type: 'check', message: 'B.' },
      { line: 2, type: 'left out', message: '“A” is one.' },
    ]);
    expect(notes).toEqual(['Line 2 was left out: “A” is one.', 'Line 9: B.']);
  });
});

describe('formatReport', () => {
  it('tells what was found, where it is, what is missing and what to do', () => {
    const text = formatReport(REPORT, listMissing(DRAFT).slice(0, 1));
    expect(text).toBe(`Found in the page text:
  text       3 paragraphs, 6 words
  picture    alt, credit
  credit     © Archive
  copyright  © 2024 The Saltmere Courier
  reuse      offered; the text names no address, so the page offers the site’s own
  comments   closed

Written to /a/vote (index.md)

Missing, and not invented:
  headline       one line, no full stop (--headline)

Please check:
  Line 3: Look.

It is a draft, which no build publishes. Next: fill in index.md what is missing, and take out the line “draft”.
`);
  });
  it.each<[Report['status'], string]>([
    ['written', 'It is complete.'],
    ['dry run', 'Nothing was written.'],
  ])('says of “%s” what it means', (status, words) => {
    expect(formatReport({ ...REPORT, status, missing: [], warnings: [] }, [])).toContain(words);
  });
});

import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const SHOWN = 'The old pier of Saltmere';
const FIRST =
  'The old pier of Saltmere, which a storm took away in the winter of last year, will be built again, the council voted on Tuesday.';
const TEXT = [
  'It will be longer than the old one, and ferries from both islands will be able to land there at low tide as well.',
  'The yard has promised to begin in May, and the mayor says that the money has been found without a new tax.',
];

describe('a credit over a paragraph that begins as the caption does', () => {
  it('leaves the paragraph in the text', () => {
    const top = ['Home', 'Council votes for a new pier', 'By Ann Tide', 'March 25, 2024'];
    const draft = pageText.read([...top, SHOWN, 'Photo: Bob Quay', FIRST, ...TEXT].join('\n'));
    expect(draft.picture?.caption ?? draft.picture?.alt).toBe(SHOWN);
    expect(draft.picture?.credit).toBe('Photo: Bob Quay');
  });
});

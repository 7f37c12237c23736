import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/importer/draft.ts';
import { listMissing } from '../../../src/importer/missing.ts';

const FILLED = {
  headline: 'Light out',
  kind: 'news',
  section: 'world',
  published: '2024-03-25T18:40:00Z',
  authors: ['world-desk'],
};
const listFields = (draft: Partial<ArticleDraft>) =>
  listMissing({ fields: {}, blocks: [], notes: [], ...draft }).map(({ field }) => field);

describe('listMissing', () => {
  it.each<[string, Partial<ArticleDraft>, string[]]>([
    ['nothing known', {}, ['headline', 'kind', 'section', 'authors', 'published']],
    ['all known', { fields: FILLED }, []],
    [
      'a source and no author',
      { fields: { ...FILLED, authors: [], sources: [{ publication: 'The Saltmere Courier' }] } },
      [],
    ],
    ['neither', { fields: { ...FILLED, authors: [] } }, ['authors']],
    ['a picture with nothing said of it', { fields: FILLED, picture: {} }, ['picture.alt', 'picture.credit']],
    [
      'a picture with all that it needs',
      { fields: FILLED, picture: { alt: 'A rock', credit: '© Archive' } },
      [],
    ],
  ])('lists what is missing with %s', (_what, draft, fields) => {
    expect(listFields(draft)).toEqual(fields);
  });
});

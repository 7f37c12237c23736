import { describe, expect, it } from 'vitest';
import { byNewest, editionPrefix, toIndexes } from '../../../src/queries/indexes.ts';
import { makeArticle, SITE } from './stock.ts';

const vote = makeArticle('vote', { topics: ['gaza'] });
const veto = makeArticle('veto', { published: '2024-03-26T08:00:00Z', topics: ['gaza'] });
const tide = makeArticle('tide', {
  section: 'science',
  authors: ['science-desk'],
  published: '2023-12-31T23:30:00-01:00',
});
const arabic = makeArticle('vote-ar', { language: 'ar', translationOf: 'vote' });
const slugs = (articles: { slug: string }[] | undefined) => articles?.map(({ slug }) => slug);

describe('toIndexes', () => {
  const editions = toIndexes([vote, tide, arabic, veto], SITE);
  const main = editions.get('');

  it('parts articles by language', () => {
    expect([...editions.keys()]).toEqual(['', 'ar']);
    expect(slugs(editions.get('ar')?.articles)).toEqual(['vote-ar']);
  });
  it('puts the newest first in every list', () => {
    expect(slugs(main?.articles)).toEqual(['veto', 'vote', 'tide']);
    expect(slugs(main?.byTopic.get('gaza'))).toEqual(['veto', 'vote']);
    expect(slugs(main?.bySection.get('science'))).toEqual(['tide']);
    expect(slugs(main?.byAuthor.get('science-desk'))).toEqual(['tide']);
  });
  it('files articles under day, month and year in the zone of the site', () => {
    expect([...(main?.byDay.keys() ?? [])].sort()).toEqual([
      '2024',
      '2024-01',
      '2024-01-01',
      '2024-03',
      '2024-03-25',
      '2024-03-26',
    ]);
  });
  it('gives the main edition even to a site with no articles', () => {
    expect(toIndexes([], SITE).get('')?.articles).toEqual([]);
  });
});

describe('byNewest', () => {
  it('settles a tie by slug, so that two builds give the same order', () => {
    expect(slugs([makeArticle('b'), makeArticle('a')].sort(byNewest))).toEqual(['a', 'b']);
  });
});

describe('editionPrefix', () => {
  it.each([
    [undefined, ''],
    ['en', ''],
    ['en-US', ''],
    ['fr-CA', 'fr'],
    ['ar', 'ar'],
  ])('is for %s: %j', (language, prefix) => {
    expect(editionPrefix(makeArticle('vote', { language }), SITE)).toBe(prefix);
  });
});

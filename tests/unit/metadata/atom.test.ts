import { describe, expect, it } from 'vitest';
import { toAtom } from '../../../src/metadata/atom.ts';
import { FEED, textsOf, VOTE } from './feed-stock.ts';
import { MAP } from './stock.ts';

describe('toAtom', () => {
  const atom = toAtom(FEED);

  it('says what it is, in which language, and its own address', () => {
    expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(atom).toContain('xml:lang="en-GB"');
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://news.example/feed.xml" />',
    );
  });

  it('dates an entry by its publication and by its last change', () => {
    expect(textsOf(atom, 'published')).toEqual(['2024-03-25T18:40:00Z']);
    expect(textsOf(atom, 'updated')).toEqual(['2024-03-26T09:00:00Z', '2024-03-26T09:00:00Z']);
  });

  it('names the authors of each entry, with their pages where they have one', () => {
    expect(textsOf(atom, 'name')).toEqual(['The Fair Copy', 'Rana Haddad', 'World desk']);
    expect(textsOf(atom, 'uri')).toEqual(['https://news.example/', 'https://news.example/authors/rana/']);
  });

  it('has every element that the standard asks for, even with no entry', () => {
    const empty = toAtom({ ...FEED, items: [] });
    for (const name of ['id', 'title', 'updated']) expect(textsOf(empty, name), name).toHaveLength(1);
  });

  it.each([
    ['a null', 'Vote\u0000s', 'Votes'],
    ['half of a pair', 'Votes \udc00', 'Votes \ufffd'],
    ['markup', 'Votes <b>& vetoes</b>', 'Votes &#x3C;b>&#x26; vetoes&#x3C;/b>'],
  ])('holds a headline with %s', (_what, headline, written) => {
    const entry = toAtom({ ...FEED, items: [{ ...VOTE, headline }] });
    expect(textsOf(entry, 'title').at(-1)).toBe(written);
  });

  it('encloses the picture with its size and type', () => {
    expect(atom).toContain(`<link rel="enclosure" type="image/jpeg" length="41000" href="${MAP.url}" />`);
    expect(textsOf(atom, 'media:credit')).toEqual(['Map: The Fair Copy']);
  });
});

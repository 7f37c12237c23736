import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../src/metadata/feed.ts';
import { toRss } from '../../../src/metadata/rss.ts';
import { FEED, textsOf, VOTE } from './feed-stock.ts';
import { MAP } from './stock.ts';

const rssOf = (item: Partial<FeedItem>) => toRss({ ...FEED, items: [{ ...VOTE, ...item }] });

describe('toRss', () => {
  it('says what it is: XML, RSS 2.0, and its own address', () => {
    const rss = toRss(FEED);
    expect(rss.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"')).toBe(true);
    expect(rss).toContain(
      '<atom:link href="https://news.example/feed.xml" rel="self" type="application/rss+xml" />',
    );
  });

  it('dates items in the form of RSS, in UTC', () => {
    expect(textsOf(toRss(FEED), 'pubDate')).toEqual(['Mon, 25 Mar 2024 18:40:00 GMT']);
    expect(textsOf(toRss(FEED), 'lastBuildDate')).toEqual(['Tue, 26 Mar 2024 09:00:00 GMT']);
    expect(textsOf(toRss(FEED), 'atom:updated')).toEqual(['2024-03-26T09:00:00Z']);
  });

  it('is a feed even with no article', () => {
    const rss = toRss({ ...FEED, items: [] });
    expect(textsOf(rss, 'title')).toEqual(['The Fair Copy', 'The Fair Copy']);
    expect(rss).not.toContain('lastBuildDate');
  });

  it('names each author and topic by itself', () => {
    expect(textsOf(toRss(FEED), 'dc:creator')).toEqual(['Rana Haddad', 'World desk']);
    expect(textsOf(toRss(FEED), 'category')).toEqual(['World', 'Gaza']);
  });

  it('tells items apart by an id that is no address to follow', () => {
    const rss = rssOf({ address: 'https://wire.example/vote' });
    expect(rss).toContain(`<guid isPermaLink="false">${VOTE.id}</guid>`);
    expect(textsOf(rss, 'link').at(-1)).toBe('https://wire.example/vote');
  });

  it.each([
    ['a null', 'Vote\u0000s', 'Votes'],
    ['a bell and an escape', 'Vo\u0007te\u001bs', 'Votes'],
    ['a character that is none', 'Votes\uffff\ufffe', 'Votes'],
    ['half of a pair', 'Votes \ud83d', 'Votes \ufffd'],
    ['a whole pair', 'Votes 🗳', 'Votes 🗳'],
    ['a tab and a line break', 'Votes\tand\nvetoes', 'Votes\tand\nvetoes'],
    ['markup', 'Votes <b>& vetoes</b>', 'Votes &#x3C;b>&#x26; vetoes&#x3C;/b>'],
    ['the end of a CDATA section', 'Votes ]]> vetoes', 'Votes ]]&gt; vetoes'],
    ['Arabic', 'تصويت المجلس', 'تصويت المجلس'],
  ])('holds a headline with %s', (_what, headline, written) => {
    expect(textsOf(rssOf({ headline }), 'title').at(-1)).toBe(written);
  });

  it('holds code that ends a CDATA section in the text of an article', () => {
    expect(rssOf({ html: '<pre><code>a[b[0]]>1</code></pre>' })).not.toContain(']]>');
  });

  it('encloses the picture with size, type and credit', () => {
    const rss = toRss(FEED);
    expect(rss).toContain(`<enclosure url="${MAP.url}" type="image/jpeg" length="41000" />`);
    expect(rss).toContain(
      `<media:content url="${MAP.url}" type="image/jpeg" fileSize="41000" medium="image" width="1200" height="630">`,
    );
    expect(textsOf(rss, 'media:credit')).toEqual(['Map: The Fair Copy']);
    expect(textsOf(rss, 'media:copyright')).toEqual(['CC BY 4.0']);
    expect(rssOf({ picture: undefined })).not.toMatch(/enclosure|media:content/);
  });

  it('carries the whole text as HTML', () => {
    expect(textsOf(toRss(FEED), 'content:encoded')).toEqual(['&#x3C;p>It passed &#x26;amp; held.&#x3C;/p>']);
  });
});

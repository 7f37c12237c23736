import { describe, expect, it } from 'vitest';
import { toJsonFeed } from '../../../src/metadata/json-feed.ts';
import { FEED, VOTE } from './feed-stock.ts';
import { MAP } from './stock.ts';

const read = (items = [VOTE]) => JSON.parse(toJsonFeed({ ...FEED, items })) as { items: object[] };

describe('toJsonFeed', () => {
  it('says what it is, and where it and its page are', () => {
    expect(read()).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Fair Copy',
      home_page_url: 'https://news.example/',
      feed_url: 'https://news.example/feed.xml',
      language: 'en-GB',
    });
  });

  it('carries the whole article', () => {
    expect(read().items).toEqual([
      {
        id: VOTE.id,
        url: VOTE.address,
        title: 'Council votes',
        content_html: VOTE.html,
        summary: 'It passed.',
        image: MAP.url,
        date_published: '2024-03-25T18:40:00Z',
        date_modified: '2024-03-26T09:00:00Z',
        authors: VOTE.authors,
        tags: ['World', 'Gaza'],
        language: 'en-GB',
        attachments: [
          { url: MAP.url, mime_type: 'image/jpeg', title: 'Map: The Fair Copy', size_in_bytes: 41_000 },
        ],
      },
    ]);
  });

  it('names no picture where there is none', () => {
    const [item] = read([{ ...VOTE, picture: undefined }]).items;
    expect(item).not.toHaveProperty('image');
    expect(item).not.toHaveProperty('attachments');
  });
});

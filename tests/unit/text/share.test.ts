import { describe, expect, it } from 'vitest';
import { toShareLinks } from '../../../src/text/share.ts';

const ADDRESS = 'https://news.example/vote/?a=1&b=2';
const URL_PART = 'https%3A%2F%2Fnews.example%2Fvote%2F%3Fa%3D1%26b%3D2';
const HEADLINE = `Council's vote (14 & 0): "50%"`;
const TITLE_PART = 'Council%27s%20vote%20%2814%20%26%200%29%3A%20%2250%25%22';
const ARABIC_PART = '%D9%85%D8%AC%D9%84%D8%B3%20%D8%A7%D9%84%D8%A3%D9%85%D9%86';

const find = (name: string, headline: string, language = 'en'): string =>
  toShareLinks(ADDRESS, headline, language).find((link) => link.name === name)?.href ?? '';
/** What a browser asks for when the link is followed. */
const follow = (href: string): string => new URL(href).href;

describe('toShareLinks', () => {
  it.each([
    ['Email', `mailto:?subject=${TITLE_PART}&body=${URL_PART}`],
    ['WhatsApp', `https://wa.me/?text=${TITLE_PART}%20${URL_PART}`],
    ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${URL_PART}`],
    ['X', `https://x.com/intent/post?text=${TITLE_PART}&url=${URL_PART}`],
    ['Bluesky', `https://bsky.app/intent/compose?text=${TITLE_PART}%20${URL_PART}`],
    ['Mastodon', `https://share.joinmastodon.org/#text=${TITLE_PART}%20${URL_PART}`],
    ['Telegram', `https://t.me/share/url?url=${URL_PART}&text=${TITLE_PART}`],
  ])('leads to %s with headline and address escaped', (name, href) => {
    expect(find(name, HEADLINE)).toBe(href);
  });

  it.each(['WhatsApp', 'X', 'Bluesky', 'Mastodon', 'Telegram'])(
    'carries an Arabic headline to %s',
    (name) => {
      const href = find(name, 'مجلس الأمن', 'ar');
      expect(follow(href)).toContain(ARABIC_PART);
      expect(href).toContain('مجلس%20الأمن');
    },
  );

  it('names mail in the language of the article', () => {
    expect(follow(find('بريد إلكتروني', 'مجلس الأمن', 'ar'))).toContain(`subject=${ARABIC_PART}`);
  });

  it('survives half a character, which no address can hold', () => {
    expect(follow(find('X', 'Vote \ud83d'))).toContain('Vote%20%EF%BF%BD');
  });

  it('adds nothing by which a reader could be followed', () => {
    for (const { href } of toShareLinks(ADDRESS, HEADLINE, 'en'))
      expect(href).not.toMatch(/utm_|via=|ref=|source=/);
  });
});

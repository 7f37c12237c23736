import { phrasesOf } from './phrases.ts';

/** A way to pass an article on: a plain link, which works with no script and tells nobody until it is followed. */
export interface ShareLink {
  name: string;
  href: string;
}

/**
 * The links that share an article, from each service's own documentation of its share address.
 *
 * A link cannot know which server of Mastodon is the reader's own, so it leads to Mastodon's page that asks
 * (https://share.joinmastodon.org). The words stand behind `#`, so no server is sent them.
 *
 * @param address The canonical, absolute address of the article.
 */
export function toShareLinks(address: string, headline: string, language: string): ShareLink[] {
  const url = encode(address);
  const title = encode(headline);
  return [
    { name: phrasesOf(language).shareByMail, href: `mailto:?subject=${title}&body=${url}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${title}%20${url}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
    { name: 'X', href: `https://x.com/intent/post?text=${title}&url=${url}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${title}%20${url}` },
    { name: 'Mastodon', href: `https://share.joinmastodon.org/#text=${title}%20${url}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${title}` },
  ];
}

/**
 * Quotation marks and brackets end an address in many programs that find addresses in text. Letters of other scripts stay as they
 * are, a sixth of the size: browsers encode them when the link is followed (https://url.spec.whatwg.org/#query-state).
 */
function encode(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, encodeURIComponent)
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

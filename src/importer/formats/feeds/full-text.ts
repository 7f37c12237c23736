import { slugOfAddress } from '../../stories/addresses.ts';
import { stripTags } from '../../stories/fields.ts';
import type { Stories, Story } from '../../stories/story.ts';

/** A text of fewer characters, all in one paragraph, is what a feed says of an article, not the article. */
const SHORTEST = 600;

/** Words like “Continue reading here”. */
const MOST_WORDS = 5;

/** A line of a program is no longer than two headlines. */
const LONGEST_FOOTER = 300;

/** Part the stories of a feed into those that it carries whole and those of which it only says something. */
export function partStories(stories: Story[]): Stories {
  const isWhole = Map.groupBy(stories, isFullText);
  return {
    stories: (isWhole.get(true) ?? []).map((story) => ({ ...story, html: dropFooter(story) })),
    passedOver: (isWhole.get(false) ?? []).map(({ fields, key }) => ({
      label: fields.headline ?? key,
      type: 'refused',
      reason: 'has only a summary in the feed. Export its full text, or save its page and import that',
    })),
  };
}

function isFullText(story: Story): boolean {
  if (isTeaser(story)) return false;
  const parts = story.html.split(/<\/?p\b[^<>]*>|<br\s*\/?>\s*<br\s*\/?>|\n\s*\n/i);
  const paragraphs = parts.filter((part) => stripTags(part));
  return paragraphs.length >= 2 || (stripTags(story.html)?.length ?? 0) >= SHORTEST;
}

/** What breaks off with a mark, or ends with a few words that lead to the article, goes on there. */
function isTeaser({ html, slug }: Story): boolean {
  if (/\[\s*(?:…|\.{3})\s*\]$/.test(stripTags(html.slice(-1000)) ?? '')) return true;
  const start = html.toLowerCase().lastIndexOf('<a ');
  const [, address, words, behind] =
    /^<a\s[^<>]*?href=["']([^"'<>]+)["'][^<>]*>([^]*?)<\/a>([^]*)$/i.exec(
      start < 0 ? '' : html.slice(start),
    ) ?? [];
  const isShort = (stripTags(words)?.split(' ').length ?? 0) <= MOST_WORDS;
  return isShort && !stripTags(behind) && slug !== undefined && slugOfAddress(address) === slug;
}

/** Programs sign a feed’s articles with a line that links to the article itself. */
function dropFooter({ html, slug }: Story): string {
  const start = html.toLowerCase().lastIndexOf('<p');
  const last = start < 0 ? '' : html.slice(start);
  const addresses = [...last.matchAll(/\shref=["']([^"']+)["']/gi)].map(([, address]) =>
    slugOfAddress(address),
  );
  const isFooter =
    slug !== undefined && addresses.includes(slug) && (stripTags(last)?.length ?? 0) <= LONGEST_FOOTER;
  return isFooter ? html.slice(0, start) : html;
}

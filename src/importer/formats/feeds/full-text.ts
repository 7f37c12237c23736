import { stripTags } from '../../stories/fields.ts';
import type { Stories, Story } from '../../stories/story.ts';

/** A text of fewer characters, all in one paragraph, is what a feed says of an article, not the article. */
const SHORTEST = 600;

/** Part the stories of a feed into those that it carries whole and those of which it only says something. */
export function partStories(stories: Story[]): Stories {
  const isWhole = Map.groupBy(stories, isFullText);
  return {
    stories: isWhole.get(true) ?? [],
    passedOver: (isWhole.get(false) ?? []).map(({ fields, key }) => ({
      label: fields.headline ?? key,
      type: 'refused',
      reason: 'has only a summary in the feed. Export its full text, or save its page and import that',
    })),
  };
}

function isFullText({ html }: Story): boolean {
  const paragraphs = html.match(/<p[\s>]|<br\s*\/?>\s*<br|\n\s*\n/gi)?.length ?? 0;
  return paragraphs >= 2 || (stripTags(html)?.length ?? 0) >= SHORTEST;
}

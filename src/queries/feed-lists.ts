import { absolute, feedPath, OPML_PATH } from '../links.ts';
import type { FeedGroup } from '../metadata/opml.ts';
import { formatLanguage } from '../text/direction.ts';
import { phrasesOf, type Phrases } from '../text/phrases.ts';
import { listFollowedIn, type Followed } from './feed.ts';
import type { EditionIndex } from './indexes.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import type { FeedsView } from './view.ts';

/** Every feed of every edition, for the list that feed readers take in. */
export async function listFeedGroups(): Promise<FeedGroup[]> {
  const newsroom = await openNewsroom();
  const { site, editions } = newsroom;
  return [...editions.values()].map((index) => ({
    name: `${site.name} (${formatLanguage(index.language)})`,
    feeds: listFollowedIn(index, newsroom).map(({ list, name, page }) => ({
      name: list ? `${name} – ${site.name}` : site.name,
      page: absolute(page, site.address),
      rss: absolute(feedPath(page), site.address),
      language: index.language,
    })),
  }));
}

/** Describe the feeds of an edition for readers. */
export function viewFeeds(newsroom: Newsroom, index: EditionIndex): FeedsView {
  const phrases = phrasesOf(index.language);
  const groups = Map.groupBy(listFollowedIn(index, newsroom), ({ list }) => list);
  return {
    opml: OPML_PATH,
    groups: [...groups].map(([list, followed]) => ({
      name: nameGroup(list, phrases),
      feeds: followed.map(({ name, page }) => ({
        name,
        forms: [
          { name: 'RSS', href: feedPath(page) },
          { name: 'Atom', href: feedPath(page, 'atom.xml') },
          { name: 'JSON', href: feedPath(page, 'feed.json') },
        ],
      })),
    })),
  };
}

function nameGroup(list: Followed['list'], phrases: Phrases): string {
  switch (list) {
    case undefined:
      return phrases.wholePaper;
    case 'sections':
      return phrases.sections;
    case 'topics':
      return phrases.topics;
    case 'authors':
      return phrases.authors;
  }
}

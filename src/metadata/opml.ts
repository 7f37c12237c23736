import { x } from 'xastscript';
import { clean, writeXml } from './xml.ts';

/** A feed in a list of feeds. Addresses are absolute. */
export interface ListedFeed {
  name: string;
  page: string;
  rss: string;
  language: string;
}

/** A heading over feeds. */
export interface FeedGroup {
  name: string;
  feeds: ListedFeed[];
}

/** Write a list of feeds as OPML 2.0 (http://opml.org/spec2.opml). */
export function toOpml(title: string, groups: FeedGroup[]): string {
  const outlines = groups.map(({ name, feeds }) => x('outline', { text: clean(name) }, feeds.map(toOutline)));
  return writeXml(
    x('opml', { version: '2.0' }, [x('head', [x('title', clean(title))]), x('body', outlines)]),
  );
}

function toOutline({ name, page, rss, language }: ListedFeed) {
  const text = clean(name);
  return x('outline', { type: 'rss', text, title: text, xmlUrl: rss, htmlUrl: page, language });
}

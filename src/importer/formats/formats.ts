import { fromStories } from '../stories/from-stories.ts';
import { newsml } from './agency/newsml.ts';
import { newsml1 } from './agency/newsml-1.ts';
import { ninjs } from './agency/ninjs.ts';
import { nitf } from './agency/nitf.ts';
import { atom } from './feeds/atom.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rss } from './feeds/rss.ts';
import { docx } from './docx/docx.ts';
import type { SourceFormat, SourceInput } from './format.ts';
import { fromText } from './from-text.ts';
import { ghost } from './ghost/ghost.ts';
import { markdown } from './markdown/markdown.ts';
import { pageText } from '../page-text/page-text.ts';
import { savedPage } from './saved-page.ts';
import { wordpress } from './wordpress/wordpress.ts';

/** The formats that can be imported, in the order in which they are tried. Page text is last, because any text could be it. */
export const FORMATS: SourceFormat[] = [
  ...[ghost, wordpress, rss, atom, jsonFeed, ninjs, nitf, newsml, newsml1, docx, markdown].map(fromStories),
  savedPage,
  fromText(pageText),
];

/** Find the format of an input, by its content and by the name of its file. */
export function findFormat(input: SourceInput): SourceFormat | undefined {
  return FORMATS.find((format) => format.recognises(input));
}

/** Find a format by the name that people call it. */
export function findFormatByName(name: string): SourceFormat | undefined {
  return FORMATS.find((format) => format.name === name.trim().toLowerCase());
}

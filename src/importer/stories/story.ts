import type { Block, ZonelessTimes } from '../draft.ts';

/** A picture as an export names it: where it was, and what is said of it. */
export interface StoryPicture {
  /** The address or path under which the source knows it. */
  address: string;
  /** Other sizes of it, the best first. */
  alternatives?: string[] | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  rights?: string | undefined;
}

/** What a source says of an article, in its own words: names are people’s names, and times may lack a zone. */
export interface StoryFields {
  headline?: string | undefined;
  shortHeadline?: string | undefined;
  standfirst?: string | undefined;
  summary?: string | undefined;
  kind?: string | undefined;
  dateline?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  embargo?: string | undefined;
  language?: string | undefined;
  canonical?: string | undefined;
  keyPoints?: string[] | undefined;
  sources?: { publication: string; title?: string | undefined; address?: string | undefined }[] | undefined;
}

/** One article as an export, an agency or a word processor holds it, before the newsroom’s names are put in. */
export interface Story {
  /** What it is known by in its source for good, so that it is not imported twice. */
  key: string;
  fields: StoryFields;
  /** Times that name no zone. */
  zoneless?: ZonelessTimes | undefined;
  authors: string[];
  /** Candidates, the best first. */
  sections: string[];
  topics: string[];
  /** The body, as HTML that nobody trusts yet. */
  html: string;
  picture?: StoryPicture | undefined;
  /** The last part of its old address. */
  slug?: string | undefined;
  /** Earlier slugs. */
  redirects: string[];
  rights?: string | undefined;
  comments?: 'not enabled' | 'closed' | 'open' | undefined;
  /** Why it may not be published yet although nothing is missing. */
  hold?: string | undefined;
  /** What a person should look at. */
  notes: string[];
  /** The body, where the source gives it as blocks; then the HTML is empty. */
  blocks?: Block[] | undefined;
  /** What the source says that an article has no field for: urgency, usage terms. */
  others?: Record<string, string> | undefined;
  /** Pictures that came inside the source, by the address that names them. */
  enclosed?: ReadonlyMap<string, Uint8Array> | undefined;
}

/** Something in an export that is no article to import, and why. */
export interface PassedOver {
  label: string;
  reason: string;
  /** `refused`: it should have been an article. `left out`: it is something else. */
  type: 'refused' | 'left out';
}

/** What one source holds. */
export interface Stories {
  stories: Story[];
  passedOver: PassedOver[];
}

/** A story with nothing said. */
export function emptyStory(key: string): Story {
  return { key, fields: {}, authors: [], sections: [], topics: [], html: '', redirects: [], notes: [] };
}

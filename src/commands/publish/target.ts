import type { Published } from './plan.ts';

/** How long a browser may keep what it got: assets have their digest in their name, pages are asked for again. */
export type Lifetime = 'asset' | 'page';

/** A place that a site is published at. */
export interface Target {
  /** Whether the copies that were compressed for servers, and the rules for them, serve a purpose there. */
  hasServer: boolean;
  /** Read what stands there; undefined when nothing was published there yet. */
  read: () => Promise<Published | undefined>;
  /** Send files, by their paths from the folder of the site. */
  send: (site: string, paths: string[], lifetime: Lifetime) => Promise<void>;
  remove: (paths: string[]) => Promise<void>;
  /** Write down what stands there. */
  write: (published: Published) => Promise<void>;
}

/** The file at the target that says what stands there. */
export const RECORD = '.broadsheet-published.json';

/** Read a record; what somebody else has written there is none of ours. */
export function parseRecord(text: string): Published {
  const { files, gone } = JSON.parse(text) as Partial<Published>;
  if (!files || !gone) throw new Error(`The file ${RECORD} at the target is none of ours. Take it away.`);
  return { files, gone };
}

import { toKey } from '../../text-key.ts';

/** Who took a picture and for whom may each stand in an element: what one of them says already is not said twice. */
export function joinCredits(told: string[]): string {
  const [first = '', ...others] = told.filter(Boolean);
  const isShort = told.length <= MOST_CREDITS && others.every((text) => text.length <= LONGEST_JOINED);
  return others.reduce(
    (joined, text) =>
      isShort && !LICENCE.test(text) && !saysSame(joined, text) ? `${joined} / ${text}` : joined,
    first,
  );
}

/** What may be done with a picture is nobody who made it. */
const LICENCE = /^(?:CC(?:0|[\s-](?:BY|SA|NC|ND)\b)|Creative Commons|Public domain|All rights reserved)/iu;

function saysSame(a: string, b: string): boolean {
  return toKey(a).includes(toKey(b)) || toKey(b).includes(toKey(a));
}

const MOST_CREDITS = 3;
const LONGEST_JOINED = 40;

import { toKey } from '../../text-key.ts';

/** Who took a picture and for whom may each stand in an element: what one of them says already is not said twice. */
export function joinCredits(told: string[]): string {
  const [first = '', ...others] = told.filter(Boolean);
  const isShort = told.length <= MOST_CREDITS && others.every((text) => text.length <= LONGEST_JOINED);
  return others.reduce(
    (joined, text) => (isShort && !saysSame(joined, text) ? `${joined} / ${text}` : joined),
    first,
  );
}

function saysSame(a: string, b: string): boolean {
  return toKey(a).includes(toKey(b)) || toKey(b).includes(toKey(a));
}

const MOST_CREDITS = 3;
const LONGEST_JOINED = 40;

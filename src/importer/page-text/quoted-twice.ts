import type { ReadLine } from './meta.ts';

/** Tell whether a page shows a quotation twice that it pulled out of its text: `“Let it burn,” she says, “all night.”` */
export function isPulled(first: ReadLine, second: ReadLine): boolean {
  return first.text === second.text && QUOTED.test(first.text);
}

const QUOTED = /^[“”„«»"‟][^“”„«»"]+[“”„«»"](?:.*[“”„«»"])?[.!?…]?$/u;

/** A word goes on behind a small letter with a capital one, as in `Ann TideStaff Writer`, `Ann TideBob Quay`. */
const JOINT = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u;

/** So open names that have a capital inside; a single word may have one as well. */
const INSIDE_NAME = /(?:^|\s|-)(?:Mac|Van|Vander|Von|Fitz|Del|Della|Des|San|Anne?|Mary)$/u;

/** Part a name from what a page runs together with it: what its bearer is, where they are, the next name. */
export function partGlued(text: string): string {
  if (!text.includes(' ')) return text;
  return text.split(JOINT).reduce((whole, piece) => `${whole}${INSIDE_NAME.test(whole) ? '' : ', '}${piece}`);
}

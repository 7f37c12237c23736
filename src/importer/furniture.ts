import { FURNITURE, type FurnitureKind } from './lexicon.ts';

/** All phrases, the longest first: `comments are closed` before `comments`. */
const PHRASES = FURNITURE.flatMap(({ kind, phrases }) => phrases.map((phrase) => ({ kind, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length)
  .map(({ kind, phrase }) => ({
    kind,
    pattern: new RegExp(`${toPattern(phrase)}[\\s|·•,:;.…!–—-]*`, 'iuy'),
  }));

/**
 * Read a line that is made of page furniture and nothing else, in the order of its phrases; pages run them together without a space.
 *
 * Returns nothing for any other line.
 */
export function readFurniture(line: string): FurnitureKind[] | undefined {
  const kinds: FurnitureKind[] = [];
  let at = 0;
  while (at < line.length) {
    const found = PHRASES.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(line);
    });
    if (!found) return undefined;
    kinds.push(found.kind);
    at = found.pattern.lastIndex;
  }
  return kinds;
}

/** Say why furniture of this kind is no part of an article. */
export function explainFurniture(kind: FurnitureKind): string {
  return FURNITURE.find((row) => row.kind === kind)?.reason ?? '';
}

/** Any space will do, fixed ones too, and any number. */
function toPattern(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) =>
      word
        .split('#')
        .map((part) => RegExp.escape(part))
        .join('\\d[\\d,.]*'),
    )
    .join('\\s+');
}

import { readFigure, type Figure } from './figure.ts';
import type { Habits } from './habits.ts';
import type { ReadLine } from './meta.ts';

/** Some set several pictures above the text: list those right under the lead picture that have a caption and its maker as that one has. */
export function listGallery(lead: Partial<Figure>, lines: ReadLine[], habits: Habits): Figure[] {
  if (!isWhole(lead.picture)) return [];
  const last = lead.lines?.at(-1);
  const at = last ? lines.indexOf(last) + 1 : 0;
  const next = at > 0 ? readFigure(lines.slice(at, at + 4), habits) : undefined;
  return next && isWhole(next.picture) ? [next, ...listGallery(next, lines, habits)] : [];
}

function isWhole(picture: Figure['picture'] | undefined): boolean {
  return Boolean(picture?.caption && picture.credit);
}

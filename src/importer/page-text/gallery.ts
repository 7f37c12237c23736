import type { DraftPicture } from '../draft.ts';
import { readFigure, type Figure } from './figure.ts';
import type { Habits } from './habits.ts';
import { findLead } from './lead.ts';
import type { Told } from './lead-words.ts';
import { learnFromLead } from './like-lead.ts';
import type { ReadLine } from './meta.ts';
import { isSame } from './words.ts';

/** The pictures above a text, the lines that tell of them, and what the first shows of how the page sets the others. */
export interface FoundPictures {
  picture: DraftPicture | undefined;
  gallery: DraftPicture[];
  habits: Habits;
  lines: ReadLine[];
}

/** Find the lead picture above a text, and those that follow it there. */
export function findPictures(
  below: ReadLine[],
  above: ReadLine[],
  told: Told,
  habits: Habits,
): FoundPictures {
  const lead = findLead(below, above, told, habits);
  const gallery = listGallery(lead, below, habits);
  return {
    picture: lead.picture,
    gallery: gallery.map(({ picture }) => picture),
    habits: learnFromLead(habits, lead, told.headline),
    lines: [lead, ...gallery].flatMap(({ lines }) => lines),
  };
}

/**
 * Some set several pictures above the text: list those right under the lead picture that have a caption and its maker as that one has, and
 * a description where that one has. A standfirst over its agency has none.
 */
function listGallery(lead: Partial<Figure>, lines: ReadLine[], habits: Habits): Figure[] {
  if (!lead.picture || !isWhole(lead.picture)) return [];
  const last = lead.lines?.at(-1);
  const at = last ? lines.indexOf(last) + 1 : 0;
  const next = at > 0 ? readFigure(lines.slice(at, at + 4), habits) : undefined;
  return next && isAlike(next, lead.picture) ? [next, ...listGallery(next, lines, habits)] : [];
}

/** What a lead picture shows may be its caption once more: then the next has no other description, or says all twice with no maker. */
function isAlike({ picture, lines }: Figure, { alt, caption }: Figure['picture']): boolean {
  if (isWhole(picture) && (picture.alt !== undefined || alt === undefined)) return true;
  if (alt === undefined || !isSame(alt, caption ?? '')) return false;
  const isTwice = picture.caption !== undefined && lines.length === 2 && lines[0]?.text === lines[1]?.text;
  return isTwice || (isWhole(picture) && lines.length === 1 && /[:：]/u.test(picture.credit ?? ''));
}

function isWhole(picture: Figure['picture'] | undefined): boolean {
  return Boolean(picture?.caption && picture.credit);
}

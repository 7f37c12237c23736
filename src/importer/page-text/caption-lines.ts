import { readNames } from '../bylines/bylines.ts';
import { cutDateWords } from '../dates/date-words.ts';
import { saysUpdated } from '../dates/labels.ts';
import type { VisibleDate } from '../dates/visible-dates.ts';
import { PHOTO_LABELS } from '../lexicon/labels.ts';
import { weigh } from '../lines.ts';
import { partCaption } from './picture.ts';

/** So many letters before a date or an author are no label, nor the place of a desk. */
const LEAST_CAPTION = 20;

/** `Foto: Ann Tide (Saltmere, 25. 3. 2024)` */
const DATED_CREDIT = new RegExp(`^(?:${PHOTO_LABELS})\\s?[:：][^()]{3,60}\\([^()]*\\d\\)$`, 'iu');

/** Agencies date what a picture shows: the day ends the words under it, and the credit follows. */
export function isDatedCaption(text: string, date: VisibleDate, language: string | undefined): boolean {
  if (DATED_CREDIT.test(text)) return true;
  const said = cutDateWords(date.before, language);
  if (weigh(said) < LEAST_CAPTION || readNames(said, language)) return false;
  // Behind a time and a word for a change, the source is the article’s.
  if (date.time && saysUpdated(date.after, language)) return false;
  return partCaption(text)?.caption !== undefined;
}

/** Behind a sentence, the word for an author names who made the picture under which it stands. */
export function isMadeBy(text: string): boolean {
  return (
    (GIVEN_BY.test(text) && partCaption(text) !== undefined) ||
    (weigh(MADE_BY.exec(text)?.groups?.said ?? '') >= LEAST_CAPTION &&
      partCaption(text)?.caption !== undefined)
  );
}

/** In capitals, a label and who gave the picture. */
const GIVEN_BY = /^(?:PHOTOS?|IMAGES?|ILLUSTRATIONS?)\s\p{Lu}{3}/u;

const MADE_BY = /^(?<said>.{20,300}\p{Ll}{3}[.!?…”"»)])\s(?:[|/]\s)?(?:Autor|Autorka|Avtor|Автор):\s\p{Lu}/u;

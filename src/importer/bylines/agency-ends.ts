import { isAgency } from './byline-words.ts';
import { cutLetters, isSigning, partAgencies } from './signs.ts';

/** `… this morning. — Bernama`, `… am Abend. (dpa)`, `… du soir. [AFP]`, `… zvečer. /STA/` */
const ENDS = [
  /[.!?…।؟。”"»’]\s?[–—-]{1,2}\s?(?<said>[^–—()\d.!?]{2,30})$/u,
  /[.!?…।؟。”"»’]\s?[(（[](?<said>[^()（）[\]]{2,40})[)）\]]\.?$/u,
  /[.!?…”"»’]\s?\/(?<said>[^/]{2,30})\/\.?$/u,
];

/** So much of a paragraph may be its end. */
const LONGEST = 60;

/** Read the agency that signs at the end of a paragraph, behind a dash, in brackets or between strokes. */
export function readAgencyEnd(text: string, language?: string): string[] | undefined {
  const end = text.slice(-LONGEST);
  const said = ENDS.map((form) => form.exec(end)?.groups?.said?.trim()).find(Boolean);
  if (said === undefined) return undefined;
  if (isAgency(said)) return [said];
  return (
    partAgencies(said, language) ??
    (isSigning(said) && isAgency(cutLetters(said)) ? [cutLetters(said)] : undefined)
  );
}

import { isAgency } from '../../bylines/byline-words.ts';
import { cutLetters, isSigning, partAgencies } from '../../bylines/signs.ts';

/** `… this morning. — Bernama`, `… am Abend. (dpa)`, `… du soir. [AFP]` */
const ENDS = [
  /[.!?…।؟。”"»’]\s?[–—-]{1,2}\s?(?<said>[^–—()\d.!?]{2,30})$/u,
  /[.!?…।؟。”"»’]\s?[(（[](?<said>[^()（）[\]]{2,40})[)）\]]$/u,
];

/** So much of a paragraph may be its end. */
const LONGEST = 60;

/** Read the agency that signs at the end of a paragraph, behind a dash or in brackets. */
export function readAgencyEnd(text: string): string[] | undefined {
  const end = text.slice(-LONGEST);
  const said = ENDS.map((form) => form.exec(end)?.groups?.said?.trim()).find(Boolean);
  if (said === undefined) return undefined;
  if (isAgency(said)) return [said];
  return (
    partAgencies(said) ?? (isSigning(said) && isAgency(cutLetters(said)) ? [cutLetters(said)] : undefined)
  );
}

import { NAME } from './agencies.ts';
import { toCapitals } from './labels.ts';

/** Forms of credits that some houses of Europe and America use. The first group is the credit. */
export const WESTERN_CREDIT_FORMS: { pattern: RegExp; reason: string }[] = [
  {
    pattern: new RegExp(
      `[(（[]((?:${toCapitals('photo')})\\s?[:：]\\s?[^()（）©]{2,60}©\\s?[^()（）©]{2,60})[)）\\]]\\.?$`,
      'u',
    ),
    reason: 'a label, a name, the sign and a house in brackets, as Danish papers write it',
  },
  {
    pattern: new RegExp(
      `\\s[-–—]\\s(${NAME}\\s[-–—]\\s\\d{1,2}\\.\\p{L}{3}\\.?\\d{2,4}\\s?/\\s?${NAME})$`,
      'u',
    ),
    reason: 'a name, the day and a house, as Brazilian papers write it',
  },
  {
    pattern: /\s\(((?:Submitted|Supplied|Provided|Contributed|Sent in) by \p{Lu}[^()]{1,60})\)$/u,
    reason: 'who gave it, in brackets',
  },
  {
    pattern:
      /\s\(((?:(?:[Pp]hotos?|[Ii]mages?|[Vv]ideo):?\s)?[Cc]ourtesy(?:\sof|:)?\s(?:the\s)?\p{Lu}[^()]{1,80})\)\.?$/u,
    reason: 'by whose courtesy, in brackets',
  },
  {
    pattern:
      /^((?:PHOTOS?|IMAGES?|ILLUSTRATIONS?)\s(?:FOURNIES?\sPAR|ARCHIVES|TIRÉES?\sD[EU]|COURTOISIE|GRACIEUSETÉ)\s\p{Lu}[\p{Lu}\s.,’'-]{2,60})$/u,
    reason: 'who gave it, in capitals, as papers of Quebec write it',
  },
  {
    pattern: /(?<=^(?:\S{1,40}\s){3}.{0,400}\p{Ll}{3}[.!?…])(\p{Lu}{2,6})$/u,
    reason: 'a house in capitals right at the full stop',
  },
  {
    pattern: new RegExp(
      `[.!?…”"»]\\s\\((${NAME},\\s(?:(?:Special|SPECIAL) to (?:The |the )?|The )${NAME})\\)$`,
      'u',
    ),
    reason: 'a name and a house in brackets, parted by a comma, after the sentence',
  },
];

import { saysRole } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import { AGENCIES } from '../lexicon/agencies.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { isSentence } from '../lines.ts';
import { isAddress, isKeywords, isWords, partCaptionLine, sharesWords } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { Habits } from './habits.ts';
import { isPlain, isSignature, type ReadLine } from './meta.ts';
import { partUnder } from './under-pictures.ts';

/** The lead picture, where there is one, and the lines that tell of it. */
export type Lead = Partial<Figure> & { lines: ReadLine[] };

/** Right above the text, below the date, a line or two that are no sentence are the picture’s words most often. */
export function findUnmarked(lines: ReadLine[], headline: string, habits: Habits): Lead {
  const lead = findWords(lines, headline, habits);
  const last = lead.lines.at(-1);
  const source = last && lines[lines.indexOf(last) + 1];
  const credit = source && SOURCE_LABEL.test(source.text) ? partCaptionLine(source)?.credit : undefined;
  if (!source || !credit || !lead.picture || lead.picture.credit) return lead;
  // Right under a picture’s words, where something comes from is no matter of the article.
  return { picture: { ...lead.picture, credit }, lines: [...lead.lines, source] };
}

function findWords(lines: ReadLine[], headline: string, { isDescribed }: Habits): Lead {
  const start = lines.findLastIndex(isSignature) + 1;
  const left = start > 0 ? lines.slice(start).filter((line) => !isOther(line, headline)) : [];
  const [alt, caption, third] = left.filter(isWords);
  const told = alt && partUnder(alt.text);
  if (told && !caption) return { picture: told, lines: [alt] };
  if (!alt || third || alt.weight < 20 || isSentence(alt.text)) return { lines: [] };
  if (!caption) return { picture: { [isDescribed ? 'alt' : 'caption']: alt.text }, lines: [alt] };
  return caption.weight >= 25
    ? { picture: { alt: alt.text, caption: caption.text }, lines: [alt, caption] }
    : { lines: [] };
}

/** Right above the text, a few words of the headline in small letters are what the picture shows, wherever date and author stand. */
export function findKeywords(lines: ReadLine[], headline: string): Lead {
  const line = lines.findLast(isPlain);
  return line && line === lines.at(-1) && isKeywords(line.text) && sharesWords(line.text, headline)
    ? { picture: { alt: line.text }, lines: [line] }
    : { lines: [] };
}

/** Who somebody is, what follows a label, and the way to the headline are no picture’s words. */
function isOther(line: ReadLine, headline: string): boolean {
  const { text } = line;
  const [, named = ''] = TRANSLATOR.exec(text) ?? [];
  const isPost = saysRole(text) && !/(?:^|\s)\p{Ll}{4}/u.test(text);
  const isWay = text.length > headline.length && headline.length > 0 && text.endsWith(headline);
  return (
    isPost ||
    isWay ||
    isPlace(text) ||
    isAddress(line) ||
    readNames(text) !== undefined ||
    readNames(named) !== undefined
  );
}

/** A place and the agency that tells of it, with no other words: `Saltmere (Quayshire) Reuters`. */
function isPlace(text: string): boolean {
  return ENDS_IN_AGENCY.test(text) && !/(?:^|\s)\p{Ll}{4}/u.test(text);
}

const ENDS_IN_AGENCY = new RegExp(`\\s(?:${AGENCIES})$`, 'u');

/** `Translated by: Ann Tide` */
const TRANSLATOR = /(?<!\p{L})(?:by|von|door|van|av|af|par|por|per|da|przez)\s?[:：]\s?(.+)$/iu;

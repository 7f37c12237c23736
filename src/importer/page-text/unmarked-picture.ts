import { saysRole } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import { isSentence } from '../lines.ts';
import { isAddress, isWords } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { Habits } from './habits.ts';
import { isSignature, type ReadLine } from './meta.ts';
import { partUnder } from './under-pictures.ts';

/** The lead picture, where there is one, and the lines that tell of it. */
export type Lead = Partial<Figure> & { lines: ReadLine[] };

/** Right above the text, below the date, a line or two that are no sentence are the picture’s words most often. */
export function findUnmarked(lines: ReadLine[], headline: string, { isDescribed }: Habits): Lead {
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

/** Who somebody is, what follows a label, and the way to the headline are no picture’s words. */
function isOther(line: ReadLine, headline: string): boolean {
  const { text } = line;
  const [, named = ''] = TRANSLATOR.exec(text) ?? [];
  const isPost = saysRole(text) && !/(?:^|\s)\p{Ll}{4}/u.test(text);
  const isWay = text.length > headline.length && headline.length > 0 && text.endsWith(headline);
  return (
    isPost || isWay || isAddress(line) || readNames(text) !== undefined || readNames(named) !== undefined
  );
}

/** `Translated by: Ann Tide` */
const TRANSLATOR = /(?<!\p{L})(?:by|von|door|van|av|af|par|por|per|da|przez)\s?[:：]\s?(.+)$/iu;

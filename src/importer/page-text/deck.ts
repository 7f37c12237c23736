import { isByLabel, readNames } from '../bylines/bylines.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { TO_READERS } from '../lexicon/reader-words.ts';
import { isSentence } from '../lines.ts';
import { isFurniture } from './anew.ts';
import { partCaptionLine } from './figure-lines.ts';
import { isPlain, isSignature, type ReadLine } from './meta.ts';
import { DESCRIPTION, isCredit, isPictured } from './pictured.ts';
import { findMarkedPoints } from './points.ts';
import { isNew, isTold, UNDER_HEADLINE, type Told } from './standfirst.ts';
import { countWords, isSame, toLetters } from './words.ts';

/** The longest words that tell the kind of an article in front of its headline. */
const LONGEST_KIND = 40;

/** The lines under a headline: all, those that may be a standfirst, those that are neither furniture nor names, and those that name the authors. */
export interface Under {
  below: ReadLine[];
  open: ReadLine[];
  signs: ReadLine[];
  named: ReadLine[];
  language: string | undefined;
}

/** Find the standfirst right under a headline: one line, or the points that stand instead of it. */
export function findUnder({ below, open, signs, named, language }: Under, told: Told): ReadLine[] {
  const isSigned = (line: ReadLine | undefined) =>
    line !== undefined && isOverSigns(below.slice(below.indexOf(line) + 1), named, language);
  const all = dropKickers(signs, told.headline);
  const [shown, second] = all;
  // Some set the picture right under the headline, with its caption and maker.
  const isPictured = hasMaker(shown) && isSigned(second) && isClause(second, language);
  const lines = isPictured ? all.slice(1) : all;
  const [line, next] = lines;
  const isOverCaption = line !== undefined && line.weight >= UNDER_HEADLINE.least && hasMaker(next);
  const isSet = (isSigned(line) || isOverCaption) && isClause(line, language);
  const first = findDeck(lines, told, { isSigned: isSigned(line), isSet });
  const deck = first && open.includes(first) ? first : undefined;
  const points = findMarkedPoints(open);
  if (points && (!deck || points.includes(deck))) return points;
  return deck ? [deck] : [];
}

/** Tell whether the next line but for furniture says who wrote the article, or when; a label or a house may stand before that. */
function isOverSigns(under: ReadLine[], named: ReadLine[], language: string | undefined): boolean {
  const [next, afterNext] = under.filter((line) => !isFurniture(line));
  if (!next) return false;
  const isSign = (line: ReadLine | undefined) =>
    line !== undefined && (isSignature(line) || named.includes(line));
  return isSign(next) || (isByLabel(next.text, language) && isSign(afterNext));
}

/** Find the standfirst right under a headline, where it cannot be taken for what a picture shows. */
function findDeck(
  [first, second, third]: ReadLine[],
  told: Told,
  { isSigned, isSet }: { isSigned: boolean; isSet: boolean },
): ReadLine | undefined {
  if (!first || !isPlain(first) || !isNew(first, told)) return undefined;
  // What is said twice under it is what the picture shows.
  const isOverPicture = second && third && second.weight >= DESCRIPTION && isSame(second.text, third.text);
  if (first.role === 'short' && !isOverPicture && !isSet && !isTold(first, told)) return undefined;
  const { least, sentence, signed, words } = UNDER_HEADLINE;
  const isLong = first.weight >= signed && countWords(first.text) >= words;
  if (isSigned && (isSet || isLong)) return first;
  if (isLong && second && (isSignature(second) || second.text === told.headline.text)) return first;
  if (isLong && second && isAgency(second) && third && isSignature(third)) return first;
  if (first.weight < (isSentence(first.text) ? sentence : least)) return undefined;
  return second && isPictured(first, second, third) ? undefined : first;
}

/** A caption with its maker is a picture’s of itself: what stands over it or under it needs none of its words. */
function hasMaker(line: ReadLine | undefined): boolean {
  const { caption, credit } = partCaptionLine(line) ?? {};
  return caption !== undefined && credit !== undefined;
}

/** So much is said between a headline and its byline that it is of the article, whatever its words are: less with a full stop. */
const CLAUSE = { least: 34, sentence: 14, words: 4 };

/** Tell whether a line tells something, and neither speaks to its readers nor names anybody. */
function isClause(line: ReadLine | undefined, language: string | undefined): boolean {
  const { text = '', weight = 0, role } = line ?? {};
  return (
    (role === 'short' || role === 'paragraph') &&
    weight >= (isSentence(text) ? CLAUSE.sentence : CLAUSE.least) &&
    countWords(text) >= CLAUSE.words &&
    !/[?!？！]/u.test(text) &&
    !TO_READERS.test(text) &&
    ![language, undefined].some((said) => isByLabel(text.slice(0, text.indexOf(' ')), said)) &&
    !readNames(text, language)
  );
}

/** Tell whether a line is the bare name of a house, or says where all comes from: right above the date, it is who wrote the article. */
function isAgency(line: ReadLine): boolean {
  return isCredit(line) && (/^[\p{L} ]+$/u.test(line.text) || SOURCE_LABEL.test(line.text));
}

/** Where the headline alone is said once more, it tells that the line between is its standfirst. */
function dropKickers(lines: ReadLine[], headline: ReadLine): ReadLine[] {
  return lines.filter((line) => line.text === headline.text || !saysHeadline(line, headline));
}

/** Tell whether a line is the headline once more, alone or behind the kind of article: that is no standfirst. */
export function saysHeadline({ text }: ReadLine, headline: ReadLine | undefined): boolean {
  if (text === headline?.text) return true;
  if (!headline || text.length > headline.text.length + LONGEST_KIND) return false;
  const [line, said] = [toLetters(text), toLetters(headline.text)];
  return isSentence(text) ? line.endsWith(said) : line.includes(said);
}

import { readNames } from '../bylines/bylines.ts';
import { CREDIT_LABELS } from '../lexicon/labels.ts';
import { isSentence } from '../lines.ts';
import { isWords } from './figure-lines.ts';
import type { ReadLine } from './meta.ts';

/** A shorter line over a description is a section and no headline. */
const LEAST_OVER = 25;

/** So long is what somebody who cannot see a picture is told of it. */
const DESCRIPTION = { least: 10, most: 140 };

const SOURCED = new RegExp(`^[،,]?\\s?(?:${CREDIT_LABELS})\\s?[,،，:：]`, 'iu');

/**
 * Services whose pictures bear labels at maker and caption set what a picture shows above them: under the headline the line over the first
 * of these is none, and where the first is described, the others are.
 */
export function describeLabelled(lines: ReadLine[]): ReadLine[] {
  if (!lines.some(({ isLabelled }) => isLabelled)) return lines;
  let isDescribed = false;
  return lines.map((line, index): ReadLine => {
    const [over, next] = [lines[index - 1], lines[index + 1]];
    if (!next || !isLabelledLine(next) || !over || !isDescription(line)) return line;
    const isUnderText = over.role === 'paragraph' && index > SOON;
    if (isUnderText ? !isDescribed : !isOver(over)) return line;
    isDescribed = true;
    return { ...line, role: 'caption', told: { alt: line.text } };
  });
}

/** A paragraph further down is of the text. */
const SOON = 8;

function isLabelledLine({ isLabelled, role, text }: ReadLine): boolean {
  return isLabelled === true || (role === 'caption' && SOURCED.test(text));
}

function isOver(over: ReadLine): boolean {
  return (over.role === 'short' || over.role === 'paragraph') && over.weight >= LEAST_OVER;
}

function isDescription(line: ReadLine): boolean {
  const { role, text, weight } = line;
  const isLong = weight >= DESCRIPTION.least && weight <= DESCRIPTION.most;
  return role === 'short' && isLong && isWords(line) && !isSentence(text) && !readNames(text);
}

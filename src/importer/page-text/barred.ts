import { AGENCIES, NAME } from '../lexicon/agencies.ts';
import { isSentence } from '../lines.ts';
import { isWords, sharesWords } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { ReadLine } from './meta.ts';

/** What a picture shows, a bar, and who made it: so German broadcasters describe their pictures. */
const BARRED = new RegExp(
  `^(?<said>[^|]{12,300}?)\\s\\|\\s(?<credit>(?:${AGENCIES})(?:\\s?[/,]\\s?${NAME})?|${NAME}(?:\\s?/\\s?${NAME})?)$`,
  'u',
);

/** The same with an agency: above a headline, a house behind a bar ends a title. */
const BY_AGENCY = new RegExp(`\\s\\|\\s(?:${AGENCIES})(?!\\p{L})`, 'u');

/** A longer sentence is a paragraph. */
const LONGEST_CAPTION = 200;

/** The headline of another article opens with its day. */
const DATED = /^\d{1,2}\.\d{1,2}\.\d{2}/u;

/** Read a description that ends with its maker behind a bar, and the sentence under it that says more of the same. */
export function readBarred([first, second]: ReadLine[]): Figure | undefined {
  const { said, credit } = BARRED.exec(first?.text ?? '')?.groups ?? {};
  if (!first || !second || !said || !credit || !isWords(second)) return undefined;
  const isCaption =
    second.weight <= LONGEST_CAPTION &&
    !DATED.test(second.text) &&
    isSentence(second.text) &&
    sharesWords(said, second.text);
  return isCaption
    ? { picture: { alt: first.text, caption: second.text, credit }, lines: [first, second] }
    : undefined;
}

/** Take such a line that stands above a headline for a description: captions stand under it. */
export function describeBarred(figure: Figure): Figure {
  const [line, other] = figure.lines;
  const { credit } = BARRED.exec(line?.text ?? '')?.groups ?? {};
  return line && !other && credit && BY_AGENCY.test(line.text)
    ? { picture: { alt: line.text, credit }, lines: [line] }
    : figure;
}

import { readNames } from '../bylines/bylines.ts';
import { isSentence } from '../lines.ts';
import { isKeywords, isWords } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import { isPlain, isSignature, type ReadLine } from './meta.ts';

/** A shorter line above a caption is a button or a section. */
const LEAST_DESCRIPTION = 15;

/** A longer sentence above a caption is no description. */
const LONGEST_DESCRIPTION = 140;

/** What is known before the picture is looked for. */
export interface Told {
  headline: string;
  /** True where the standfirst is found already. */
  isIntroduced: boolean;
  authors?: string[] | undefined;
}

/** The headline stands twice right over a credit: the first time it is what the picture shows. */
export function addTwice(figure: Figure, below: ReadLine[], above: ReadLine[], headline: string): Figure {
  const { alt, caption } = figure.picture;
  const isTwice = figure.lines[0] === below[0] && above.at(-1)?.text === headline;
  return isTwice && !alt && !caption ? { ...figure, picture: { ...figure.picture, alt: headline } } : figure;
}

/** Over a line with its credit, the headline once more is what the picture shows, and so is a line right under byline or date. */
export function addDescription(figure: Figure, lines: ReadLine[], { headline, isIntroduced }: Told): Figure {
  const { alt, caption, credit } = figure.picture;
  const [first] = figure.lines;
  const over = first ? lines.slice(0, lines.indexOf(first)) : [];
  const before = over.at(-1);
  const said = caption ?? alt;
  const isDescribed = alt !== undefined && figure.lines.at(-1)?.text === alt;
  if (!credit || !said || (caption && alt) || isDescribed) return figure;
  if (said === headline) {
    const isTwice = over.some(({ text }) => text === headline);
    return { ...figure, picture: { alt: headline, ...(isTwice ? { caption: headline } : {}), credit } };
  }
  if (!before || first?.isAnew || !isWords(before)) return figure;
  const isShown = isIntroduced && isBeforeSign(before, lines[lines.indexOf(first ?? before) + 1]);
  if (before.text !== headline && !isShown && !isDescription(before, over.at(-2))) return figure;
  return { picture: { alt: before.text, caption: said, credit }, lines: [before, ...figure.lines] };
}

/** Between the standfirst and the byline, a sentence over a caption and its credit is what the picture shows. */
function isBeforeSign({ role, weight }: ReadLine, after: ReadLine | undefined): boolean {
  return role === 'paragraph' && weight <= LONGEST_DESCRIPTION && after !== undefined && isSignature(after);
}

/** What somebody says of an article in two sentences, nobody says of a picture. */
const TWO_SENTENCES = /\p{Ll}[.!?]\s+[\p{Lu}„“"«]/u;

function isDescription(line: ReadLine, before: ReadLine | undefined): boolean {
  if (isKeywords(line.text)) return true;
  if (!before || !isSignature(before)) return false;
  return (
    line.weight >= LEAST_DESCRIPTION &&
    line.weight <= LONGEST_DESCRIPTION &&
    !(isSentence(line.text) && line.weight > 90) &&
    !(line.role === 'paragraph' && TWO_SENTENCES.test(line.text)) &&
    !readNames(line.text)
  );
}

/** Above the headline no standfirst stands: a sentence over a caption and its credit is what the picture shows. */
export function addSentence(figure: Figure, before: ReadLine | undefined): Figure {
  const { alt, caption = alt, credit } = figure.picture;
  if (!credit || !caption || caption !== (alt ?? caption) || before?.role !== 'paragraph') return figure;
  if (before.weight > LONGEST_DESCRIPTION) return figure;
  return { picture: { alt: before.text, caption, credit }, lines: [before, ...figure.lines] };
}

/** Above the headline, a sentence right under a credit is what it belongs to. */
export function addCaption(figure: Figure, under: ReadLine | undefined): Figure {
  const isCaption = under && isPlain(under) && isSentence(under.text) && under.weight <= LONGEST_DESCRIPTION;
  if (!isCaption || figure.picture.caption || !figure.picture.credit) return figure;
  return { picture: { ...figure.picture, caption: under.text }, lines: [...figure.lines, under] };
}

import { isOfWriter } from '../bylines/bios.ts';
import { isFileName } from '../html/figures/file-names.ts';
import { STANDFIRST_LABEL } from '../lexicon/labels.ts';
import { isSentence, weigh } from '../lines.ts';
import { partCaptionLine, sharesWords } from './figure-lines.ts';
import { isPlain, type ReadLine } from './meta.ts';
import { isPointsHeading } from './points.ts';
import { toLetters } from './words.ts';

/** Beside the names of authors no more says what they are. */
const LONGEST_ROLE = 24;

/** A shorter line may stand in a caption by chance. */
const LEAST_SAID = 25;

/** So many lines of a text may be points over it. */
const SOON = 8;

/** Such points are no longer, and a shorter line is a button. */
const POINT = { least: 25, most: 130 };

/** List the lines under a headline that could be its standfirst by their length, and are something else by what stands beside them. */
export function listUnfit(
  below: ReadLine[],
  story: ReadLine[],
  authors: string[] | undefined,
): Set<ReadLine> {
  const points = listTold([...below, ...story.slice(0, SOON)]);
  return new Set(
    below
      .filter(
        (line, index) =>
          ADDRESS.test(line.text) ||
          isOfOther(line, below.slice(0, index)) ||
          isShown(below.slice(index)) ||
          isUnderFileName(below[index - 1]) ||
          isOfWriter(line.text, authors ?? []) ||
          isOfAuthors(line, authors ?? []),
      )
      .concat(points, listUnderMakers([...below, ...story.slice(0, 1)])),
  );
}

/** List the points under a heading of their own, with it; one alone there is the standfirst. */
function listTold(lines: ReadLine[]): ReadLine[] {
  const heading = lines.findIndex((line) => isPointsHeading(line) || STANDFIRST_LABEL.test(line.text));
  const under = heading < 0 ? [] : lines.slice(heading + 1);
  const end = under.findIndex(
    (line) =>
      !isPlain(line) ||
      line.weight < POINT.least ||
      line.weight > POINT.most ||
      isSentence(line.text) !== isSentence(under[0]?.text ?? ''),
  );
  return end > 1 ? lines.slice(heading, heading + 1 + end) : [];
}

/** Nobody reads out an address. */
const ADDRESS = /https?:\/\/\S/iu;

/** Under “Read more” stand the headlines of others, with their dates. */
function isOfOther({ role }: ReadLine, before: ReadLine[]): boolean {
  const last = before.findLast((line) => line.role !== 'short' && line.role !== 'date');
  return role === 'short' && (last?.kinds.includes('recommended') ?? false);
}

/** The caption under a line says all of it, or more of it behind a button for the picture. */
function isShown([line, next, afterNext]: ReadLine[]): boolean {
  if (!line || !next) return false;
  const isButton = next.kinds.includes('picture');
  const caption = partCaptionLine(isButton ? afterNext : next)?.caption;
  if (caption === undefined || line.weight < LEAST_SAID) return false;
  return isButton ? sharesWords(line.text, caption) : toLetters(caption).endsWith(toLetters(line.text));
}

/** The name of a file stands instead of what its picture shows: the line under it is the caption. */
function isUnderFileName(before: ReadLine | undefined): boolean {
  return before !== undefined && isFileName(before.text);
}

/** Who made the picture may stand between the name of its file and its caption. */
function listUnderMakers(lines: ReadLine[]): ReadLine[] {
  return lines.filter((_line, index) => {
    const [over, maker] = index < 2 ? [] : lines.slice(index - 2, index);
    if (!maker || !isUnderFileName(over)) return false;
    return maker.role === 'caption' ? !partCaptionLine(maker)?.caption : MAKER.test(maker.text);
  });
}

/** `SALTPOST.COM/Ann Tide` */
const MAKER = /^\p{Lu}[\p{L}. ]{1,30}\s?\/\s?\p{Lu}[\p{L}.’' -]{2,40}$/u;

/** The names of the authors once more, and what each of them is. */
function isOfAuthors({ text }: ReadLine, authors: string[]): boolean {
  const rest = authors.reduce((left, name) => left.replace(name, ''), text);
  return rest !== text && weigh(rest.trim()) <= LONGEST_ROLE;
}

import { isFileName } from '../html/figures/file-names.ts';
import { isSentence } from '../lines.ts';
import { readFigure, type Figure } from './figure.ts';
import { isOneBlock, type Habits } from './habits.ts';
import { isSignature, type ReadLine } from './meta.ts';
import { isSame } from './words.ts';

/** So many lines may tell of a picture, with the buttons that work it. */
const NEAR = 6;

/** So many lines below, a date or a byline tells that a headline stands above. */
const SIGNED = 12;

/** Who copies from the picture down leaves the headline out: the lines of that picture become one, and none of them can be a headline. */
export function readTopPicture(lines: ReadLine[], habits: Habits): ReadLine[] {
  const near = lines.slice(0, NEAR).filter((line) => !isControl(line));
  const [first] = near;
  // The name of a file stands there instead of a description.
  const isDescribed = habits.isDescribed && first === lines[0];
  const figure = readFigure(near.slice(0, 4), { ...habits, isDescribed });
  if (!first || !figure || figure.lines[0] !== first) return lines;
  const isUnsigned = !lines.slice(0, SIGNED).some(isSignature);
  if (!isTop(figure, habits) && !(isUnsigned && isThree(figure))) return lines;
  const last = lines.indexOf(figure.lines.at(-1) ?? first);
  return [{ ...first, role: 'caption', told: figure.picture }, ...lines.slice(last + 1)];
}

function isControl({ role, kinds, text }: ReadLine): boolean {
  return (role === 'furniture' && kinds.includes('picture')) || isFileName(text);
}

/** Above a text that nobody signs, a description, a caption and its credit are no headline. */
function isThree({ picture: { alt, caption, credit }, lines }: Figure): boolean {
  return lines.length > 2 && Boolean(alt && caption && credit);
}

/** A headline is no sentence, stands in a block of its own, and is not said again right under it. */
function isTop({ picture, lines: [first, second, third] }: Figure, habits: Habits): boolean {
  if (!first || !second) return false;
  if (first.told?.alt || (third && isSame(first.text, second.text))) return true;
  if (!picture.credit) return false;
  const isWhole = second.role === 'caption' && picture.caption !== undefined;
  return (
    isSame(first.text, second.text) ||
    isSentence(first.text) ||
    (isWhole && isOneBlock(first, second, habits))
  );
}

import { partCaptionLine, sharesWords } from './figure-lines.ts';
import { isPlain, type ReadLine } from './meta.ts';
import { isSeen } from './seen.ts';

/** A longer line over a button is a paragraph. */
const LONGEST_DESCRIPTION = 160;

/** A button that shows a picture larger stands between its description and its caption. */
export function readOverControls(lines: ReadLine[]): ReadLine[] {
  return lines.map((line, index): ReadLine => {
    const [control, caption] = lines.slice(index + 1, index + 3);
    if (!isPlain(line) || line.weight > LONGEST_DESCRIPTION || !control || !caption) return line;
    const isControl = control.kinds.length > 0 && control.kinds.every((kind) => kind === 'picture');
    const { caption: said, credit } = partCaptionLine(caption) ?? {};
    if (!isControl || /\d/u.test(control.text) || !said || !credit) return line;
    const isDescription = isSeen(line) || (sharesWords(line.text, said) && line.weight <= caption.weight);
    return isDescription ? { ...line, role: 'caption', told: { alt: line.text } } : line;
  });
}

import { isFileName } from '../html/figures/file-names.ts';
import { isButton, isButtonRow, isGalleryCount, partCaptionLine } from './figure-lines.ts';
import { isPlain, type ReadLine } from './meta.ts';

/** What stands under buttons belongs to nothing above them; those that work a picture stand in its midst. */
export function openAnew(lines: ReadLine[]): ReadLine[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const isAnew =
      before?.opens && isFurniture(before) && !(isBesidePicture(before) && !isTold(lines[index - 2]));
    return isAnew ? { ...line, opens: true, isAnew } : line;
  });
}

/** Under a caption and its credit, a count of pictures leads to the next one. */
function isTold(line: ReadLine | undefined): boolean {
  const { caption, credit } = partCaptionLine(line) ?? {};
  return caption !== undefined && credit !== undefined;
}

function isBesidePicture({ kinds, text }: ReadLine): boolean {
  return (
    kinds.includes('picture') || isFileName(text) || isGalleryCount(text) || /^\d+\s?\/\s?\d+$/.test(text)
  );
}

/** Tell whether a line is made of buttons and nothing else. */
export function isFurniture(line: ReadLine): boolean {
  return line.role === 'furniture' || (isPlain(line) && isButton(line));
}

/** Tell whether a line is a row of buttons that share an article, run together: `FacebookTwitterKeep it`. */
export function isShareRow(line: ReadLine): boolean {
  return line.role === 'short' && NETWORK.test(line.text) && isButtonRow(line.text);
}

const NETWORK =
  /facebook|twitter|whats[ -]?app|telegram|linkedin|pinterest|viber|messenger|vkontakte|вконтакте/i;

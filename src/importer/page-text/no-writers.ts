import { isGluedMaker, isMakersWork } from '../bylines/makers.ts';
import type { ReadLine } from './meta.ts';

/** Tell whether a line under who wrote an article names who took its pictures or edited it. */
export function isNoWriter(
  { text }: ReadLine,
  next: ReadLine | undefined,
  language: string | undefined,
): boolean {
  return (
    isGluedMaker(text) ||
    (next !== undefined && isMakersWork(next.text)) ||
    ((language === 'id' || language === 'ms') && isEditors(text, next))
  );
}

/** `Ani LautEditor`, `Ani Laut` over `Editor`: Indonesian papers tell who edited an article under who wrote it. */
function isEditors(text: string, next: ReadLine | undefined): boolean {
  return (
    /\p{L}\P{L}*(?:Editor|Penyunting)\)?$/u.test(text) || /^(?:Editor|Penyunting)$/u.test(next?.text ?? '')
  );
}

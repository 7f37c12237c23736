import { isGluedMaker, isMakersWork } from '../bylines/makers.ts';
import type { ReadLine } from './meta.ts';

/** Tell whether a line under who wrote an article names who took its pictures or edited it, or is the name of its site. */
export function isNoWriter(
  { text }: ReadLine,
  next: ReadLine | undefined,
  language: string | undefined,
): boolean {
  return (
    isGluedMaker(text) ||
    isSiteName(text) ||
    (next !== undefined && isMakersWork(next.text)) ||
    ((language === 'id' || language === 'ms') && isEditors(text, next))
  );
}

/** Under its newsroom a site of Bengal has its name: `লবণ টোয়েন্টিফোর ডটকম`. */
const SITE = /\s(?:ডটকম|ডট কম|ডটনেট|ডট নেট)$/u;

/** Tell whether a line is the name of a site, as those of Bengal say it. */
export function isSiteName(text: string): boolean {
  return SITE.test(text);
}

/** `Ani LautEditor`, `Ani Laut` over `Editor`: Indonesian papers tell who edited an article under who wrote it. */
function isEditors(text: string, next: ReadLine | undefined): boolean {
  return (
    /\p{L}\P{L}*(?:Editor|Penyunting)\)?$/u.test(text) || /^(?:Editor|Penyunting)$/u.test(next?.text ?? '')
  );
}

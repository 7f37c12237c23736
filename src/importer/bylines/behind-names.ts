import { isCased } from './name-shapes.ts';

/**
 * Tell whether a part of a line stands behind all of its names: behind the word between the last two, a comma leads to their paper, as in
 * `Ann Tide and Bob Quay, Saltmere Lantern`.
 *
 * @param parts The parts, and between them their signs; a word between two names is told as the sign `\0`.
 */
export function isBehindAll(parts: string[], index: number): boolean {
  if (parts[index - 1]?.trim() !== ',' || !isCased(parts[0] ?? '')) return false;
  const signs = parts.map((part, at) => (at % 2 ? part : ''));
  const last = signs.lastIndexOf('\u0000');
  return last > 0 && last < index - 1;
}

/** Who looked it through stands behind who wrote it: `Анна Море / редактор Б. П.` */
const EDITS =
  /^(?:редактор(?:ка)?|рэдактар(?:ка)?|уредник|уредница|redaktor(?:ka)?|redakteur(?:in)?|redaktør|redaktör|editora?|editing|edición|edição|edited by|urednik|urednica|szerkesztő|editör)\s\p{Lu}/u;

/** Tell whether a part of a line names who looked the article through. */
export function opensEditor(part: string): boolean {
  return EDITS.test(part);
}

/** Languages whose papers set family names in capitals. */
const SHOUTING: ReadonlySet<string> = new Set(['fr', 'tr', 'hu']);

const PLACE = /(?<=^\p{Lu}\p{Ll}\S*\s(?:\S+\s)?\p{Lu}\p{Ll}\S*)\s\p{Lu}{4,}(?:[\s-]\p{Lu}{2,})?$/u;

/** Cut a place in capitals behind a name, where the first name has none: `Anna Marea e Bruno Molo SALINE`. */
export function cutPlace(name: string, first: string | undefined, language: string): string {
  const isBare = first !== undefined && !areCapitals(first) && !SHOUTING.has(language);
  return isBare ? name.replace(PLACE, '') : name;
}

/** Tell whether a word of a name is set in capitals. */
export function areCapitals(name: string): boolean {
  return /(?<!\p{L})\p{Lu}{3,}/u.test(name);
}

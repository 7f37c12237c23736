import { toKey } from '../../text-key.ts';

/** The key of a name: a title before it makes no other. */
export function toNameKey(name: string): string {
  return toKey(name.replace(/^(?:(?:Dr|Prof|Mag|Ing|Lic|Ir)\.?(?:\s|$))+/u, ''));
}

const SPACELESS =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Tell whether a name is one in full: it has two words, or the signs of a script that sets no space. */
export function isFull(name: string): boolean {
  return name.includes(' ') || (SPACELESS.test(name) && name.length > 1);
}

/** Tell whether one of two names is the other, or has it inside. */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [` ${toKey(a)} `, ` ${toKey(b)} `];
  return left.includes(right) || right.includes(left);
}

/** Drop names that are there already, whatever their capitals and signs. */
export function dropDoubles(names: string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => toKey(other) === toKey(name)) === index);
}

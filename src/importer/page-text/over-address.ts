import { readNames } from '../bylines/bylines.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';

const ADDRESS = /^(?<local>[^\s@]{3,40})@\S+\.\p{L}{2,}$/u;

/** A shorter word may be in any address. */
const LEAST = 3;

/** Find the name over an address that holds the family name: `Ann Tide` over `atide@tidings.example`. */
export function findOverAddress(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  for (const [index, { text }] of lines.entries()) {
    const local = text.includes('@') ? ADDRESS.exec(text)?.groups?.local : undefined;
    const above = lines[index - 1];
    if (local === undefined || above?.role !== 'short') continue;
    const [name = '', ...more] = readNames(above.text, language) ?? [];
    const family = fold(name.split(' ').at(-1) ?? '');
    if (more.length === 0 && name.includes(' ') && family.length >= LEAST && fold(local).includes(family))
      return { authors: [name], lines: [above] };
  }
  return undefined;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

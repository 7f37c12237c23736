import { isUtf8 } from 'node:buffer';
import { Refusal } from '../refusal.ts';
import type { SourceInput } from '../formats/format.ts';

const parsed = new WeakMap<Uint8Array, unknown>();

/**
 * Read a file as JSON; read once, however many formats look at it.
 *
 * @throws {Refusal} when it is no JSON.
 */
export function readJson({ bytes, name }: SourceInput): unknown {
  if (!parsed.has(bytes)) parsed.set(bytes, parse(bytes, name));
  return parsed.get(bytes);
}

/** Tell whether a file begins as an object of JSON does, or a list of them. */
export function looksLikeJson({ bytes }: SourceInput): boolean {
  return /^\uFEFF?\s*(?:\[\s*)?\{\s*["}]/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
}

/** Read a file as JSON, or find nothing where it is none. */
export function tryJson(input: SourceInput): unknown {
  try {
    return looksLikeJson(input) ? readJson(input) : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function parse(bytes: Uint8Array, name: string): unknown {
  if (!isUtf8(bytes)) throw new Refusal(`${name} is not UTF-8. Save it again as UTF-8.`);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(`${name} is nested too deep to be read.`);
    const reason = (error as Error).message.replace(/,? "[\s\S]*/, '');
    throw new Refusal(`${name} is no sound JSON (${reason}). It may have broken off: export it again.`);
  }
}

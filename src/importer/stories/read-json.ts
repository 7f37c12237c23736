import { isUtf8 } from 'node:buffer';
import { Refusal } from '../refusal.ts';
import type { Source } from './story-format.ts';

const parsed = new WeakMap<Buffer, unknown>();

/**
 * Read a file as JSON; read once, however many formats look at it.
 *
 * @throws {Refusal} when it is no JSON.
 */
export function readJson({ bytes, path }: Source): unknown {
  if (!parsed.has(bytes)) parsed.set(bytes, parse(bytes, path));
  return parsed.get(bytes);
}

/** Tell whether a file begins as JSON does. */
export function looksLikeJson({ bytes }: Source): boolean {
  return /^\uFEFF?\s*[[{]\s*["{}[\]]/.test(bytes.subarray(0, 1000).toString('utf8'));
}

/** Read a file as JSON, or find nothing where it is none. */
export function tryJson(source: Source): unknown {
  try {
    return looksLikeJson(source) ? readJson(source) : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function parse(bytes: Buffer, path: string): unknown {
  if (!isUtf8(bytes)) throw new Refusal(`${path} is not UTF-8. Save it again as UTF-8.`);
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(`${path} is nested too deep to be read.`);
    const reason = (error as Error).message.replace(/,? "[\s\S]*/, '');
    throw new Refusal(`${path} is no sound JSON (${reason}). It may have broken off: export it again.`);
  }
}

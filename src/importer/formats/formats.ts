import type { SourceFormat } from './format.ts';
import { pageText } from './page-text.ts';

/** The formats that can be imported, in the order in which they are tried. Page text is last, because any text could be it. */
export const FORMATS: SourceFormat[] = [pageText];

/** Find the format of a text, by itself and by the name of its file. */
export function findFormat(text: string, name: string): SourceFormat | undefined {
  return FORMATS.find((format) => format.recognises(text, name));
}

import type { SourceFormat, SourceInput } from './format.ts';
import { fromText } from './from-text.ts';
import { pageText } from './page-text.ts';
import { savedPage } from './saved-page.ts';

/** The formats that can be imported, in the order in which they are tried. Page text is last, because any text could be it. */
export const FORMATS: SourceFormat[] = [savedPage, fromText(pageText)];

/** Find the format of an input, by its content and by the name of its file. */
export function findFormat(input: SourceInput): SourceFormat | undefined {
  return FORMATS.find((format) => format.recognises(input));
}

/** Find a format by the name that people call it. */
export function findFormatByName(name: string): SourceFormat | undefined {
  return FORMATS.find((format) => format.name === name.trim().toLowerCase());
}

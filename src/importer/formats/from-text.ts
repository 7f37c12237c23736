import { decodeText, MOST_BYTES } from '../read-input.ts';
import { Refusal } from '../refusal.ts';
import type { SourceFormat, SourceInput, TextFormat } from './format.ts';

/** As much of a file as shows its form. */
const START = 4096;

/** Make a format of bytes of a format of text: it takes UTF-8 and nothing else, and says what is wrong with a file that is not. */
export function fromText({ name, recognises, read }: TextFormat): SourceFormat {
  return {
    name,
    recognises: (input) => recognises(startOf(input), input.name),
    read: (input) => [read(toText(input))],
  };
}

/** The first characters of an input, in an encoding that no byte can break. */
export function startOf({ bytes }: SourceInput): string {
  return new TextDecoder().decode(bytes.subarray(0, START));
}

function toText({ bytes, name }: SourceInput): string {
  const shown = name === '-' ? 'Standard input' : name;
  if (bytes.length > MOST_BYTES)
    throw new Refusal(`${shown} is longer than 5 MB. Give the text of one article.`);
  return decodeText(bytes, shown);
}

import { readPlacedAbove, readPlacedLast } from '../../bylines/placed.ts';
import { readLead } from '../../bylines/story-ends.ts';
import { readUncased } from '../../bylines/uncased.ts';
import { weigh } from '../../lines.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** A line that is shorter is no paragraph of the text. */
const PARAGRAPH = 80;

/**
 * Read who reports in the brackets before the first words of a text, as Chinese agencies and Korean papers print it, or behind the place in
 * a line above it, as Arabic papers do.
 */
export function readOpeningLine(around: PageLine[], language: string | undefined): string[] {
  const below = around.filter(({ isAbove }) => !isAbove);
  const paragraphs = below.filter(({ text }) => weigh(text) >= PARAGRAPH).slice(0, MOST_ABOVE);
  const lead = paragraphs.map(({ text }) => readLead(text)).find((names) => names !== undefined);
  const placed = below.map(({ text }) => readPlacedAbove(text)).find((names) => names !== undefined);
  return lead ?? placed ?? readAboveText(below, language) ?? [];
}

/** The words of a picture may be as long as a paragraph. */
const MOST_ABOVE = 2;

/** The line right above one of the first paragraphs, in Arabic letters: there a place, a colon or a comma tells that a name is one. */
function readAboveText(below: PageLine[], language: string | undefined): string[] | undefined {
  const above = below.filter(
    ({ text }, index) =>
      text.length <= LONGEST_NAME && ARABIC.test(text) && weigh(below[index + 1]?.text ?? '') >= PARAGRAPH,
  );
  return above
    .slice(0, MOST_ABOVE)
    .map(({ text }) => readPlacedLast(text) ?? readPersian(text, language))
    .find((names) => names !== undefined);
}

const ARABIC = /^\p{sc=Arab}/u;

const LONGEST_NAME = 50;

/** `نگین دریایی:`, `نگین دریایی، مرسی`: a name of two words, or more before a colon, and the place. */
const PERSIAN =
  /^(?:(?<alone>\p{sc=Arab}[\p{sc=Arab}\u200C]*(?:\s\p{sc=Arab}[\p{sc=Arab}\u200C]*){1,2})\s?:|(?<placed>\p{sc=Arab}{2,}\s\p{sc=Arab}{2,})\s?،\s?\p{sc=Arab}{2,10})$/u;

function readPersian(text: string, language: string | undefined): string[] | undefined {
  const { alone, placed } = PERSIANS.has(language) ? (PERSIAN.exec(text)?.groups ?? {}) : {};
  const name = alone ?? placed;
  return name === undefined ? undefined : readUncased(name, language);
}

/** Languages whose papers open a text so. */
const PERSIANS: ReadonlySet<string | undefined> = new Set(['fa', 'ps', 'ur', 'ckb']);

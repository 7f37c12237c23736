import type { Block } from '../../draft.ts';
import type { Decided } from './claims.ts';
import { CUT, isFromOpening, isSlogan, listDescriptions } from './descriptions.ts';
import type { Witnesses } from './witnesses.ts';

/** The longest summary that the schema takes. */
const LONGEST = 300;

/**
 * Find what a page says of its article to search engines alone: readers never saw it, so it is no standfirst. One that only says what the
 * headline or the first paragraphs do, or what the site is, says nothing.
 */
export function findSummary(
  witnesses: Witnesses,
  headline: string,
  blocks: Block[],
): Decided<string> | undefined {
  const told = listDescriptions(witnesses, headline).find(
    ({ witness, value }) =>
      witness !== 'microdata' &&
      value.length <= LONGEST &&
      !CUT.test(value) &&
      !isFromOpening(value, blocks) &&
      !isSlogan(value, headline, blocks),
  );
  return told && { value: told.value, evidence: { certainty: 'stated', witness: told.witness } };
}

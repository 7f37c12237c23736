import type { ArticleDraft, Evidence, Note } from './draft.ts';
import { shorten } from './shorten.ts';

/** Say what the other witnesses say of a field on which they disagree, in one line; nothing of a field on which they agree. */
export function explainDispute(evidence: Evidence | undefined): string | undefined {
  if (evidence?.certainty !== 'review') return undefined;
  const others = evidence.others ?? [];
  const said = others.map(({ witness, value }) => `${witness} says “${shorten(value.replace(/\s+/g, ' '))}”`);
  return ['not all say the same', ...said].join('; ');
}

/** Tell an editor of every field on which the witnesses of a source disagree. */
export function noteDisputes({ evidence = {} }: ArticleDraft): Note[] {
  return Object.entries(evidence).flatMap(([field, one]) => {
    const dispute = explainDispute(one);
    return dispute === undefined ? [] : [{ type: 'check', message: `${field}: ${dispute}.` }];
  });
}

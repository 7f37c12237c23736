import type { Evidence } from '../../draft.ts';
import { toKey } from '../../text-key.ts';

/** What one witness says of a field. */
export interface Claim<Value = string> {
  witness: string;
  value: Value;
}

/** A field with how surely it is known. */
export interface Decided<Value> {
  value: Value;
  evidence: Evidence;
}

/**
 * Decide between witnesses, who are given in the order in which they are believed. Two that say the same are surer than the first; where
 * all differ, the first is taken and marked for review.
 */
export function decide(
  claims: Claim[],
  isSame: (a: string, b: string) => boolean = isLike,
): Decided<string> | undefined {
  const [first] = claims;
  if (!first) return undefined;
  const backed = claims.map((claim) => ({
    claim,
    backers: claims.filter(({ value }) => isSame(claim.value, value)),
  }));
  const agreed = backed.find(({ backers }) => new Set(backers.map(({ witness }) => witness)).size > 1);
  const chosen = agreed?.claim ?? first;
  const others = claims.filter(({ value }) => !isSame(chosen.value, value));
  const witness = [...new Set((agreed?.backers ?? [first]).map((claim) => claim.witness))].join(', ');
  const isRead = chosen.witness === PAGE;
  const certainty = agreed ? 'agreed' : others.length > 0 ? 'review' : isRead ? 'read' : 'stated';
  return {
    value: chosen.value,
    evidence: { certainty, witness, others: others.length > 0 ? others : undefined },
  };
}

/** How the visible page is called as a witness. */
export const PAGE = 'page';

/** Tell whether two texts say the same: most words of the shorter one are in the other. */
export function isLike(a: string, b: string): boolean {
  const [left, right] = [toKey(a).split(' '), toKey(b).split(' ')];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const owned = new Set(long);
  return (
    short.filter((word) => owned.has(word)).length >= (short.length * 2) / 3 &&
    short.length >= long.length * 0.4
  );
}

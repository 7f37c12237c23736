import { STANDFIRST_OPENING } from '../../lexicon/labels.ts';
import { toKey } from '../../text-key.ts';
import type { Claim } from './claims.ts';
import { CUT } from './descriptions.ts';

/**
 * The description shows what the page sets beside a standfirst in the same line: a kicker before it, a button after it. Where the line ends
 * as a sentence does, a shorter description is one that was cut.
 */
export function dropLabel(line: string, told: Claim[]): string {
  const value = dropTitle(line.replace(HOUSE, ''), told);
  const key = toKey(value);
  const kicker = told.map((other) => findKicker(value, other.value)).find(Boolean);
  if (kicker) return value.slice(kicker.length).replace(/^[\s:|–—-]+/u, '');
  const isWhole = /[.!?…。！？]["”»’)]*$/u.test(value);
  const isWithin = ({ value: other }: Claim) => {
    const said = toKey(other);
    const isBeside =
      key.endsWith(` ${said}`) ||
      isGlued(value, other) ||
      (!isWhole && key.startsWith(`${said} `) && !goesOn(value, other));
    return isBeside && key.length - said.length <= LONGEST_LABEL && !CUT.test(other);
  };
  return told.find(isWithin)?.value ?? value;
}

/** A sign parts in the description what stands in capitals before a standfirst: `HARBOUR - The light is on`. */
const KICKER = /^(?<kicker>\p{Lu}[\p{Lu}\s’'-]{2,24}?)\s?[-–—:|]\s.{20}/u;

function findKicker(value: string, said: string): string | undefined {
  const kicker = KICKER.exec(said)?.groups?.kicker;
  return kicker && value.startsWith(kicker) && toKey(value) === toKey(said) ? kicker : undefined;
}

/** The place may stand right before the first word: `Salt BayThe light is on`. */
function isGlued(value: string, said: string): boolean {
  return value.endsWith(said) && /^\p{Lu}/u.test(said) && /\p{Ll}$/u.test(value.slice(0, -said.length));
}

/** A small letter or a comma behind the words of the description begins no button, but the rest of the sentence. */
function goesOn(value: string, said: string): boolean {
  return value.startsWith(said) && /^(?:[\s,;:–—-]*\p{Ll}|[,;،]\s)/u.test(value.slice(said.length));
}

const LONGEST_LABEL = 24;

/** Papers of Vietnam set their name in brackets before their standfirst, and agencies theirs: `(Muối Mới) - Ngọn đèn còn sáng`. */
const HOUSE = /^[(（[]\p{Lu}[\p{L}\p{M}\d\s.]{1,24}[)）\]]\s?[-–—]\s?(?=\S.{20})/u;

/** What heads a standfirst may stand in its line: with a colon, or where the description begins behind it. */
function dropTitle(value: string, told: Claim[]): string {
  const { label = '', sign } = STANDFIRST_OPENING.exec(value)?.groups ?? {};
  if (label === '') return value;
  const rest = value.slice(label.length);
  const isTold = told.some((other) => toKey(rest).startsWith(toKey(other.value.replace(CUT, ''))));
  return sign || isTold ? rest : value;
}

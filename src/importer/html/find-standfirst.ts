import type { Block } from '../draft.ts';
import { toText } from '../to-text.ts';
import { isLike, PAGE, type Claim, type Decided } from './claims.ts';
import { isElement, listElements, marksOf, readText, squeeze } from './hast.ts';
import { textIn } from './json-ld.ts';
import { toKey } from './text-key.ts';
import { findMeta, readProperty, type Witnesses } from './witnesses.ts';

const MARKED =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head(?:line|ing)?|titulo|titre)|strap-?line|chapo|teaser-?text|vorspann|anleser|entradilla|bajada|copete|sumario|sommario|occhiello|catenaccio|ingress|manchet|perex|lead(?:-?text)?|lede|intro(?:duction)?|summary|excerpt|abstract|kicker-?text)(?=$|[\s_-])/i;

/** The longest that the schema takes. */
const LONGEST = 400;

/** Find the sentence under the headline: where the page shows one, else its description where that is no part of the text. */
export function findStandfirst(
  witnesses: Witnesses,
  headline: string,
  blocks: Block[],
): Decided<string> | undefined {
  const told = [
    ...claim('JSON-LD', textIn(witnesses.article['description'])),
    ...claim('Open Graph', findMeta(witnesses, 'og:description')),
    ...claim('meta', findMeta(witnesses, 'description', 'twitter:description')),
    ...claim('microdata', readProperty(witnesses, 'description')[0]),
  ].filter(({ value }) => toKey(value) !== toKey(headline));
  const seen = listSeen(witnesses, headline);
  const backed = seen.find(({ value }) => told.some((other) => isLike(value, other.value)));
  if (backed) return { value: backed.value, evidence: { certainty: 'agreed', witness: 'page, description' } };
  const [first] = seen;
  if (first) return { value: first.value, evidence: { certainty: 'read', witness: PAGE } };
  const other = told.find(({ value }) => !isInText(value, blocks) && !/(?:…|\.\.\.)$/.test(value));
  return other && { value: other.value, evidence: { certainty: 'stated', witness: other.witness } };
}

function listSeen({ page }: Witnesses, headline: string): Claim[] {
  const marked = listElements(
    page,
    (element) =>
      isElement(element, 'p', 'div', 'h2', 'h3', 'span', 'section', 'header') &&
      MARKED.test(marksOf(element)),
    12,
  );
  return marked
    .map((element) => readText(element))
    .filter(
      (text) =>
        text.length >= 30 &&
        text.length <= LONGEST &&
        toKey(text) !== toKey(headline) &&
        !toKey(text).includes(toKey(headline)),
    )
    .map((value) => ({ witness: PAGE, value }));
}

function claim(witness: string, value: string | undefined): Claim[] {
  const text = squeeze((value ?? '').replace(/<[^>]{0,200}>/g, ' '));
  return text.length >= 20 && text.length <= LONGEST ? [{ witness, value: text }] : [];
}

/** A description that is the beginning of the text is no standfirst. */
function isInText(value: string, blocks: Block[]): boolean {
  const key = toKey(value).slice(0, 80);
  return blocks.slice(0, 6).some((block) => toKey(toText(block)).includes(key));
}

import { decide, isLike, PAGE, type Claim, type Decided } from './claims.ts';
import { findElement, isElement, marksOf, readText, squeeze } from './hast.ts';
import { textIn } from './json-ld.ts';
import { findMeta, readProperty, type Witnesses } from './witnesses.ts';

/** Find the headline as readers see it. */
export function findHeadline(witnesses: Witnesses): Decided<string> | undefined {
  const site = findSite(witnesses);
  const told = [
    claim('JSON-LD', textIn(witnesses.article['headline']) ?? textIn(witnesses.article['name']), site),
    claim('Open Graph', findMeta(witnesses, 'og:title', 'twitter:title'), site),
    claim('microdata', readProperty(witnesses, 'headline')[0], site),
    claim('title', readTitle(witnesses), site),
  ].flat();
  const decided = decide([...listSeen(witnesses, told), ...told]);
  return decided && { ...decided, value: decided.value.slice(0, 200) };
}

/** The name of the publication. */
export function findSite(witnesses: Witnesses): string | undefined {
  return findMeta(witnesses, 'og:site_name', 'application-name') ?? textIn(witnesses.article['publisher']);
}

/** Of several main headings, the one that others speak of too; a lone one by itself. */
function listSeen({ headings }: Witnesses, told: Claim[]): Claim[] {
  const seen = headings.map((heading) => ({
    witness: PAGE,
    value: readText(heading),
    marks: marksOf(heading),
  }));
  const backed = seen.find(({ value }) => told.some((other) => isLike(value, other.value)));
  const marked = seen.find(({ marks }) => /headline|title|titre|titulo|titolo|article/i.test(marks));
  const chosen = backed ?? (told.length > 1 ? undefined : (marked ?? seen[0]));
  return chosen ? [{ witness: PAGE, value: chosen.value }] : [];
}

function readTitle({ page }: Witnesses): string | undefined {
  const title = findElement(page, (element) => isElement(element, 'title'));
  const [text] = title?.children ?? [];
  return text?.type === 'text' ? squeeze(text.value) : undefined;
}

function claim(witness: string, value: string | undefined, site: string | undefined): Claim[] {
  const text = dropSite(squeeze(value ?? ''), site);
  return text ? [{ witness, value: text }] : [];
}

/** Titles end with the name of the paper, after a bar or a dash. */
function dropSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+[|–—·•-]\s+|\s*\|\s*/u);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const isSite = site
    ? isLike(last, site)
    : title.includes('|') && last.length < 40 && last.length < title.length / 2;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•-]+$/u, '') : title;
}

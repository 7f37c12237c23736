import { directionOf } from '../../../text/direction.ts';
import { findLanguage as hearLanguage } from '../../languages.ts';
import { findElement, isElement, listElements, readText, textOf } from '../tree/hast.ts';
import { textIn } from './json-ld.ts';
import { findMeta, type Witnesses } from './witnesses.ts';

/** The language and, where the language does not say it, the direction of an article. */
export interface FoundLanguage {
  language?: string | undefined;
  direction?: 'ltr' | 'rtl' | undefined;
}

/** As many paragraphs are enough to tell a language by. */
const PARAGRAPHS = 40;

/** Find the language of an article, in its canonical form: the one that its page declares, else the one that its words tell. */
export function findLanguage(witnesses: Witnesses): FoundLanguage {
  const root = findElement(witnesses.page, (element) => isElement(element, 'html'));
  const said = [
    textIn(witnesses.article['inLanguage']),
    root && textOf(root.properties, 'lang'),
    findMeta(witnesses, 'og:locale', 'content-language', 'dc.language'),
  ];
  const declared = said.flatMap((tag) => canonise(tag) ?? [])[0];
  const heard = isDoubtful(declared) ? hear(witnesses) : undefined;
  const language = heard === declared?.split('-')[0] ? declared : (heard ?? declared);
  const direction = findDirection(witnesses);
  return {
    language,
    direction: direction && direction !== (language ? directionOf(language) : 'ltr') ? direction : undefined,
  };
}

/** Many a page declares the English of its template, whatever is written in it. */
function isDoubtful(declared: string | undefined): boolean {
  return declared === undefined || /^(?:en|en-US|und|mul|zxx)$/.test(declared);
}

function hear({ page, headings }: Witnesses): string | undefined {
  const paragraphs = listElements(page, (element) => isElement(element, 'p'), PARAGRAPHS);
  return hearLanguage([...headings, ...paragraphs].map(readText).join('\n'));
}

/** The lexicon whose words a language writes: its own, or that of its nearest relative. */
export function lexiconOf(language: string | undefined): string | undefined {
  const own = language?.split('-')[0];
  return own === undefined ? undefined : (RELATIVES[own] ?? own);
}

const RELATIVES: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  fil: 'tl',
  sh: 'hr',
  bs: 'hr',
  gl: 'pt',
  cmn: 'zh',
  yue: 'zh',
};

function canonise(tag: string | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

function findDirection({ page }: Witnesses): 'ltr' | 'rtl' | undefined {
  const marked = findElement(
    page,
    (element) =>
      isElement(element, 'html', 'body', 'main', 'article') && textOf(element.properties, 'dir') !== '',
  );
  const direction = marked && textOf(marked.properties, 'dir').toLowerCase();
  return direction === 'rtl' || direction === 'ltr' ? direction : undefined;
}

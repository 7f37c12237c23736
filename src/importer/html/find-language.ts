import { directionOf } from '../../text/direction.ts';
import { findElement, isElement, textOf } from './hast.ts';
import { textIn } from './json-ld.ts';
import { findMeta, type Witnesses } from './witnesses.ts';

/** The language and, where the language does not say it, the direction of an article. */
export interface FoundLanguage {
  language?: string | undefined;
  direction?: 'ltr' | 'rtl' | undefined;
}

/** Find the language of an article, in its canonical form. */
export function findLanguage(witnesses: Witnesses): FoundLanguage {
  const root = findElement(witnesses.page, (element) => isElement(element, 'html'));
  const said = [
    textIn(witnesses.article['inLanguage']),
    root && textOf(root.properties, 'lang'),
    findMeta(witnesses, 'og:locale', 'content-language', 'dc.language'),
  ];
  const language = said.flatMap((tag) => canonise(tag) ?? [])[0];
  const direction = findDirection(witnesses);
  return {
    language,
    direction: direction && direction !== (language ? directionOf(language) : 'ltr') ? direction : undefined,
  };
}

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

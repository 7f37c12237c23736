import type { Element } from 'hast';
import type { ArticleDraft } from '../../draft.ts';
import { isCopyright } from '../../page-text/picture.ts';
import { readFurniture } from '../../furniture.ts';
import { toLinkAddress } from '../body/addresses.ts';
import { isElement, listElements, readText, textOf } from '../tree/hast.ts';
import { textIn } from './json-ld.ts';
import type { Witnesses } from './witnesses.ts';

/** What a page says beside its article: of its rights, of reuse and of comments. */
export type Notices = Pick<ArticleDraft, 'rights' | 'reuse' | 'comments'>;

/** The most of a page’s short lines that are looked through. */
const MOST_LINES = 5000;

/** Find the copyright line, the offer of reuse and what is said of comments. */
export function findNotices({ page, article }: Witnesses, base: string | undefined): Notices {
  const lines = listElements(page, isShortLine, MOST_LINES).map((element) => ({
    element,
    text: readText(element),
  }));
  const kinds = lines
    .map((line) => ({ ...line, kinds: readFurniture(line.text) ?? [] }))
    .filter(({ kinds }) => kinds.length > 0);
  const reuse = kinds.find((line) => line.kinds.includes('reuse'))?.element;
  const rights = lines.findLast(({ text }) => isCopyright(text))?.text ?? textIn(article['copyrightNotice']);
  const is = (kind: (typeof kinds)[number]['kinds'][number]) =>
    kinds.some((line) => line.kinds.includes(kind));
  return {
    rights: rights?.slice(0, 300),
    reuse: reuse && (toLinkAddress(textOf(reuse.properties, 'href'), base) ?? true),
    comments: is('comments not enabled')
      ? 'not enabled'
      : is('comments closed')
        ? 'closed'
        : is('comments open') || 'discussionUrl' in article
          ? 'open'
          : undefined,
  };
}

/** Lines of the page’s own words: elements that hold text themselves and no other block. */
function isShortLine(element: Element): boolean {
  if (!isElement(element, 'a', 'p', 'span', 'small', 'div', 'li', 'button', 'h2', 'h3', 'footer', 'strong'))
    return false;
  const own = element.children.reduce(
    (sum, child) => sum + (child.type === 'text' ? child.value.trim().length : 0),
    0,
  );
  return own > 2 && own < 300;
}

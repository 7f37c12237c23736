import { isReadMore, readFurniture } from '../../furniture.ts';
import { AFTER } from '../../lexicon/promotions.ts';
import { weigh } from '../../lines.ts';
import { isPromotion } from '../../promotions.ts';
import { toKey } from '../../text-key.ts';

/** Fewer paragraphs stand in boxes as well; shorter ones are labels and teasers. */
const LEAST_PARAGRAPHS = 3;
const RUNNING = 80;

/** List what the headings say that stand right over a paragraph, below the first and in one element with others: no box is around them. */
export function listOwnHeadings(document: Document): Set<string> {
  const parents = [...document.querySelectorAll('h2,h3,h4')].flatMap(
    ({ parentElement }) => parentElement ?? [],
  );
  const texts = [...new Set(parents)]
    .flatMap(listAmongParagraphs)
    .map(({ textContent }) => textContent.trim());
  return new Set(texts.filter((text) => !isOther(text)).map(toKey));
}

function listAmongParagraphs(parent: Element): Element[] {
  const children = [...parent.children];
  const running = children.map(isRunning);
  const first = running.indexOf(true);
  if (running.filter(Boolean).length < LEAST_PARAGRAPHS) return [];
  return children.filter(
    ({ localName }, index) => /^h[2-4]$/.test(localName) && index > first && running[index + 1] === true,
  );
}

function isRunning(element: Element): boolean {
  const isParagraph =
    element.localName === 'p' ||
    (element.localName === 'div' && element.querySelector('p,div,ul,ol,figure,table,h2,h3') === null);
  return isParagraph && weigh(element.textContent.trim()) >= RUNNING;
}

/** What heads a box says so, or leads elsewhere. */
function isOther(text: string): boolean {
  return readFurniture(text) !== undefined || isReadMore(text) || isPromotion(text) || AFTER.test(text);
}

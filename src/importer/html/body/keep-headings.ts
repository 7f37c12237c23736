import { isReadMore, readFurniture } from '../../furniture.ts';
import { AFTER } from '../../lexicon/promotions.ts';
import { isPromotion } from '../../promotions.ts';

/** Fewer paragraphs stand in boxes as well; shorter ones are labels and teasers. */
const LEAST_PARAGRAPHS = 3;
const RUNNING = 80;

/**
 * Take the names off the headings that stand between the paragraphs of an article, in one element with them: pages mark them with words
 * by which they mark menus and tags elsewhere, and whoever looks for text would leave them out.
 */
export function keepHeadings(document: Document): void {
  const headings = document.querySelectorAll('h2[class],h2[id],h3[class],h3[id],h4[class],h4[id]');
  const parents = new Set([...headings].flatMap(({ parentElement }) => parentElement ?? []));
  for (const heading of [...parents].flatMap(listAmongParagraphs)) {
    if (isOther(heading.textContent.trim())) continue;
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
}

/** The headings right over a paragraph, below the first and with others around. */
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
  return element.localName === 'p' && element.textContent.trim().length >= RUNNING;
}

/** What heads a box says so, or leads elsewhere. */
function isOther(text: string): boolean {
  return readFurniture(text) !== undefined || isReadMore(text) || isPromotion(text) || AFTER.test(text);
}

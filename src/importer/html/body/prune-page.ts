import { BOX_NAME } from '../../lexicon/box-names.ts';
import { FACE, PEOPLE, PORTRAIT } from '../figures/picture-boxes.ts';
import { findNamed, listNamed, namesOf, type NamedElement } from './named-elements.ts';
import { listTeasers } from './page-teasers.ts';

/** Elements that stand beside an article by what they are. */
const BESIDE =
  'aside,nav,form,dialog,menu,[role="navigation"],[role="complementary"],[role="dialog"],[role="banner"],[aria-hidden="true"],label:has(input),blockquote.instagram-media';

/** Parts of a name by which pages mark what stands beside an article. */
const MARKED =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|newsletters?|nl-?signup|promo(?:s|tion)?|most-?(?:read|popular|viewed)|trending|popular|read-?(?:more|next|also|on)|also-?read|more-?(?:stories|news|articles|from|on|like)|next-?(?:article|story|up)|social|share(?:s|bar|-?(?:tools|buttons?|links?|bar))?|sharing|comments?|disqus|breadcrumbs?|tags?(?:-?(?:list|cloud))?|topics?-?list|author-?(?:bio|box|card|info)|about-?(?:the-?)?author|bio|sidebar|taboola|outbrain|sponsor(?:ed)?|advert(?:isement|s)?|ads?(?:-?(?:slot|container|wrapper|unit|label))?|banner|subscri(?:be|ption)|paywall|cookies?|consent|popup|modal|overlay|signup|sign-?up|login|toolbar|donat(?:e|ion)s?|support-?(?:us|box|banner|cta|bar)|video-?player|(?:sound|audio)-?embed|jump-?to|skip-?(?:link|to)|footer|site-?header|masthead|menu|navigation|pagination|widget|toc|table-?of-?contents|copyright|disclaimer|print-?only|sr-?only|visually-?hidden|screen-?reader-?text|audio-?player|listen|rating|reactions?|poll|quiz|hashtags?|follow-?us|app-?download)(?=$|[\s_-])/i;

/** The same in other languages, and rarer ones. */
const NAMED = new RegExp(`(?:^|[\\s_-])(?:${BOX_NAME})(?=$|[\\s_-])`, 'i');

/** What readers write stands in boxes that may be longer than the article. */
const COMMENTS =
  /comments?(?!ar|at)|disqus|kommentare?(?=$|[\s_-])|commentaires?(?=$|[\s_-])|comentarios?(?=$|[\s_-])|(?:^|[\s_-])(?:respond|commenti|comentarii|komentari|komentarze|komentarji|kommentarii|kommentit|hozzaszolas(?:ok)?|yorumlar|diskuz[ie]|kommentaarid?|reacties|kommentarer|cookies?|consent|gdpr|dsgvo|onetrust|usercentrics|didomi|privacy-?(?:banner|settings|manager))(?=$|[\s_-])/i;

/** When less of a page’s text than this is left, too much was taken out. */
const LEAST_LEFT = 0.6;

/** Fewer letters of running text are no article. */
const LEAST_ARTICLE = 400;

/** A part that holds more of the text than this is no box beside it. */
const MOST_IN_BOX = 0.35;

/**
 * Take out of a page the boxes beside its article: related articles, newsletters, sharing, menus. Where that takes too much of the
 * text, nothing is taken out.
 */
export function prunePage(document: Document): void {
  const named = listNamed(document);
  dropComments(document, named);
  dropPortraits(document);
  const letters = measure(document);
  const total = letters.get(document.documentElement) ?? 0;
  const boxes = listBoxes(document, named).filter((box) => (letters.get(box) ?? 0) <= total * MOST_IN_BOX);
  const outer = listOutermost(boxes);
  const taken = outer.reduce((sum, box) => sum + (letters.get(box) ?? 0), 0);
  if (total > 0 && total - taken < total * LEAST_LEFT) return;
  outer.forEach((box) => box.remove());
}

/** However long they are, as long as an article is left. */
function dropComments(document: Document, named: NamedElement[]): void {
  const letters = measure(document);
  let left = letters.get(document.documentElement) ?? 0;
  for (const box of listOutermost(findNamed(named, COMMENTS).filter((one) => !holdsArticle(one)))) {
    const size = letters.get(box) ?? 0;
    if (left - size < LEAST_ARTICLE) continue;
    box.remove();
    left -= size;
  }
}

/** Portraits beside bylines go before the names of the boxes around them are lost. */
function dropPortraits(document: Document): void {
  for (const image of document.querySelectorAll('img')) {
    const box = image.parentElement;
    const isAlone = box?.textContent.trim() === '' && box.querySelectorAll('img').length === 1;
    if (FACE.test(namesOf(image)) || (isAlone && PORTRAIT.test(namesOf(box))) || isOfPeople(image))
      image.remove();
  }
}

/** Words under a picture show that it is one of the article, wherever its file lies. */
function isOfPeople(image: HTMLImageElement): boolean {
  if (!PEOPLE.test(image.getAttribute('data-src') ?? image.getAttribute('src') ?? '')) return false;
  return (image.closest('figure')?.textContent.trim() ?? '') === '';
}

function holdsArticle(element: Element): boolean {
  return element.querySelector('article,main,h1,[itemprop="articleBody"]') !== null;
}

function listBoxes(document: Document, named: NamedElement[]): Element[] {
  const boxes = new Set<Element>([
    ...document.querySelectorAll(BESIDE),
    ...findNamed(named, MARKED, NAMED),
    ...listTeasers(document, named),
  ]);
  return [...boxes].filter((box) => box.querySelector('[itemprop="articleBody"]') === null);
}

/** Those that stand in no other. */
function listOutermost(boxes: Element[]): Element[] {
  const all = new Set(boxes);
  return boxes.filter((box) => {
    let above = box.parentElement;
    while (above && !all.has(above)) above = above.parentElement;
    return above === null;
  });
}

/** How many letters of running text there are in each part of a page: each paragraph is read once, and counted all the way up. */
function measure(document: Document): Map<Element, number> {
  const letters = count([...document.querySelectorAll('p')], ({ textContent }) => textContent);
  if ((letters.get(document.documentElement) ?? 0) >= LITTLE) return letters;
  // Some systems write their paragraphs into boxes.
  return count([...document.querySelectorAll('p,div')], (element) =>
    element.localName === 'p' ? element.textContent : readOwn(element),
  );
}

/** Articles have more letters. */
export const LITTLE = 1500;

function count(paragraphs: Element[], read: (paragraph: Element) => string): Map<Element, number> {
  const letters = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    const { length } = read(paragraph).trim();
    for (let above = length > 0 ? paragraph.parentElement : null; above; above = above.parentElement)
      letters.set(above, (letters.get(above) ?? 0) + length);
  }
  return letters;
}

/** The text of a box that stands in no other element; a shorter one is a label. */
function readOwn(box: Element): string {
  const texts = Array.from(box.childNodes).flatMap(({ nodeType, nodeValue }) =>
    nodeType === 3 ? (nodeValue ?? '') : [],
  );
  const text = texts.join('');
  return text.trim().length >= LEAST_OWN ? text : '';
}

const LEAST_OWN = 80;

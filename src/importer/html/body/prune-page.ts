import { BOX_NAME } from '../../lexicon/box-names.ts';
import { AVATAR, PORTRAIT } from '../figures/picture-boxes.ts';
import { countLinked } from './find-candidate.ts';

/** Elements that stand beside an article by what they are. */
const BESIDE =
  'aside,nav,form,dialog,menu,[role="navigation"],[role="complementary"],[role="dialog"],[role="banner"],[aria-hidden="true"],label:has(input)';

/** Parts of a name by which pages mark what stands beside an article. */
const MARKED =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|newsletters?|nl-?signup|promo(?:s|tion)?|most-?(?:read|popular|viewed)|trending|popular|read-?(?:more|next|also|on)|also-?read|more-?(?:stories|news|articles|from|on|like)|next-?(?:article|story|up)|social|share(?:s|bar|-?(?:tools|buttons?|links?|bar))?|sharing|comments?|disqus|breadcrumbs?|tags?(?:-?(?:list|cloud))?|topics?-?list|author-?(?:bio|box|card|info)|about-?(?:the-?)?author|bio|sidebar|taboola|outbrain|sponsor(?:ed)?|advert(?:isement|s)?|ads?(?:-?(?:slot|container|wrapper|unit|label))?|banner|subscri(?:be|ption)|paywall|cookies?|consent|popup|modal|overlay|signup|sign-?up|login|toolbar|donat(?:e|ion)s?|support-?(?:us|box|banner|cta|bar)|video-?player|(?:sound|audio)-?embed|jump-?to|skip-?(?:link|to)|footer|site-?header|masthead|menu|navigation|pagination|widget|toc|table-?of-?contents|copyright|disclaimer|print-?only|sr-?only|visually-?hidden|screen-?reader-?text|audio-?player|listen|rating|reactions?|poll|quiz|hashtags?|follow-?us|app-?download)(?=$|[\s_-])/i;

/** The same in other languages, and rarer ones. */
const NAMED = new RegExp(`(?:^|[\\s_-])(?:${BOX_NAME})(?=$|[\\s_-])`, 'i');

/** What readers write stands in boxes that may be longer than the article. */
const COMMENTS =
  /comments?(?!ar|at)|disqus|kommentare?(?=$|[\s_-])|commentaires?(?=$|[\s_-])|comentarios?(?=$|[\s_-])|(?:^|[\s_-])(?:respond|commenti|reacties|kommentarer|cookies?|consent|gdpr|dsgvo|onetrust|usercentrics|didomi|privacy-?(?:banner|settings|manager))(?=$|[\s_-])/i;

/** What is never taken out, whatever its name. */
const KEPT =
  /^(?:html|head|body|main|article|p|figure|figcaption|picture|img|h1|blockquote|a|em|strong|b|i|span|time|tbody|tr|td|ul|ol|pre)$/i;

/** When less of a page’s text than this is left, too much was taken out. */
const LEAST_LEFT = 0.6;

/** Fewer letters of running text are no article. */
const LEAST_ARTICLE = 400;

/** A part that holds more of the text than this is no box beside it. */
const MOST_IN_BOX = 0.35;

/** How pages call a box that leads to another article. */
const TEASER = /(?:^|[\s-])teaser(?=$|[\s-])/i;

/** A longer box has more than a headline and where it leads; a shorter link is no headline. */
const LONGEST_TEASER = 250;
const LEAST_HEADLINE = 25;

/** A longer text beside teasers is no heading over them. */
const LONGEST_OVER = 80;

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
    if (AVATAR.test(namesOf(image)) || (isAlone && PORTRAIT.test(namesOf(box)))) image.remove();
  }
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

/** An element that may be taken out, and its class and id, with a hyphen between their words. */
interface NamedElement {
  element: Element;
  names: string;
}

function listNamed(document: Document): NamedElement[] {
  return [...document.querySelectorAll('[class],[id]')].flatMap((element) => {
    if (KEPT.test(element.localName)) return [];
    const names = namesOf(element)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .replaceAll('_', '-');
    return [{ element, names }];
  });
}

function findNamed(named: NamedElement[], ...patterns: RegExp[]): Element[] {
  return named.flatMap(({ element, names }) =>
    patterns.some((pattern) => pattern.test(names)) ? [element] : [],
  );
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

/** An article inside another that says no more than a linked headline leads to one of its own, as does a box with a picture that is called so. */
function listTeasers(document: Document, named: NamedElement[]): Element[] {
  const articles = [...document.querySelectorAll('article article')].filter(
    (article) => article.querySelector('h2 a,h3 a,h4 a,h5 a,h6 a,a h2,a h3,a h4,a h5,a h6') !== null,
  );
  const boxes = findNamed(named, TEASER).filter(
    (box) => box.querySelector('img') !== null && countLinked(box) >= LEAST_HEADLINE,
  );
  const teasers = [...articles, ...boxes].filter((box) => box.textContent.trim().length <= LONGEST_TEASER);
  return [...teasers, ...listRows(teasers)];
}

/** The boxes that hold teasers and no more than a heading over them. */
function listRows(teasers: Element[]): Element[] {
  const rows = Map.groupBy(teasers, ({ parentElement }) => parentElement);
  return [...rows].flatMap(([row, held]) => {
    if (!row || /^(?:article|main|body)$/.test(row.localName)) return [];
    const rest = held.reduce((left, teaser) => left - teaser.textContent.length, row.textContent.length);
    return rest <= LONGEST_OVER ? [row] : [];
  });
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
  const letters = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const { length } = paragraph.textContent.trim();
    for (let above = paragraph.parentElement; above; above = above.parentElement)
      letters.set(above, (letters.get(above) ?? 0) + length);
  }
  return letters;
}

import { countLinked } from './find-candidate.ts';
import { findNamed, type NamedElement } from './named-elements.ts';

/** How pages call a box that leads to another article. */
const TEASER = /(?:^|[\s-])teaser(?=$|[\s-])/i;

/** A longer box has more than a headline and where it leads; a shorter link is no headline. */
const LONGEST_TEASER = 250;
const LEAST_HEADLINE = 25;

/** A longer text beside teasers is no heading over them. */
const LONGEST_OVER = 80;

/**
 * List the boxes that lead to other articles: an article inside another that says no more than a linked headline, and a box with a picture
 * that is called so.
 */
export function listTeasers(document: Document, named: NamedElement[]): Element[] {
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

import type { Element } from 'hast';
import { holdsOther } from './holds-other.ts';
import { findElement, isElement, listElements, marksOf, partedMarksOf, readText } from '../tree/hast.ts';
import { holdsOneImage, isImage } from './images.ts';

/** What is written under a picture is short. */
const LONGEST_UNDER = 300;

/** Tell whether an element is a box with one picture and, marked as such, what stands under it. */
export function isPictureBox(node: Element): boolean {
  if (!isElement(node, 'div', 'span', 'aside', 'section', 'table')) return false;
  const marks = partedMarksOf(node);
  const isSlide = SLIDE.test(marks) && !holdsOther(node);
  if (
    !isSlide &&
    !/caption|image|photo|picture|media|figure|img|bild|foto|imatge|immagin|afbeelding|billede|zdjecie|resim|gambar/i.test(
      marks,
    )
  )
    return false;
  if (isPortrait(node) || !holdsOneImage(node)) return false;
  const words = readText(node);
  const paragraphs = listElements(node, (element) => isElement(element, 'p'), 3).length;
  return words.length <= 600 && paragraphs <= 2;
}

/** Marks of one picture among those that a reader leafs through. */
const SLIDE = /(?:^|[\s_-])(?:slide|(?:gallery|carousel|slider)-?_*(?:item|cell))(?=$|[\s_-])/i;

/** Tell whether an element holds two or more boxes, each with a picture and what is said of it. */
export function holdsSlides(node: Element): boolean {
  return !holdsOneImage(node) && listBoxes(node).filter((box) => readText(box) !== '').length > 1;
}

/** The widest elements that hold one picture each. */
function listBoxes(node: Element): Element[] {
  return node.children.flatMap((child): Element[] => {
    if (!isElement(child) || isImage(child)) return [];
    return holdsOneImage(child) ? [child] : listBoxes(child);
  });
}

/** Marks of a box that shows who wrote the article, and of the portrait itself. */
export const PORTRAIT = /author|autor|auteur|byline|avatar|profile|(?:^|[\s_-])writers?(?=$|[\s_-])/i;

/** Names of a picture itself that shows an author. */
export const FACE =
  /(?:^|[\s_-])(?:gr)?avatar(?=$|[\s_-])|(?:^|[\s_-])(?:authors?|autor|auteur|bylines?|journalist|reporter|columnist|writer)[_-]{1,2}(?:img|image|photo|pic|picture|portrait|thumb|face|headshot)(?=$|[\s_-])/i;

/** The folder in which a site keeps the pictures of its people. */
export const PEOPLE =
  /\/(?:authors?|autor(?:e[ns]?|i|zy|y)?|auteurs?|bylines?|journalists?|journalistes?|periodistas?|giornalisti|reporters?|columnists?|columnistas|contributors?|headshots?|mugshots?|avatars?|profile[_-]?(?:pics?|pictures?|images?|photos?)|redaktor(?:en|i|zy)|yazarlar|avtory?|forfattere|skribenter)\/[^?#]*\.(?:jpe?g|png|webp|avif|gif)/i;

/** Tell whether an element is marked as one that shows who wrote the article. */
export function isPortrait(node: Element): boolean {
  return PORTRAIT.test(marksOf(node));
}

/** Tell whether an element is a table of a picture and what stands under it, as old pages have them. */
export function isPictureTable(node: Element): boolean {
  if (!isElement(node, 'table')) return false;
  const [first, second, ...more] = listElements(node, (element) => isElement(element, 'td', 'th'), 3);
  const words = second ? readText(second) : '';
  if (!first || !second || more.length > 0 || words === '' || words.length > LONGEST_UNDER) return false;
  return (
    readText(first) === '' &&
    findElement(first, isImage) !== undefined &&
    findElement(second, isOther) === undefined
  );
}

/** Pictures, links and headings under a picture tell of something else. */
function isOther({ tagName }: Element): boolean {
  return /^(?:img|a|table|ul|h[1-6])$/.test(tagName);
}

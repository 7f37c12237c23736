/** A picture that a reader can enlarge stands in a button, and beside the words of one stands its sign. */
const BUTTON = 'button:has(img)';

/** As many boxes as pages put around one picture. */
const MOST_AROUND = 4;

/** The sign of a button that shares is described in fewer letters. */
const LEAST_ALT = 25;

/**
 * Name the boxes around pictures so that what looks for text leaves them where they are: it takes out every button, boxes that are
 * called media, and pictures that are named after a button by which readers share them.
 */
export function keepPictures(document: Document): void {
  for (const button of document.querySelectorAll(BUTTON)) {
    if (button.textContent.trim() !== '') continue;
    const box = document.createElement('div');
    box.append(...button.childNodes);
    button.replaceWith(box);
  }
  for (const image of document.querySelectorAll<HTMLImageElement>('img[class*="share"]'))
    if ((image.getAttribute('alt') ?? '').length >= LEAST_ALT) image.removeAttribute('class');
  for (const figure of document.querySelectorAll('figure')) {
    const words = figure.textContent.trim();
    // A figure that says nothing may lead to another article.
    let box = words === '' ? null : figure.parentElement;
    for (let step = 0; box && step < MOST_AROUND && isAround(box, words); step += 1) {
      box.className = box.className.replaceAll(/media/gi, 'picture');
      box = box.parentElement;
    }
  }
}

function isAround(box: Element, words: string): boolean {
  return box.localName === 'div' && box.textContent.trim() === words;
}

import type { Element, ElementContent, Parents, Properties, Root } from 'hast';
import { h } from 'hastscript';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { PictureMarkup, PictureSource } from '../pictures/markup.ts';
import type { BodyContext, BodyPhrases } from './body.ts';
import { hasClass, isElement } from './elements.ts';

/** Turn every picture that stands alone in a paragraph into a figure with its caption and its credit. */
export function rehypeFigures({ context }: { context: BodyContext }) {
  return async (tree: Root, file: VFile): Promise<void> => {
    for (const found of findPictures(tree)) {
      const message = explain(found);
      if (message) file.message(message, found.image);
      else await replace(found, context).catch((error: Error) => file.message(error.message, found.image));
    }
  };
}

interface FoundPicture {
  image: Element;
  parents: Parents[];
}

/** Found first and replaced after: describing a picture takes time, and a walk cannot wait. */
function findPictures(tree: Root): FoundPicture[] {
  const found: FoundPicture[] = [];
  visitParents(tree, { type: 'element', tagName: 'img' }, (image, parents) => {
    found.push({ image, parents: [...parents] });
  });
  return found;
}

const HOW = 'Write ![What is seen](file.jpg "Caption. | Credit: Who made it").';

function explain({ image, parents }: FoundPicture): string | undefined {
  const { src, alt, title } = image.properties;
  const name = decodeURI(String(src));
  const paragraph = parents.at(-1);
  if (!isElement(paragraph, 'p') || paragraph.children.length > 1) {
    return `The picture “${name}” must stand alone, with an empty line before and behind it.`;
  }
  if (!String(alt ?? '').trim())
    return `The picture “${name}” has no alt text for those who cannot see it. ${HOW}`;
  if (!readTitle(title).credit) return `The picture “${name}” has no credit. ${HOW}`;
  return /^[a-z][a-z0-9+.-]*:|[/\\?#]/i.test(name)
    ? `“${name}” is no file beside the article: copy the picture there.`
    : undefined;
}

async function replace({ image, parents }: FoundPicture, { picture, phrases }: BodyContext): Promise<void> {
  const [paragraph, parent] = parents.slice(-2).reverse();
  const role = isElement(parent, 'div') && hasClass(parent, 'image-pair') ? 'pair' : 'body';
  const markup = await picture(decodeURI(String(image.properties.src)), role);
  const index = parent?.children.indexOf(paragraph as never) ?? -1;
  parent?.children.splice(index, 1, drawFigure(image, markup, phrases));
}

/** Part a title such as `Caption. | Credit: Name` into its two facts. */
function readTitle(title: Properties[string]): { caption: string; credit: string } {
  const [, caption = '', credit = ''] =
    /^(?:(.*?)\s*\|)?\s*Credit:\s*(.*?)\s*$/s.exec(String(title ?? '')) ?? [];
  return { caption: caption.trim(), credit };
}

function drawFigure(
  { properties: { alt, title } }: Element,
  markup: PictureMarkup,
  phrases: BodyPhrases,
): Element {
  const { caption, credit } = readTitle(title);
  const label = h('span.visually-hidden', `${phrases.imageCredit} `);
  const words: (ElementContent | string)[] = caption ? [caption, ' '] : [];
  return h('figure.figure', [
    drawPicture(String(alt), markup),
    h('figcaption.caption', [...words, h('span.credit', [label, credit])]),
  ]);
}

function drawPicture(alt: string, { sources, img }: PictureMarkup): Element {
  const { srcset, ...others } = img;
  const image = h('img.figure__image', {
    ...others,
    srcSet: srcset,
    alt,
    loading: 'lazy',
    decoding: 'async',
  });
  return h('picture.figure__picture', [...sources.map(drawSource), image]);
}

function drawSource({ srcset, ...others }: PictureSource): Element {
  return h('source', { ...others, srcSet: srcset });
}

import { BodyError, type Body, type BodyContext, type BodySource } from '../../../src/markdown/body.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import type { PictureMarkup } from '../../../src/pictures/markup.ts';
import { phrasesOf } from '../../../src/text/phrases.ts';

/** A picture as the picture room would describe it. */
export const PICTURE: PictureMarkup = {
  sources: [
    { type: 'image/avif', srcset: '/pictures/a-400.avif 400w', sizes: '100vw', width: 400, height: 300 },
  ],
  img: {
    src: '/pictures/a-400.jpg',
    srcset: '/pictures/a-400.jpg 400w',
    sizes: '100vw',
    width: 400,
    height: 300,
  },
};

/** A newsroom with one picture, `map.png`, and one public article, `how-the-council-votes`. */
export function makeContext(language = 'en'): BodyContext {
  return {
    phrases: phrasesOf(language),
    picture: (file) =>
      file === 'map.png'
        ? Promise.resolve(PICTURE)
        : Promise.reject(new Error(`There is no picture “${file}”.`)),
    article: (slug) =>
      slug === 'how-the-council-votes'
        ? { headline: 'How the Council votes', href: '/articles/how-the-council-votes/' }
        : undefined,
  };
}

/** Render Markdown as the body of an English article whose text begins on line 1. */
export function render(text: string, source: Partial<BodySource> = {}): Promise<Body> {
  const base = {
    firstLine: 1,
    file: 'index.md',
    language: 'en',
    direction: 'ltr',
    punctuation: 'typographic',
  } as const;
  return renderBody({ ...base, ...source, text }, makeContext(source.language));
}

/** The HTML of a body, without the ids of its paragraphs. */
export async function toHtml(text: string, source: Partial<BodySource> = {}): Promise<string> {
  return (await render(text, source)).html.replaceAll(/ id="p-[0-9a-f]{8}(?:-\d+)?"/g, '');
}

/** The mistakes found in a body, each as `line: message`. */
export async function listProblems(text: string, source: Partial<BodySource> = {}): Promise<string[]> {
  try {
    await render(text, source);
    return [];
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return error.problems.map(({ line, message }) => `${line}: ${message}`);
  }
}
